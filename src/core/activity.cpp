#include "tend/activity.hpp"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "core/ascii.hpp"

namespace tend {

MomentSpan moments_of(const Period& period, const Zone& zone) {
  return {zone.moment(period.from), zone.moment(period.to + std::chrono::days(1))};
}

bool OwnerFilter::takes(std::string_view owner) const {
  const auto is_owner = [&](const std::string& handle) {
    return std::ranges::equal(handle, owner, {}, ascii::to_lower, ascii::to_lower);
  };
  return !handles_ || std::ranges::any_of(*handles_, is_owner);
}

namespace {

// One of 1024 numbers for the last eight bytes of a text (Fibonacci hashing).
std::size_t number_of_end(std::string_view text) {
  std::uint64_t end = 0;
  if (text.size() >= sizeof end) {
    std::memcpy(&end, text.data() + text.size() - sizeof end, sizeof end);
  } else {
    for (const char c : text) end = end << 8 | static_cast<unsigned char>(c);
  }
  return static_cast<std::size_t>(end * 0x9E3779B97F4A7C15U >> 54);
}

}  // namespace

ActivityCount& ActivityTally::count_of_text(std::string_view key) {
  ActivityCount*& last = last_like_it_[number_of_end(key)];
  if (last && last->key == key) return *last;
  auto found = by_text_.find(key);
  if (found == by_text_.end()) {
    found = by_text_.try_emplace(std::string(key)).first;
    found->second.key = key;
  }
  return *(last = &found->second);
}

ActivityCount& ActivityTally::count_for(const NotedActivity& note) {
  switch (by_) {
    case ActivityBy::kind:
      return count_of_text(note.kind);
    case ActivityBy::area:
      return count_of_text(note.area);
    case ActivityBy::manager:
      return count_of_text(note.author);
    default:
      ActivityCount& count = by_client_[note.client];
      count.client = note.client;
      return count;
  }
}

void ActivityCount::add(const NotedActivity& note) {
  ++(note.kind == "note" ? notes : touches);
  minutes += note.minutes;
}

void ActivityTally::add(const NotedActivity& note) { count_for(note).add(note); }

std::vector<ActivityCount> ActivityTally::counts() const {
  std::vector<ActivityCount> counts;
  for (const auto& [key, count] : by_text_) counts.push_back(count);
  for (const auto& [client, count] : by_client_) counts.push_back(count);
  std::ranges::sort(counts, {}, [](const ActivityCount& count) {
    return std::tuple(-count.touches, -count.notes, -count.minutes, std::string_view(count.key),
                      count.client);
  });
  return counts;
}

}  // namespace tend

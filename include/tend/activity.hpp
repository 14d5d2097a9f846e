// Touchpoints counted over a span of time (METRICS.md, "Touch").
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tend/date.hpp"

namespace tend {

class Book;

// from ≤ moment < until.
struct MomentSpan {
  Moment from{};
  Moment until{};
  bool holds(Moment moment) const { return from <= moment && moment < until; }
};
// From the first local midnight of the period to the one after its last day.
MomentSpan moments_of(const Period& period, const Zone& zone);

// Whose records a report takes: everybody's, or those of some managers, blind to case.
class OwnerFilter {
 public:
  OwnerFilter() = default;
  explicit OwnerFilter(std::string handle) : OwnerFilter(std::vector<std::string>{std::move(handle)}) {}
  explicit OwnerFilter(std::vector<std::string> handles) : handles_(std::move(handles)) {}
  bool takes(std::string_view owner) const;
  bool takes_all() const { return !handles_; }

 private:
  std::optional<std::vector<std::string>> handles_;
};

// A note as it is counted; the texts hold until the next one is read. An empty text: nothing said.
struct NotedActivity {
  std::string_view kind, area, author;
  std::int64_t client = 0;
  std::int64_t minutes = 0;
};

enum class ActivityBy { kind, area, client, manager };

struct ActivityCount {
  std::string key;          // kind, area, author; the client's slug
  std::int64_t client = 0;  // counted by client
  std::int64_t touches = 0;
  std::int64_t notes = 0;    // of kind `note`, which are no touchpoints
  std::int64_t minutes = 0;  // of both
  void add(const NotedActivity& note);
};

class ActivityTally {
 public:
  explicit ActivityTally(ActivityBy by) : by_(by) {}
  ActivityTally(const ActivityTally&) = delete;
  ActivityTally& operator=(const ActivityTally&) = delete;
  void add(const NotedActivity& note);
  // Those with most touchpoints first, then by notes, minutes, and key or number. Of clients the key is still
  // empty.
  std::vector<ActivityCount> counts() const;

 private:
  ActivityCount& count_for(const NotedActivity& note);
  ActivityCount& count_of_text(std::string_view key);
  ActivityBy by_;
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, ActivityCount, TextHash, std::equal_to<>> by_text_;
  // Few keys, many notes: where the last key like this one is counted, by its end.
  std::array<ActivityCount*, 1024> last_like_it_{};
  std::unordered_map<std::int64_t, ActivityCount> by_client_;
};

// Counted in one pass over the index of notes by moment; `owner` is the author of the notes.
std::vector<ActivityCount> count_activity(const Book& book, const MomentSpan& span, ActivityBy by,
                                          const OwnerFilter& owner);
// The same in spans of time, where each ends and the next one begins: one count for each, without a key.
std::vector<ActivityCount> count_activity(const Book& book, Moment from, const std::vector<Moment>& ends,
                                          const OwnerFilter& owner);

}  // namespace tend

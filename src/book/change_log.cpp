#include "book/change_log.hpp"

#include <algorithm>

#include "tend/records.hpp"

namespace tend {

namespace {

std::size_t place_of(const RecordType& type) {
  return static_cast<std::size_t>(std::ranges::find(record_types(), &type) - record_types().begin());
}

bool links_to_itself(const RecordType& type) {
  return std::ranges::any_of(type.fields,
                             [&](const Field& field) { return field.target && &field.target() == &type; });
}

}  // namespace

// Of a noun that links to itself, such as clients and their parents, the order in which rows were made
// counts.
void ChangeLog::created(const RecordType& type, std::int64_t id) {
  const std::size_t place = place_of(type);
  if (links_to_itself(type) && id < created_[place].highest()) end_runs();
  created_[place].add(id);
  if (in_attempt_) attempted_.emplace_back(place, id);
}

void ChangeLog::changed(Change change) {
  end_runs();
  changes_.push_back(std::move(change));
}

void ChangeLog::end_runs() {
  if (in_attempt_ && !attempt_ended_runs_) {
    const auto attempted = attempted_;
    forget_attempted();
    add_runs();
    kept_ = changes_.size();
    for (const auto& [place, id] : attempted) created_[place].add(id);
    attempt_ended_runs_ = true;
  }
  attempted_.clear();
  add_runs();
}

void ChangeLog::add_runs() {
  for (const auto& [place, numbers] : created_) {
    numbers.for_each_run([&, at = place](std::int64_t first, std::int64_t last) {
      changes_.push_back({Change::Kind::create, record_types()[at], first, last, {}, {}, {}});
    });
  }
  created_.clear();
}

void ChangeLog::forget_attempted() {
  for (const auto& [place, id] : attempted_) created_[place].remove(id);
  attempted_.clear();
}

void ChangeLog::begin_attempt() {
  in_attempt_ = true;
  attempt_ended_runs_ = false;
  kept_ = changes_.size();
  attempted_.clear();
}

void ChangeLog::keep_attempt() { in_attempt_ = false; }

void ChangeLog::drop_attempt() {
  in_attempt_ = false;
  if (attempt_ended_runs_) created_.clear();
  forget_attempted();
  changes_.resize(kept_);
}

bool ChangeLog::empty() const {
  return changes_.empty() &&
         std::ranges::all_of(created_, [](const auto& of_noun) { return of_noun.second.empty(); });
}

std::vector<Change> ChangeLog::take() {
  add_runs();
  return std::exchange(changes_, {});
}

}  // namespace tend

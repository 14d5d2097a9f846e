#include "tend/followup_report.hpp"

#include <algorithm>
#include <tuple>

namespace tend {

DueGroup due_group(Date due, Date today) {
  if (due < today) return DueGroup::overdue;
  return due < start_of_week(today) + std::chrono::days(7) ? DueGroup::this_week : DueGroup::later;
}

std::string_view to_string(DueGroup group) {
  constexpr std::array<std::string_view, 3> names{"overdue", "this week", "later"};
  return names[static_cast<std::size_t>(group)];
}

PromiseState promise_state(const JudgedPromise& promise, Date as_of, const Zone& zone) {
  const Date closed =
      promise.done_at ? std::chrono::floor<std::chrono::days>(zone.local(*promise.done_at)) : promise.due;
  if (promise.status == "open" || closed > as_of) {
    return as_of > promise.due ? PromiseState::broken : PromiseState::open;
  }
  if (promise.status == "canceled") return PromiseState::broken;
  return closed > promise.due ? PromiseState::late : PromiseState::kept;
}

std::string_view to_string(PromiseState state) {
  constexpr std::array<std::string_view, 4> names{"open", "kept", "late", "broken"};
  return names[static_cast<std::size_t>(state)];
}

std::optional<double> PromiseCount::kept_rate() const {
  const std::int64_t kept = (*this)[PromiseState::kept];
  const std::int64_t decided = kept + (*this)[PromiseState::late] + (*this)[PromiseState::broken];
  if (decided == 0) return std::nullopt;
  return static_cast<double>(kept) / static_cast<double>(decided);
}

void PromiseCount::add(const PromiseCount& other) {
  std::ranges::transform(by_state, other.by_state, by_state.begin(), std::plus());
  slips += other.slips;
}

void PromiseTally::add(const JudgedPromise& promise) {
  if (std::chrono::floor<std::chrono::days>(zone_.local(promise.created)) > as_of_) return;
  PromiseCount& count = by_client_[promise.client];
  ++count.by_state[static_cast<std::size_t>(promise_state(promise, as_of_, zone_))];
  count.slips += promise.slips;
}

void sort_counts(std::vector<PromiseCount>& counts) {
  std::ranges::sort(counts, {}, [](const PromiseCount& count) {
    return std::tuple(-count[PromiseState::broken], -count[PromiseState::late],
                      std::string_view(count.client));
  });
}

}  // namespace tend

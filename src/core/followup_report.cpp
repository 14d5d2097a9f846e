#include "tend/followup_report.hpp"

#include <algorithm>
#include <map>
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

PromiseState promise_state(const ReportedFollowup& promise, Date as_of, const Zone& zone) {
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

std::vector<PromiseCount> count_promises(const std::vector<ReportedFollowup>& promises, Date as_of,
                                         const Zone& zone) {
  std::map<std::string, PromiseCount> by_client;
  for (const ReportedFollowup& promise : promises) {
    if (std::chrono::floor<std::chrono::days>(zone.local(promise.created)) > as_of) continue;
    PromiseCount& count = by_client[promise.client];
    count.client = promise.client;
    ++count.by_state[static_cast<std::size_t>(promise_state(promise, as_of, zone))];
    count.slips += promise.slips;
  }
  std::vector<PromiseCount> counts;
  for (auto& [client, count] : by_client) counts.push_back(std::move(count));
  std::ranges::stable_sort(counts, std::ranges::greater(), [](const PromiseCount& count) {
    return std::tuple(count[PromiseState::broken], count[PromiseState::late]);
  });
  return counts;
}

}  // namespace tend

#include "tend/case_figures.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>

#include "tend/revenue.hpp"

namespace tend {

namespace {

struct CaseTally {
  CaseCount count;
  std::vector<std::int64_t> days_to_resolve;

  void add(const CaseFact& fact, std::int64_t age) {
    if (fact.resolved) {
      ++count.resolved;
      days_to_resolve.push_back(age);
      return;
    }
    ++count.open;
    if (fact.priority == "high" || fact.priority == "urgent") ++count.pressing;
    count.oldest_days = std::max(count.oldest_days.value_or(age), age);
  }

  CaseCount result(std::string key) {
    count.key = std::move(key);
    count.median_days = median(std::move(days_to_resolve));
    return std::move(count);
  }
};

Date local_day(Moment moment, const Zone& zone) {
  return std::chrono::floor<std::chrono::days>(zone.local(moment));
}

// Of a resolved case the days that it took.
std::int64_t case_age(const CaseFact& fact, Date day, const Zone& zone) {
  return days_between(local_day(fact.opened, zone), fact.resolved ? local_day(*fact.resolved, zone) : day);
}

constexpr std::string_view ages[] = {"up to 7 days", "8 to 30 days", "beyond 30 days"};

std::string age_key(std::int64_t age) { return std::string(ages[age <= 7 ? 0 : age <= 30 ? 1 : 2]); }

std::ptrdiff_t age_rank(const CaseCount& count) {
  return std::ranges::find(ages, count.key) - std::begin(ages);
}

std::string case_key(const CaseFact& fact, CasesBy by, std::int64_t age) {
  if (by == CasesBy::age) return age_key(age);
  if (by == CasesBy::kind) return fact.kind;
  return fact.waiting || fact.resolved ? fact.team : std::string();
}

}  // namespace

std::vector<CaseCount> count_cases(const std::vector<CaseFact>& cases, CasesBy by, Date day,
                                   const Zone& zone) {
  std::map<std::string, CaseTally> tallies;
  for (const CaseFact& fact : cases) {
    const std::int64_t age = case_age(fact, day, zone);
    tallies[case_key(fact, by, age)].add(fact, age);
  }
  std::vector<CaseCount> counts;
  for (auto& [key, tally] : tallies) counts.push_back(tally.result(key));
  if (by == CasesBy::age) {
    std::ranges::sort(counts, {}, age_rank);
    return counts;
  }
  std::ranges::stable_sort(counts, std::ranges::greater(),
                           [](const CaseCount& count) { return std::tuple(count.open, count.resolved); });
  return counts;
}

CaseCount total_cases(const std::vector<CaseFact>& cases, Date day, const Zone& zone) {
  CaseTally tally;
  for (const CaseFact& fact : cases) tally.add(fact, case_age(fact, day, zone));
  return tally.result({});
}

}  // namespace tend

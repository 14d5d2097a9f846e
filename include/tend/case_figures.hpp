// Cases counted by age, by kind and by the team that they wait for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tend/date.hpp"

namespace tend {

class Book;
class OwnerFilter;
struct MomentSpan;

struct CaseFact {
  std::string kind, priority, team;
  bool waiting = false;  // for its team
  Moment opened{};
  std::optional<Moment> resolved;
};

enum class CasesBy { age, team, kind };

// Open ones on the last day, and those resolved in the period.
struct CaseCount {
  std::string key;  // `up to 7 days`, `8 to 30 days`, `beyond 30 days`; the team; the kind
  std::int64_t open = 0, pressing = 0, resolved = 0;  // pressing: open, high or urgent
  std::optional<std::int64_t> oldest_days;            // of the open ones
  std::optional<std::int64_t> median_days;            // from opened to resolved
};

// Counted on `day`. By age in the order of age, the resolved ones by the age that they came to; else those
// with most open first, then by key. By team: an open case counts where it waits for one.
std::vector<CaseCount> count_cases(const std::vector<CaseFact>& cases, CasesBy by, Date day,
                                   const Zone& zone);
CaseCount total_cases(const std::vector<CaseFact>& cases, Date day, const Zone& zone);

// Open at the end of the span, or resolved in it.
std::vector<CaseFact> case_facts(const Book& book, const MomentSpan& span, const OwnerFilter& owner);

}  // namespace tend

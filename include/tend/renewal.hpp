// When a subscription is to be renewed (METRICS.md, "Renewal").
#pragma once

#include <cstdint>
#include <optional>

#include "tend/date.hpp"

namespace tend {

// How the running term of a subscription ends.
struct TermEnd {
  std::optional<Date> end{};                  // the first day after the latest term
  std::optional<std::int64_t> term_months{};  // of a further term
  bool auto_renew = false;                    // while active, runs on in further terms
  bool active = true;                         // false: canceled
  bool once = false;                          // bought, not subscribed to
  std::optional<Date> first_start{};          // of its first term, whose day of the month all terms keep
};

// The day `months` after the end. Where the end is the last of a month too short for the day of the first
// start, it is that day again in a month that has it.
Date months_after_end(const TermEnd& term, std::int64_t months);

// Whether months_after_end() of that end depends on the first start.
bool ends_short_month(Date end);

// The end of the running term: of one that renews itself the first end after `today`, counted from `end` in
// whole terms (months_after_end). None for what is canceled, bought once, has no end or ran out.
std::optional<Date> renewal_date(const TermEnd& term, Date today);

// The renewal date less the notice days, moved back to a working day.
Date notice_deadline(Date renewal, std::int64_t notice_days);

// Months from start to end where they are whole ones (month ends clamped), else none.
std::optional<std::int64_t> whole_months(Date start, Date end);

}  // namespace tend

// What comes again, as calendars say it (RFC 5545, section 3.3.10) and as `--every` says it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tend/date.hpp"

namespace tend {

struct Recurrence {
  Interval every;
  Date anchor;  // the planned date that it counts from
  bool operator==(const Recurrence&) const = default;
};

// The recurrence that a RRULE, of vCalendar 1.0 too, means for what starts on that date. Nothing where an
// interval can't say it: one that ends, several days of a week, the second Tuesday of a month, ….
// `FREQ=MONTHLY` on the 31st is taken as the month's end in short months, as the calendars have it that
// people use, not as left out.
std::optional<Recurrence> recurrence_of_rule(std::string_view rule, Date start);

// The RRULE of the occurrences from `due` on; empty where none can say it: every third working day, or a
// `due` that was moved away from the plan.
std::string rule_of_recurrence(const Recurrence& recurrence, Date due);

}  // namespace tend

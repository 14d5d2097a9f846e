// The words by which the agenda says why a line stands there.
#pragma once

#include <string>
#include <string_view>

#include "core/agenda_lanes.hpp"

namespace tend {

// `today`, `tomorrow 14:00`, `yesterday, 1 day late`, `Fri, 3 days late`, `Fri 6 Nov, 17 days late`,
// `Thu, in 3 days`.
std::string due_words(Date due, std::optional<ClockTime> time, Date today);

// The same after `doing`: `due today`, `promised for Fri, 3 days late`; and until when it is snoozed, where
// it is.
std::string due_reason(std::string_view doing, const AgendaSubject& subject, Date today);

// `last call 41 days ago`, `never touched, client since Mon 3 Aug`, `never touched, added Mon 3 Aug`.
std::string touch_reason(const AgendaSubject& subject, Date today);

// `Fri` within six days of today, else `Fri 6 Nov`.
std::string near_day(Date date, Date today);

}  // namespace tend

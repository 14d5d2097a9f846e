// What of the book stands in a calendar.
#pragma once

#include <string_view>

#include "exchange/ical.hpp"
#include "tend/records.hpp"

namespace tend {

// A follow-up on its due day. Its uid is the calendar's: the same at every export, so that a calendar which
// subscribes to the file moves the entry when the follow-up moves.
CalendarEntry calendar_entry(const Followup& followup, std::string_view client_name);

}  // namespace tend

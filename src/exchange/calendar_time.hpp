// Dates, times and durations as calendars write them (RFC 5545, section 3.3).
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/content_line.hpp"
#include "tend/date.hpp"

namespace tend {

// The zone of the user, those that TZIDs name, nothing for a name that the machine does not know, and those
// that the file describes.
struct CalendarZones {
  Zone local = utc_zone();
  std::function<std::optional<Zone>(const std::string& name)> named = [](const std::string&) {
    return std::nullopt;
  };
  std::map<std::string, Zone> described = {};  // by their TZID
};

// A date, or a date and time in the user's zone: `20261127`, `20261127T081500` (in the zone of its TZID, else
// as the clock on the wall shows it), `20261127T081500Z`. Throws Error(refused) with the reason.
struct CalendarTime {
  Date date{};
  std::optional<std::chrono::seconds> time;  // since midnight
  // In the user's zone; a date is its midnight.
  LocalTime local() const { return LocalTime{date} + time.value_or(std::chrono::seconds{0}); }
};
CalendarTime calendar_time(const ContentLine& line, const CalendarZones& zones);

// `PT1H30M`, `P1D`, `-P1W`; nothing for any other text.
std::optional<std::chrono::seconds> calendar_duration(std::string_view text);

// The name in the tz database of a TZID: `W. Europe Standard Time` as Windows calls it, or with the prefix
// that some programs put before (`/mozilla.org/20050126_1/Europe/Berlin`). Any other name as it is.
std::string zone_name(std::string_view tzid);

std::optional<Date> date_from_basic(std::string_view text);  // exactly 20261127, a date that exists
std::string basic(Date date);                                // 20261127
std::string basic(LocalTime time);                           // 20261127T081500
std::string basic(Moment moment);                            // 20261127T081500Z

}  // namespace tend

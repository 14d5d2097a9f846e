// The calendar below the words: dates that may not exist, spans, moves.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tend/date.hpp"

namespace tend {

bool in_calendar(Date date);  // the years 1 to 9999

// A date that exists, in the years 1 to 9999.
std::optional<Date> existing_date(std::int64_t year, std::int64_t month, std::int64_t day);

// ISO 8601: week 1 holds the year's first Thursday; weekday 1 is Monday.
std::optional<Date> week_date(std::int64_t year, std::int64_t week, std::int64_t weekday);
std::optional<Date> week_date_from_iso(std::string_view text);  // YYYY-Www-D, `W` in either case

int weekday_index(Date date);  // 0 is Monday

// As `add`; nothing where the result leaves the calendar.
std::optional<Date> moved(Date date, const Interval& by);

enum class Span { day, week, month, quarter, year };
std::optional<Span> span_of_word(std::string_view word);  // `week`, lower case
Period span_around(Date date, Span span);                 // the whole one that `date` lies in
Period span_before(Date date, Span span);                 // the whole one before that

}  // namespace tend

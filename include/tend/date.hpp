// Calendar dates, moments, and the words people use for them (CLI.md, "Dates and times").
// Nothing here asks for the time: the caller gives `Now`.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tend {

using Date = std::chrono::local_days;          // a calendar date, in no zone
using Moment = std::chrono::sys_seconds;       // a point in time, UTC
using LocalTime = std::chrono::local_seconds;  // a date and a time on the wall, in some zone
using ClockTime = std::chrono::minutes;        // since local midnight, 0 to 1439

// How moments and wall-clock times correspond. A wall time that DST skips maps to the moment as far after the
// gap; one that occurs twice maps to the first.
struct Zone {
  std::function<LocalTime(Moment)> local;
  std::function<Moment(LocalTime)> moment;
};
const Zone& utc_zone();

// What a command takes as the present.
struct Now {
  Moment moment;
  Zone zone;
  LocalTime local() const { return zone.local(moment); }
  Date today() const { return std::chrono::floor<std::chrono::days>(local()); }
};

// ---- what people type

// A parsed date expression. `time` is set where one was given (`fri 08:15`, `now`, `now +2h`).
struct When {
  Date date;
  std::optional<ClockTime> time;
  bool operator==(const When&) const = default;
};

// Which way a bare weekday points: the next one after today, or the last one before it (for --at, --from).
enum class Toward { future, past };

// The grammar of CLI.md. Blind to case and surrounding blanks. Throws Error(usage) naming the text, with the
// ISO form as the way out where a bare number, a lone `m` or a slashed date was given. Where CLI.md is
// silent:
// - `17.4.` is the next such date, or the last one before; today counts. A bare weekday is never today.
// - `this fri` and `next fri` lie in this and in next week (Monday to Sunday), `last fri` is the last one
//   before today, whatever `toward` says. `this`, `next` and `last` also go before `week`, `month`, `quarter`
//   and `year`, and give the first day.
// - `eow` is the week's Sunday, as in taskwarrior; `eoww` the end of the working week, its Friday, on a
// weekend
//   the coming one.
// - A time alone is today's. Words of offsets may be singular, plural or German (`in a week`, `vor 2
// Stunden`).
// - Offsets apply in their order. Hours and minutes are hours that pass (DST or not) and need a time to count
//   from: that of the base (`now`, `fri 08:15`), or without a base the present. Seconds are dropped.
// - A full moment (`2026-04-17T08:15:00Z`, `…+02:00`) is turned into the date and time of the zone.
When parse_when(std::string_view text, const Now& now, Toward toward = Toward::future);

// The moment of a date expression in the zone of `now`; `otherwise` is the time of day where none was given.
Moment moment_of(const When& when, const Now& now, ClockTime otherwise);

// `2w`, `1mo`, `10d`, `3wd`, `1q`, `1y`; also `daily weekly monthly quarterly yearly annually`, `2 weeks`,
// `every 2 weeks`, `every month`. Count at least 1, at most what the calendar holds.
// `minutes` and `hours` are offsets only: parse_interval refuses them. Throws Error(usage).
struct Interval {
  enum class Unit { minutes, hours, days, working_days, weeks, months, quarters, years };
  std::int64_t count = 1;
  Unit unit = Unit::days;
  bool operator==(const Interval&) const = default;
};
Interval parse_interval(std::string_view text);
std::string to_string(const Interval& interval);  // `2w`

// `date` moved by `count` units (negative: back), month ends clamped. Date units only.
// Working days count from Monday to Friday: from a weekend, +1wd is Monday and -1wd is Friday.
// Throws Error(usage) when the result leaves the years 1 to 9999.
Date add(Date date, Interval interval);

// The first date of the recurrence anchor + k·interval, k = 1, 2, …, that is after `after`. Each is computed
// from the anchor, so that 31 Jan gives 28 Feb, then 31 Mar.
Date next_occurrence(Date anchor, Interval interval, Date after);

// ---- ISO texts, as stored and in machine formats

std::string iso(Date date);                                 // 2026-11-27
std::string iso(Moment moment);                             // 2026-11-27T08:15:00Z
std::string iso(ClockTime time);                            // 08:15
std::optional<Date> date_from_iso(std::string_view);        // exactly YYYY-MM-DD, a date that exists
std::optional<Moment> moment_from_iso(std::string_view);    // YYYY-MM-DDTHH:MM[:SS](Z|±HH:MM)
std::optional<ClockTime> clock_from_iso(std::string_view);  // HH:MM

// ---- texts for people

std::string human(Date date, Date today);       // `Fri 27 Nov`, with the year where it is not today's
std::string human(LocalTime time, Date today);  // `Fri 27 Nov 08:15`
std::string full(Date date);                    // `Fri 2026-11-27`
std::string relative(Date date, Date today);    // `today`, `tomorrow`, `in 4 days`, `yesterday`, `3 days ago`
std::string days_text(std::int64_t days);       // `1 day`, `3 days`

// ---- calendar

std::int64_t days_between(Date from, Date to);           // to − from
bool is_working_day(Date date);                          // Monday to Friday
Date start_of_week(Date date);                           // its Monday
Date make_date(int year, unsigned month, unsigned day);  // precondition: the date exists

// A span of days, both ends included.
struct Period {
  Date from;
  Date to;
  bool operator==(const Period&) const = default;
};

// `2026`, `2026-Q3`, `2026-10`, `2026-W16`, and `day week month quarter year` (the one that today lies in,
// whole), each word also with `last ` before it. Blind to case. Throws Error(usage).
Period parse_period(std::string_view text, Date today);

}  // namespace tend

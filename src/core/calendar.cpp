#include "core/calendar.hpp"

#include <array>
#include <utility>

#include "core/ascii.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr Date first_date{local_days{year{1} / 1 / 1}};
constexpr Date last_date{local_days{year{9999} / 12 / 31}};

Period month_around(Date date, unsigned first_month, unsigned last_month) {
  const year in = year_month_day{date}.year();
  return {local_days{in / month{first_month} / 1}, local_days{in / month{last_month} / std::chrono::last}};
}

}  // namespace

std::int64_t days_between(Date from, Date to) { return (to - from).count(); }

int weekday_index(Date date) { return static_cast<int>(weekday{date}.iso_encoding()) - 1; }

bool is_working_day(Date date) { return weekday_index(date) < 5; }

Date start_of_week(Date date) { return date - days{weekday_index(date)}; }

Date make_date(int year_number, unsigned month_number, unsigned day_number) {
  return local_days{year{year_number} / month{month_number} / std::chrono::day{day_number}};
}

bool in_calendar(Date date) { return date >= first_date && date <= last_date; }

std::optional<Date> existing_date(std::int64_t year_number, std::int64_t month_number,
                                  std::int64_t day_number) {
  if (year_number < 1 || year_number > 9999 || month_number < 1 || month_number > 12 || day_number < 1 ||
      day_number > 31)
    return std::nullopt;
  const auto date = year{static_cast<int>(year_number)} / month{static_cast<unsigned>(month_number)} /
                    std::chrono::day{static_cast<unsigned>(day_number)};
  if (!date.ok()) return std::nullopt;
  return local_days{date};
}

std::optional<Date> week_date(std::int64_t year_number, std::int64_t week, std::int64_t weekday_number) {
  if (week < 1 || week > 53 || weekday_number < 1 || weekday_number > 7) return std::nullopt;
  const std::optional<Date> in_first_week = existing_date(year_number, 1, 4);
  if (!in_first_week) return std::nullopt;
  const Date monday = start_of_week(*in_first_week) + days{7 * (week - 1)};
  const bool in_year = year_month_day{monday + days{3}}.year() == year{static_cast<int>(year_number)};
  const Date date = monday + days{weekday_number - 1};
  if (!in_year || !in_calendar(date)) return std::nullopt;
  return date;
}

std::optional<Date> week_date_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || ascii::to_lower(text[5]) != 'w' || text[8] != '-')
    return std::nullopt;
  const auto year_number = ascii::number(text.substr(0, 4));
  const auto week = ascii::number(text.substr(6, 2));
  const auto weekday_number = ascii::number(text.substr(9));
  if (!year_number || !week || !weekday_number) return std::nullopt;
  return week_date(*year_number, *week, *weekday_number);
}

std::optional<Span> span_of_word(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, Span>, 5> spans{{{"day", Span::day},
                                                                           {"week", Span::week},
                                                                           {"month", Span::month},
                                                                           {"quarter", Span::quarter},
                                                                           {"year", Span::year}}};
  for (const auto& [name, span] : spans)
    if (word == name) return span;
  return std::nullopt;
}

Period span_around(Date date, Span span) {
  const auto in = static_cast<unsigned>(year_month_day{date}.month());
  const unsigned quarter_start = (in - 1) / 3 * 3 + 1;
  switch (span) {
    case Span::day:
      return {date, date};
    case Span::week:
      return {start_of_week(date), start_of_week(date) + days{6}};
    case Span::month:
      return month_around(date, in, in);
    case Span::quarter:
      return month_around(date, quarter_start, quarter_start + 2);
    case Span::year:
      return month_around(date, 1, 12);
  }
  return {date, date};
}

Period span_before(Date date, Span span) { return span_around(span_around(date, span).from - days{1}, span); }

}  // namespace tend

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "core/ascii.hpp"
#include "core/calendar.hpp"
#include "core/quote.hpp"
#include "core/units.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;
using Unit = Interval::Unit;

constexpr std::int64_t most_days = 4'000'000;  // more days than the calendar has

[[noreturn]] void refuse_interval(std::string_view text, std::string_view why) {
  throw Error(Exit::usage, fmt::format("cannot read the interval {}: {}", quoted(text), why),
              "write it as 10d, 3wd, 2w, 1mo, 1q or 1y");
}

Date moved_working_days(Date date, std::int64_t count) {
  if (count == 0) return date;
  const int index = weekday_index(date);
  const bool back = count < 0;
  // From a weekend, Friday is the day before the first working day, Monday the one after the last.
  if (index > 4) date += back ? days{7 - index} : days{4 - index};
  const Date monday = start_of_week(date);
  const std::int64_t steps = weekday_index(date) + count;  // working days since that Monday
  const std::int64_t weeks = steps >= 0 ? steps / 5 : -((4 - steps) / 5);
  return monday + days{7 * weeks + steps - 5 * weeks};
}

std::optional<Date> moved_months(Date date, std::int64_t count) {
  const year_month_day from{date};
  const std::int64_t months = int{from.year()} * std::int64_t{12} + unsigned{from.month()} - 1 + count;
  if (months < 12 || months >= 10'000 * 12) return std::nullopt;
  const auto year = std::chrono::year{static_cast<int>(months / 12)};
  const auto month = std::chrono::month{static_cast<unsigned>(months % 12 + 1)};
  const auto end = (year / month / std::chrono::last).day();
  return std::chrono::local_days{year / month / std::min(from.day(), end)};
}

std::optional<Date> moved_unchecked(Date date, const Interval& by) {
  switch (by.unit) {
    case Unit::days:
      return date + days{by.count};
    case Unit::working_days:
      return moved_working_days(date, by.count);
    case Unit::weeks:
      return date + days{7 * by.count};
    case Unit::months:
      return moved_months(date, by.count);
    case Unit::quarters:
      return moved_months(date, 3 * by.count);
    case Unit::years:
      return moved_months(date, 12 * by.count);
    case Unit::minutes:
    case Unit::hours:
      break;
  }
  throw Error(Exit::fault, "a date cannot be moved by minutes or hours");
}

std::optional<Interval> interval_of_word(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, Unit>, 6> names{{{"daily", Unit::days},
                                                                           {"weekly", Unit::weeks},
                                                                           {"monthly", Unit::months},
                                                                           {"quarterly", Unit::quarters},
                                                                           {"yearly", Unit::years},
                                                                           {"annually", Unit::years}}};
  for (const auto& [name, unit] : names)
    if (word == name) return Interval{1, unit};
  return std::nullopt;
}

// `2w`, `2 weeks`, `weekly`, `every 2 weeks`, `every week`.
std::optional<Interval> interval_of_words(std::span<const std::string> words) {
  if (words.size() == 1)
    if (const auto named = interval_of_word(words[0])) return named;
  const bool every = !words.empty() && words[0] == "every";
  if (every) words = words.subspan(1);
  if (const auto amount = amount_at_start(words); amount && amount->words == words.size())
    return amount->interval;
  if (every && words.size() == 1)
    if (const auto unit = unit_of_word(words[0])) return Interval{1, *unit};
  return std::nullopt;
}

std::string_view unit_name(Unit unit) {
  static constexpr std::array<std::string_view, 8> names{"min", "h", "d", "wd", "w", "mo", "q", "y"};
  return names[static_cast<std::size_t>(unit)];
}

}  // namespace

Interval parse_interval(std::string_view text) {
  text = ascii::trim(text);
  if (text.size() > 64) refuse_interval(text, "it is too long");
  const auto interval = interval_of_words(words_of(text));
  if (!interval) {
    if (ascii::is_number(text)) refuse_interval(text, "a bare number has no unit");
    if (text.ends_with('m') && ascii::is_number(text.substr(0, text.size() - 1)))
      refuse_interval(text, "'m' could be minutes or months");
    refuse_interval(text, "it is not a count and a unit");
  }
  if (interval->unit == Unit::minutes || interval->unit == Unit::hours)
    refuse_interval(text, "nothing repeats within a day");
  if (interval->count < 1) refuse_interval(text, "the count must be at least 1");
  if (interval->count > most_days) refuse_interval(text, "the count is too large");
  return *interval;
}

std::string to_string(const Interval& interval) {
  return fmt::format("{}{}", interval.count, unit_name(interval.unit));
}

std::optional<Date> moved(Date date, const Interval& by) {
  if (by.count > most_days || by.count < -most_days) return std::nullopt;
  const auto result = moved_unchecked(date, by);
  return result && in_calendar(*result) ? result : std::nullopt;
}

Date add(Date date, Interval interval) {
  if (const auto result = moved(date, interval)) return *result;
  throw Error(Exit::usage, fmt::format("cannot move {} by {}: the result is outside the years 1 to 9999",
                                       iso(date), to_string(interval)));
}

Date next_occurrence(Date anchor, Interval interval, Date after) {
  const auto occurrence = [&](std::int64_t k) { return Interval{interval.count * k, interval.unit}; };
  const auto is_after = [&](std::int64_t k) {
    const auto date = moved(anchor, occurrence(k));
    return !date || *date > after;
  };
  // Every step is a day at least, so the answer lies within as many steps as days.
  std::int64_t low = 1;
  std::int64_t high = std::max<std::int64_t>(1, days_between(anchor, after) + 1);
  while (low < high) {
    const std::int64_t middle = (low + high) / 2;
    if (is_after(middle))
      high = middle;
    else
      low = middle + 1;
  }
  return add(anchor, occurrence(low));
}

}  // namespace tend

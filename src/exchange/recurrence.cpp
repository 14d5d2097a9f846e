#include "exchange/recurrence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/ascii.hpp"

namespace tend {
namespace {

using std::chrono::months;
using std::chrono::year_month_day;
using Unit = Interval::Unit;
using Rule = std::map<std::string, std::string>;

constexpr std::array<std::string_view, 7> weekdays = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::string_view working_week = "MO,TU,WE,TH,FR";

struct Frequency {
  std::string_view name;
  Unit unit;
};
constexpr Frequency frequencies[] = {
    {"DAILY", Unit::days}, {"WEEKLY", Unit::weeks}, {"MONTHLY", Unit::months}, {"YEARLY", Unit::years}};

unsigned day_of_month(Date date) { return unsigned{year_month_day{date}.day()}; }
unsigned month_of(Date date) { return unsigned{year_month_day{date}.month()}; }
std::string_view weekday_of(Date date) {
  return weekdays[static_cast<std::size_t>(days_between(start_of_week(date), date))];
}

// `28,29,30`: with BYSETPOS=-1 the last of them that a month has, which is the day or the month's end.
std::string days_up_to(unsigned day) {
  std::string text = "28";
  for (unsigned each = 29; each <= day; ++each) text += fmt::format(",{}", each);
  return text;
}

// ---- reading

struct OldFrequency {
  std::string_view letters, name, days;
};
constexpr OldFrequency old_frequencies[] = {{"D", "DAILY", ""},
                                            {"W", "WEEKLY", "BYDAY"},
                                            {"MD", "MONTHLY", "BYMONTHDAY"},
                                            {"YM", "YEARLY", "BYMONTH"}};

// `W2 FR #0` of vCalendar 1.0 as an RRULE; others as they are, such as what ends: without the `#0`.
std::string rule_of_old_rule(const std::string& upper) {
  const std::size_t digits = upper.find_first_of("0123456789"), space = upper.find(' ');
  const auto form =
      std::ranges::find(old_frequencies, std::string_view(upper).substr(0, digits), &OldFrequency::letters);
  if (form == std::end(old_frequencies) || space == std::string::npos || digits > space ||
      !upper.ends_with(" #0"))
    return upper;
  std::string rule = fmt::format("FREQ={};INTERVAL={}", form->name, upper.substr(digits, space - digits));
  const std::string days(ascii::trim(std::string_view(upper).substr(space, upper.size() - space - 2)));
  if (days.empty()) return rule;
  if (form->days.empty()) return upper;
  rule += fmt::format(";{}={}", form->days, days);
  std::ranges::replace(rule, ' ', ',');
  return rule;
}

// Nothing where a part is no `NAME=value` or stands twice.
std::optional<Rule> parts_of_rule(std::string_view text) {
  Rule rule;
  const std::string upper = rule_of_old_rule(ascii::upper(ascii::trim(text)));
  for (std::size_t at = 0; at < upper.size();) {
    const std::size_t end = std::min(upper.find(';', at), upper.size());
    const std::string part = upper.substr(at, end - at);
    const std::size_t equals = part.find('=');
    if (!part.empty() && equals == std::string::npos) return std::nullopt;
    if (!part.empty() && !rule.emplace(part.substr(0, equals), part.substr(equals + 1)).second)
      return std::nullopt;
    at = end + 1;
  }
  return rule;
}

// Takes the part out of the rule, so that what is left over is what nobody understood.
std::string take(Rule& rule, const char* name) {
  const auto found = rule.find(name);
  if (found == rule.end()) return {};
  std::string value = std::move(found->second);
  rule.erase(found);
  return value;
}

std::optional<Interval> interval_of(Rule& rule) {
  const std::string name = take(rule, "FREQ");
  const auto frequency = std::ranges::find(frequencies, name, &Frequency::name);
  const std::string text = take(rule, "INTERVAL");
  const auto count = ascii::number(text.empty() ? "1" : text);
  if (frequency == std::end(frequencies) || !count || *count < 1 || *count > 10'000) return std::nullopt;
  return Interval{*count, frequency->unit};
}

// `TU,MO`: the same days in the order of a week; empty where one of them is no plain day.
std::string in_order(std::string_view days) {
  std::string ordered;
  for (const std::string_view weekday : weekdays) {
    if (days.find(weekday) == std::string_view::npos) continue;
    ordered += fmt::format("{}{}", ordered.empty() ? "" : ",", weekday);
  }
  return ordered.size() == days.size() ? ordered : std::string();
}

// Nothing where the days of the week are not those that the interval gives anyway.
std::optional<Interval> with_weekdays(Interval every, const std::string& days, Date start) {
  if (days.empty() || (every.unit == Unit::weeks && days == weekday_of(start))) return every;
  const bool daily = every.count == 1 && (every.unit == Unit::weeks || every.unit == Unit::days);
  if (daily && in_order(days) == working_week && is_working_day(start))
    return Interval{1, Unit::working_days};
  return std::nullopt;
}

// The last date of the series, `start` or before, that is on that day of the month.
std::optional<Date> anchor_with_day(Date start, std::int64_t step_in_months, unsigned day) {
  year_month_day month = year_month_day{start}.year() / year_month_day{start}.month() / 1;
  for (; month.year() > std::chrono::year{1}; month -= months{step_in_months}) {
    const year_month_day candidate = month.year() / month.month() / std::chrono::day{day};
    if (candidate.ok() && Date{candidate} <= start) return Date{candidate};
  }
  return std::nullopt;
}

// Takes BYMONTHDAY and BYSETPOS; the date to count from, nothing where an interval can't say them.
std::optional<Date> anchor_of(Rule& rule, const Interval& every, Date start) {
  const std::string days = take(rule, "BYMONTHDAY");
  const std::string position = take(rule, "BYSETPOS");
  const unsigned day = day_of_month(start);
  if (days.empty() && position.empty()) return start;
  if (position.empty()) {
    const bool is_end = days == "-1" && day == 31;
    return is_end || days == fmt::format("{}", day) ? std::optional(start) : std::nullopt;
  }
  const std::int64_t step = every.unit == Unit::years ? 12 * every.count : every.count;
  for (unsigned last = 29; last <= 31 && position == "-1" && day >= 28; ++last)
    if (days == days_up_to(last)) return anchor_with_day(start, step, last);
  return std::nullopt;
}

// Takes BYMONTH; without it, days of the month would be those of every month.
bool is_in_month(Rule& rule, Date start) {
  const bool has_days = rule.contains("BYMONTHDAY");
  const std::string month = take(rule, "BYMONTH");
  return month.empty() ? !has_days : month == fmt::format("{}", month_of(start));
}

// ---- writing

bool is_occurrence(const Recurrence& recurrence, Date date) {
  return date == recurrence.anchor ||
         (date > recurrence.anchor &&
          next_occurrence(recurrence.anchor, recurrence.every, date - std::chrono::days{1}) == date);
}

std::string frequency_text(std::string_view name, std::int64_t count) {
  return count == 1 ? fmt::format("FREQ={}", name) : fmt::format("FREQ={};INTERVAL={}", name, count);
}

std::string monthly(std::int64_t count, unsigned day) {
  std::string rule = frequency_text("MONTHLY", count);
  return day > 28 ? fmt::format("{};BYMONTHDAY={};BYSETPOS=-1", rule, days_up_to(day)) : rule;
}

std::string yearly(std::int64_t count, Date anchor) {
  std::string rule = frequency_text("YEARLY", count);
  const bool leap_day = month_of(anchor) == 2 && day_of_month(anchor) == 29;
  return leap_day ? rule + ";BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1" : rule;
}

}  // namespace

std::optional<Recurrence> recurrence_of_rule(std::string_view text, Date start) {
  std::optional<Rule> rule = parts_of_rule(text);
  std::optional<Interval> every = rule ? interval_of(*rule) : std::nullopt;
  if (!every) return std::nullopt;
  take(*rule, "WKST");  // says only how weeks are counted where several days of a week are named
  every = with_weekdays(*every, take(*rule, "BYDAY"), start);
  if (!every) return std::nullopt;
  std::optional<Date> anchor = start;
  if (every->unit == Unit::years && !is_in_month(*rule, start)) return std::nullopt;
  if (every->unit == Unit::months || every->unit == Unit::years) anchor = anchor_of(*rule, *every, start);
  if (!anchor || !rule->empty()) return std::nullopt;
  return Recurrence{*every, *anchor};
}

std::string rule_of_recurrence(const Recurrence& recurrence, Date due) {
  if (!is_occurrence(recurrence, due)) return {};
  const std::int64_t count = recurrence.every.count;
  switch (recurrence.every.unit) {
    case Unit::days:
      return frequency_text("DAILY", count);
    case Unit::working_days:
      return count == 1 && is_working_day(due) ? fmt::format("FREQ=WEEKLY;BYDAY={}", working_week) : "";
    case Unit::weeks:
      return frequency_text("WEEKLY", count);
    case Unit::months:
      return monthly(count, day_of_month(recurrence.anchor));
    case Unit::quarters:
      return monthly(3 * count, day_of_month(recurrence.anchor));
    case Unit::years:
      return yearly(count, recurrence.anchor);
    case Unit::minutes:
    case Unit::hours:
      break;
  }
  return {};
}

}  // namespace tend

#include "core/date_base.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "core/ascii.hpp"
#include "core/calendar.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

// 0 is Monday.
std::optional<int> weekday_of_word(std::string_view word) {
  static const std::array<std::vector<std::string_view>, 7> names{{
      {"mon", "monday", "mo", "montag"},
      {"tue", "tues", "tuesday", "di", "dienstag"},
      {"wed", "wednesday", "mi", "mittwoch"},
      {"thu", "thur", "thurs", "thursday", "do", "donnerstag"},
      {"fri", "friday", "fr", "freitag"},
      {"sat", "saturday", "sa", "samstag", "sonnabend"},
      {"sun", "sunday", "so", "sonntag"},
  }};
  for (std::size_t day = 0; day < names.size(); ++day)
    if (std::ranges::find(names[day], word) != names[day].end()) return static_cast<int>(day);
  return std::nullopt;
}

Date weekday_after(Date date, int weekday) {
  return date + days{(weekday - weekday_index(date) + 6) % 7 + 1};
}

Date weekday_before(Date date, int weekday) {
  return date - days{(weekday_index(date) - weekday + 6) % 7 + 1};
}

// The nearest `day`.`month`. in the direction, today among them. Leap days are at most eight years apart.
std::optional<Date> yearless_date(std::int64_t day, std::int64_t month, Date today, Toward toward) {
  const int this_year = int{year_month_day{today}.year()};
  for (int distance = 0; distance <= 8; ++distance) {
    const auto date =
        existing_date(this_year + (toward == Toward::future ? distance : -distance), month, day);
    if (date && (toward == Toward::future ? *date >= today : *date <= today)) return date;
  }
  return std::nullopt;
}

// `17.4.`, `17.4.2026`.
std::optional<Date> dotted_date(std::string_view word, Date today, Toward toward) {
  const auto first = word.find('.');
  const auto second = first == word.npos ? first : word.find('.', first + 1);
  if (second == word.npos || first > 2 || second - first > 3) return std::nullopt;
  const auto day = ascii::number(word.substr(0, first));
  const auto month = ascii::number(word.substr(first + 1, second - first - 1));
  if (!day || !month) return std::nullopt;
  const std::string_view year_text = word.substr(second + 1);
  if (year_text.empty()) return yearless_date(*day, *month, today, toward);
  const auto year = year_text.size() == 4 ? ascii::number(year_text) : std::nullopt;
  return year ? existing_date(*year, *month, *day) : std::nullopt;
}

std::optional<Date> relative_day(std::string_view word, Date today) {
  if (word == "today" || word == "heute") return today;
  if (word == "tomorrow" || word == "morgen") return today + days{1};
  if (word == "yesterday" || word == "gestern") return today - days{1};
  if (word == "uebermorgen") return today + days{2};
  if (word == "vorgestern") return today - days{2};
  return std::nullopt;
}

// On a weekend the working week that ends is the coming one.
Date end_of_working_week(Date today) {
  const Date friday = start_of_week(today) + days{4};
  return friday >= today ? friday : friday + days{7};
}

std::optional<Date> end_of(std::string_view word, Date today) {
  if (word == "eow") return span_around(today, Span::week).to;
  if (word == "eoww") return end_of_working_week(today);
  if (word == "eom") return span_around(today, Span::month).to;
  if (word == "eoq") return span_around(today, Span::quarter).to;
  if (word == "eoy") return span_around(today, Span::year).to;
  return std::nullopt;
}

// `this fri`, `last fri`, `next fri`, `next week`, `last month`.
std::optional<Date> pointed(std::string_view which, std::string_view what, Date today) {
  if (which != "this" && which != "last" && which != "next") return std::nullopt;
  if (const auto weekday = weekday_of_word(what)) {
    if (which == "last") return weekday_before(today, *weekday);
    return start_of_week(today) + days{*weekday + (which == "next" ? 7 : 0)};
  }
  const auto span = span_of_word(what);
  if (!span || *span == Span::day) return std::nullopt;
  if (which == "last") return span_before(today, *span).from;
  return which == "next" ? span_around(today, *span).to + days{1} : span_around(today, *span).from;
}

std::optional<Date> single_word(std::string_view word, Date today, Toward toward) {
  if (const auto date = relative_day(word, today)) return date;
  if (const auto date = end_of(word, today)) return date;
  if (const auto weekday = weekday_of_word(word))
    return toward == Toward::future ? weekday_after(today, *weekday) : weekday_before(today, *weekday);
  return numeric_date(word, today, toward);
}

}  // namespace

std::optional<Date> numeric_date(std::string_view word, Date today, Toward toward) {
  if (const auto date = date_from_iso(word)) return date;
  if (const auto date = week_date_from_iso(word)) return date;
  return dotted_date(word, today, toward);
}

std::optional<Base> base_at_start(std::span<const std::string> words, Date today, Toward toward) {
  if (words.empty()) return std::nullopt;
  if (const auto date = single_word(words[0], today, toward)) return Base{*date, 1};
  if (words.size() < 2) return std::nullopt;
  if (const auto date = pointed(words[0], words[1], today)) return Base{*date, 2};
  return std::nullopt;
}

}  // namespace tend

#include <fmt/format.h>

#include "core/ascii.hpp"
#include "core/calendar.hpp"
#include "core/quote.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

[[noreturn]] void refuse(std::string_view text) {
  throw Error(Exit::usage, fmt::format("cannot read the period {}", quoted(text)),
              "write it as 2026, 2026-Q3, 2026-10, 2026-W16, month or last month (day, week, quarter, year)");
}

std::optional<Period> around(std::optional<Date> date, Span span) {
  if (!date) return std::nullopt;
  return span_around(*date, span);
}

// `2026`, `2026-q3`, `2026-10`, `2026-w16`.
std::optional<Period> numbered_period(std::string_view text) {
  const auto year = ascii::number(text.substr(0, 4));
  if (!year || text.size() < 4) return std::nullopt;
  if (text.size() == 4) return around(existing_date(*year, 1, 1), Span::year);
  const bool has_letter = text.size() > 5 && ascii::is_letter(text[5]);
  const auto number = ascii::number(text.substr(has_letter ? 6 : 5));
  if (text[4] != '-' || !number) return std::nullopt;
  if (text.size() == 7 && text[5] == 'q') return around(existing_date(*year, *number * 3, 1), Span::quarter);
  if (text.size() == 7 && !has_letter) return around(existing_date(*year, *number, 1), Span::month);
  if (text.size() == 8 && text[5] == 'w') return around(week_date(*year, *number, 1), Span::week);
  return std::nullopt;
}

// `week`, `last week`, as one of lower case.
std::optional<Period> named_period(std::string_view text, Date today) {
  if (const auto span = span_of_word(text)) return span_around(today, *span);
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos || text.substr(0, blank) != "last") return std::nullopt;
  const auto span = span_of_word(ascii::trim(text.substr(blank)));
  if (!span) return std::nullopt;
  return span_before(today, *span);
}

}  // namespace

Period parse_period(std::string_view text, Date today) {
  const std::string_view trimmed = ascii::trim(text);
  if (trimmed.size() > 64) refuse(trimmed);
  const std::string lower = ascii::lower(trimmed);
  auto period = numbered_period(lower);
  if (!period) period = named_period(lower, today);
  if (!period || !in_calendar(period->from) || !in_calendar(period->to)) refuse(trimmed);
  return *period;
}

}  // namespace tend

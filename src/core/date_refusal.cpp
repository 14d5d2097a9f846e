#include "core/date_refusal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "core/ascii.hpp"
#include "core/quote.hpp"
#include "core/units.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

constexpr std::string_view forms =
    "a date looks like 2026-04-17, 17.4., fri, tomorrow, next week, eom, +3d or fri 08:15";
constexpr std::string_view iso_form = "write the date as 2026-04-17 (year-month-day)";

[[noreturn]] void refuse(std::string_view text, std::string_view why, std::string_view way_out) {
  throw Error(Exit::usage, fmt::format("cannot read the date {}: {}", quoted(text), why),
              std::string(way_out));
}

// The word with every digit as 9.
std::string shape_of(std::string_view word) {
  std::string shape(word);
  std::ranges::replace_if(shape, ascii::is_digit, '9');
  return shape;
}

bool is_any(std::string_view shape, std::initializer_list<std::string_view> shapes) {
  return std::ranges::find(shapes, shape) != shapes.end();
}

bool is_slashed(std::string_view word) {
  return word.find('/') != word.npos &&
         std::ranges::all_of(word, [](char c) { return ascii::is_digit(c) || c == '/'; });
}

// `3d`: a count with a unit, but no sign.
bool is_unsigned_offset(std::string_view word) {
  const std::string words[]{std::string(word)};
  return ascii::is_digit(word.front()) && amount_at_start(words).has_value();
}

bool is_lone_m(std::string_view word) {
  if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
  return word.ends_with('m') && (word.size() == 1 || ascii::is_number(word.substr(0, word.size() - 1)));
}

bool is_dated_shape(std::string_view shape) {
  return is_any(shape, {"9999-99-99", "9999-w99-9", "9.9.", "99.9.", "9.99.", "99.99.", "9.9.9999",
                        "99.9.9999", "9.99.9999", "99.99.9999"});
}

}  // namespace

void refuse_date(std::string_view text, std::string_view why) { refuse(text, why, forms); }

void refuse_date_word(std::string_view text, std::string_view word) {
  const std::string shape = shape_of(word);
  if (std::ranges::any_of(words_of(text), is_lone_m))
    refuse(text, "'m' could be minutes or months",
           "write 3min or 3mo, or the date as 2026-04-17 (year-month-day)");
  if (ascii::is_number(word))
    refuse(text, "a bare number is no date", fmt::format("{}, or +3d for days from today", iso_form));
  if (is_slashed(word)) refuse(text, "day and month could be either way round", iso_form);
  if (is_dated_shape(shape)) refuse(text, "there is no such date", iso_form);
  if (is_any(shape, {"9.9.99", "99.9.99", "9.99.99", "99.99.99"}))
    refuse(text, "the year needs four digits", iso_form);
  if (is_any(shape, {"9.9", "99.9", "9.99", "99.99"}))
    refuse(text, "a dot is missing at the end", fmt::format("write {}. for the day and the month", word));
  if (is_any(shape, {"9:99", "99:99", "t9:99", "t99:99", "9:99:99", "99:99:99"}))
    refuse(text, "there is no such time of day", "a time is 00:00 to 23:59");
  if (is_unsigned_offset(word))
    refuse(text, "the offset has no sign", fmt::format("write +{0}, or -{0} for the past", word));
  refuse(text, fmt::format("{} is not understood", quoted(word)), forms);
}

}  // namespace tend

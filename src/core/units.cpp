#include "core/units.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/ascii.hpp"

namespace tend {
namespace {

using Unit = Interval::Unit;

struct UnitWords {
  Unit unit;
  std::vector<std::string_view> words;
};

const std::vector<UnitWords>& units() {
  static const std::vector<UnitWords> table{
      {Unit::minutes, {"min", "mins", "minute", "minutes", "minuten"}},
      {Unit::hours, {"h", "hour", "hours", "stunde", "stunden"}},
      {Unit::days, {"d", "day", "days", "tag", "tage", "tagen"}},
      {Unit::working_days,
       {"wd", "workday", "workdays", "arbeitstag", "arbeitstage", "arbeitstagen", "werktag", "werktage",
        "werktagen"}},
      {Unit::weeks, {"w", "week", "weeks", "woche", "wochen"}},
      {Unit::months, {"mo", "month", "months", "monat", "monate", "monaten"}},
      {Unit::quarters, {"q", "quarter", "quarters", "quartal", "quartale", "quartalen"}},
      {Unit::years, {"y", "year", "years", "jahr", "jahre", "jahren"}},
  };
  return table;
}

std::string with_plain_umlaut(std::string word) {
  for (std::string_view spelling : {"\xc3\xbc", "\xc3\x9c", "u\xcc\x88"})
    if (word == std::string(spelling) + "bermorgen") return "uebermorgen";
  if (word == "ubermorgen") return "uebermorgen";
  return word;
}

bool starts_offset(std::string_view text, std::size_t at) {
  return (text[at] == '+' || text[at] == '-') && at > 0 && !ascii::is_blank(text[at - 1]) &&
         !ascii::is_digit(text[at - 1]) && at + 1 < text.size() && ascii::is_digit(text[at + 1]);
}

std::optional<std::int64_t> count_of_word(std::string_view word) {
  static constexpr std::array<std::string_view, 6> one{"a", "an", "einem", "einer", "einen", "one"};
  if (std::ranges::find(one, word) != one.end()) return 1;
  return ascii::number(word);
}

// The unit after a count: `days`, `working days`.
std::optional<Amount> unit_at_start(std::span<const std::string> words, std::int64_t count) {
  if (words.size() >= 2 && words[0] == "working" && (words[1] == "days" || words[1] == "day"))
    return Amount{{count, Unit::working_days}, 2};
  if (const auto unit = words.empty() ? std::nullopt : unit_of_word(words[0]))
    return Amount{{count, *unit}, 1};
  return std::nullopt;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) words.push_back(with_plain_umlaut(std::exchange(word, {})));
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ascii::is_blank(text[at]) || starts_offset(text, at)) finish();
    if (!ascii::is_blank(text[at])) word += ascii::to_lower(text[at]);
  }
  finish();
  return words;
}

std::optional<Unit> unit_of_word(std::string_view word) {
  for (const UnitWords& entry : units())
    if (std::ranges::find(entry.words, word) != entry.words.end()) return entry.unit;
  return std::nullopt;
}

std::optional<Amount> amount_at_start(std::span<const std::string> words) {
  if (words.empty()) return std::nullopt;
  if (const auto count = count_of_word(words[0])) {
    auto amount = unit_at_start(words.subspan(1), *count);
    if (amount) ++amount->words;
    return amount;
  }
  const std::string_view word = words[0];
  const auto digits =
      static_cast<std::size_t>(std::ranges::find_if_not(word, ascii::is_digit) - word.begin());
  const auto count = ascii::number(word.substr(0, digits));
  const auto unit = unit_of_word(word.substr(digits));
  if (!count || !unit) return std::nullopt;
  return Amount{{*count, *unit}, 1};
}

}  // namespace tend

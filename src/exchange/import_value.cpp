#include "exchange/import_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/ascii.hpp"
#include "exchange/foreign_number.hpp"
#include "exchange/known_words.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

[[noreturn]] void refuse_text(const Field& field, std::string_view text, std::string way_out = {}) {
  throw Error(Exit::refused, fmt::format("bad {} '{}'", field.name, cut(visible(text), 60)),
              std::move(way_out));
}

std::string number_text(const GivenText& given) {
  const auto plain = plain_number(given.text, given.form.decimal_mark);
  if (!plain) refuse_text(*given.field, given.text, "a number is wanted");
  return *plain;
}

// Zeros behind the decimal mark that say nothing, down to that many decimals.
std::string without_idle_zeros(std::string number, std::size_t decimals) {
  const std::size_t mark = number.find('.');
  if (mark == std::string::npos) return number;
  while (number.size() > mark + 1 + decimals && number.back() == '0') number.pop_back();
  if (number.back() == '.') number.pop_back();
  return number;
}

Value percent_of_ratio(const GivenText& given) {
  double ratio = 0;
  const std::string plain = number_text(given);
  std::from_chars(plain.data(), plain.data() + plain.size(), ratio);
  return std::int64_t{std::llround(ratio * 100)};
}

// `0:45`, as Pipedrive writes how long something took.
std::optional<std::int64_t> minutes_of_clock(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto whole = ascii::number(text.substr(0, colon)), rest = ascii::number(text.substr(colon + 1, 2));
  if (!whole || !rest || *whole > 10'000) return std::nullopt;
  return *whole * 60 + *rest;
}

Value whole_number(const GivenText& given) {
  if (given.form.is_ratio) return percent_of_ratio(given);
  if (given.field->name == "minutes")
    if (const auto length = minutes_of_clock(given.text)) return *length;
  const std::string plain = without_idle_zeros(number_text(given), 0);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
  if (error != std::errc() || end != plain.data() + plain.size())
    refuse_text(*given.field, given.text, "a whole number is wanted");
  return number;
}

Value decimal_number(const GivenText& given) {
  const std::string plain = number_text(given);
  double number = 0;
  std::from_chars(plain.data(), plain.data() + plain.size(), number);
  return number;
}

Value amount(const GivenText& given, const Reading& reading) {
  std::string currency = currency_in_amount(given.text);
  if (currency.empty()) currency = reading.currency;
  const auto decimals = static_cast<std::size_t>(minor_digits(currency));
  const auto money = money_from_decimal(without_idle_zeros(number_text(given), decimals), currency);
  if (!money || money->minor < 0) refuse_text(*given.field, given.text, "an amount is wanted");
  return *money;
}

Value yes_or_no(const GivenText& given) {
  constexpr std::string_view no[] = {"no", "false", "0", "nein", "falsch", "n"};
  if (is_yes(given.text)) return true;
  if (std::ranges::count(no, fold(given.text)) > 0) return false;
  refuse_text(*given.field, given.text, "'yes' or 'no' is wanted");
}

Value choice(const GivenText& given, const RecordType& type) {
  if (std::ranges::count(given.field->choices, given.text) > 0) return given.text;
  std::string word = known_word(type, *given.field, given.text);
  if (word.empty()) return {};
  std::ranges::replace(word, ' ', '-');
  if (std::ranges::count(given.field->choices, word) > 0) return word;
  refuse_text(*given.field, given.text, fmt::format("one of: {}", fmt::join(given.field->choices, ", ")));
}

ForeignTime time_in(const GivenText& given) {
  const auto time = foreign_time(given.text, given.form.date_order);
  if (!time) refuse_text(*given.field, given.text, "a date that exists is wanted, such as 2026-11-27");
  return *time;
}

// Outlook writes `0/0/00` where there is none.
bool is_no_date(const GivenText& given) {
  const bool is_date = given.field->type == Type::date || given.field->type == Type::moment;
  return is_date && given.text.find_first_not_of("0/.- ") == std::string::npos;
}

Value clock(const GivenText& given) {
  const auto time = foreign_time("2000-01-01 " + given.text, DateOrder::day_month);
  if (!time || !time->time) refuse_text(*given.field, given.text, "a time such as 08:15 is wanted");
  return std::chrono::floor<std::chrono::minutes>(*time->time);
}

// Former names are kept as they are written, tags folded; Google marks its own groups by a star.
Value words(const GivenText& given) {
  Words all;
  for (std::string part : parts_of_cell(given.text)) {
    if (part.starts_with("* ")) part.erase(0, 2);
    all.push_back(given.field->name == "tags" ? fold(part) : part);
  }
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all.empty() ? Value() : Value(all);
}

// What has no `=` belongs to the value before it, which had the separator in it.
Value pairs(const GivenText& given) {
  Pairs all;
  for (const std::string& part : parts_of_cell(given.text)) {
    const std::size_t equals = part.find('=');
    if (equals != std::string::npos && equals > 0) {
      all.emplace_back(part.substr(0, equals), part.substr(equals + 1));
    } else if (all.empty()) {
      refuse_text(*given.field, given.text, "'key=value' is wanted");
    } else {
      all.back().second += (given.text.find(';') != std::string::npos ? ";" : ", ") + part;
    }
  }
  return all.empty() ? Value() : Value(all);
}

Value plain_text(const GivenText& given, const RecordType& type) {
  const std::string text(given.form.is_whole ? given.text : ascii::trim(given.text));
  if (given.field->shape == Shape::domain) return plain_domain(text);
  if (given.field->name == "every") return to_string(parse_interval(text));
  if (given.field->name == "stage") {
    const std::string word = known_word(type, *given.field, text);
    return word.empty() ? Value() : Value(word);
  }
  return text;
}

// How long the part in quotes is that the text begins with; 0 where it begins with none that ends.
std::size_t quoted_length(std::string_view text) {
  if (!text.starts_with('"')) return 0;
  std::size_t end = text.find('"', 1);
  while (end != std::string_view::npos && text.substr(end + 1).starts_with('"'))
    end = text.find('"', end + 2);
  return end == std::string_view::npos ? 0 : end + 1;
}

std::string without_quotes(std::string_view quoted) {
  std::string text(quoted.substr(1, quoted.size() - 2));
  for (std::size_t at = 0; (at = text.find("\"\"", at)) != std::string::npos; ++at) text.erase(at, 1);
  return text;
}

// One at least; what is empty is among them.
std::vector<std::string> parts_at(std::string_view separator, std::string_view text) {
  std::vector<std::string> parts;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::size_t quoted = quoted_length(text);
    const std::string_view behind = text.substr(quoted);
    const bool is_quoted = quoted > 0 && (behind.empty() || behind.starts_with(separator));
    const std::size_t end = is_quoted ? quoted : std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    parts.push_back(is_quoted ? without_quotes(part) : std::string(ascii::trim(part)));
    if (end == text.size()) return parts;
    text.remove_prefix(end + separator.size());
  }
}

}  // namespace

bool is_yes(std::string_view text) {
  constexpr std::string_view yes[] = {"yes", "true", "1", "ja", "wahr", "x", "y", "j"};
  return std::ranges::count(yes, fold(text)) > 0;
}

std::vector<std::string> parts_of_cell(std::string_view text) {
  std::vector<std::string> parts;
  for (const std::string_view separator : {" ::: ", ";", ","}) {
    parts = parts_at(separator, text);
    if (parts.size() > 1) break;
  }
  std::erase(parts, "");
  return parts;
}

Value import_value(const GivenText& given, const RecordType& type, const Reading& reading) {
  if (ascii::trim(given.text).empty() || is_no_date(given)) return {};
  switch (given.field->type) {
    case Type::number:
      return whole_number(given);
    case Type::decimal:
      return decimal_number(given);
    case Type::text:
      return plain_text(given, type);
    case Type::flag:
      return yes_or_no(given);
    case Type::choice:
      return choice(given, type);
    case Type::date:
      return day_in(time_in(given), reading.now->zone);
    case Type::moment:
      return moment_in(time_in(given), reading.now->zone);
    case Type::clock:
      return clock(given);
    case Type::currency:
      return parse_currency(ascii::trim(given.text));
    case Type::money:
      return amount(given, reading);
    case Type::link:
      return Link{0, std::string(ascii::trim(given.text))};
    case Type::links: {
      Links links;
      for (std::string& part : parts_of_cell(given.text)) links.push_back({0, std::move(part)});
      return links;
    }
    case Type::words:
      return words(given);
    case Type::pairs:
      return pairs(given);
  }
  return {};
}

}  // namespace tend

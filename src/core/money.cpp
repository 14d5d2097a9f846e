#include "tend/money.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>
#include <vector>

#include "core/ascii.hpp"
#include "core/quote.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

constexpr std::size_t longest_amount = 80;

[[noreturn]] void refuse_money(std::string_view text, std::string_view why,
                               std::string_view way_out = "write it as 1200 or 1200.50") {
  throw Error(Exit::usage, fmt::format("cannot read the amount {}: {}", quoted(text), why),
              std::string(way_out));
}

// Non-breaking blanks, as spreadsheets write them between thousands, made blanks.
std::string with_plain_blanks(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    std::size_t length = 0;
    for (std::string_view blank : {"\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89"})
      if (text.starts_with(blank)) length = blank.size();
    result += length == 0 ? text.front() : ' ';
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return result;
}

// The length of a currency's symbol or three letters at the start; 0 for none.
std::size_t currency_length(std::string_view text) {
  for (std::string_view symbol : {"€", "$", "£"})
    if (text.starts_with(symbol)) return symbol.size();
  return text.size() >= 3 && std::ranges::all_of(text.substr(0, 3), ascii::is_letter) ? 3 : 0;
}

std::string currency_of(std::string_view mark) {
  if (mark == "€") return "EUR";
  if (mark == "$") return "USD";
  if (mark == "£") return "GBP";
  return ascii::upper(mark);
}

// Takes the currency off the start or the end of `text`.
std::optional<std::string> take_currency(std::string_view& text) {
  if (const std::size_t length = currency_length(text); length > 0) {
    const std::string_view mark = text.substr(0, length);
    text = ascii::trim(text.substr(length));
    return currency_of(mark);
  }
  const auto last_digit = std::ranges::find_if(text.rbegin(), text.rend(), ascii::is_digit);
  const auto number_length = static_cast<std::size_t>(text.rend() - last_digit);
  const std::string_view mark = ascii::trim(text.substr(number_length));
  if (mark.empty() || currency_length(mark) != mark.size()) return std::nullopt;
  text = text.substr(0, number_length);
  return currency_of(mark);
}

bool is_separator(char c) { return c == '.' || c == ',' || c == ' ' || c == '\''; }

// A number cut at its separators: `1.200,50` is 1 | 200 | 50 and `.,`.
struct Pieces {
  std::vector<std::string_view> groups;
  std::string separators;
};

std::optional<Pieces> pieces_of(std::string_view number) {
  Pieces pieces;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= number.size(); ++at) {
    if (at < number.size() && ascii::is_digit(number[at])) continue;
    if (at == start || (at < number.size() && !is_separator(number[at]))) return std::nullopt;
    pieces.groups.push_back(number.substr(start, at - start));
    if (at < number.size()) pieces.separators += number[at];
    start = at + 1;
  }
  return pieces;
}

// `1,200`: could be thousands or decimals. A whole part of 0 or of more than three digits decides for
// decimals.
bool is_ambiguous(const Pieces& pieces) {
  return (pieces.separators == "." || pieces.separators == ",") && pieces.groups[1].size() == 3 &&
         pieces.groups[0].size() <= 3 && pieces.groups[0][0] != '0';
}

// The last separator is the decimal mark where it is a dot or a comma that stands only once.
bool has_decimals(const Pieces& pieces) {
  if (pieces.separators.empty()) return false;
  const char mark = pieces.separators.back();
  return (mark == '.' || mark == ',') && std::ranges::count(pieces.separators, mark) == 1;
}

bool is_grouped_in_threes(const Pieces& pieces) {
  const bool one_kind =
      std::ranges::adjacent_find(pieces.separators, std::not_equal_to{}) == pieces.separators.end();
  if (pieces.separators.empty()) return true;
  return one_kind && pieces.groups[0].size() <= 3 && pieces.groups[0][0] != '0' &&
         std::all_of(pieces.groups.begin() + 1, pieces.groups.end(),
                     [](auto group) { return group.size() == 3; });
}

// Digits of the amount in minor units.
std::string minor_text(std::string_view text, Pieces pieces, std::string_view currency) {
  const auto wanted = static_cast<std::size_t>(minor_digits(currency));
  std::string decimals;
  if (has_decimals(pieces)) {
    decimals = pieces.groups.back();
    pieces.groups.pop_back();
    pieces.separators.pop_back();
  }
  if (!is_grouped_in_threes(pieces)) refuse_money(text, "the digits are not grouped in threes");
  if (decimals.size() > wanted)
    refuse_money(text,
                 fmt::format("{} has {} decimals", currency, wanted == 0 ? "no" : std::to_string(wanted)));
  decimals.resize(wanted, '0');
  return fmt::format("{}{}", fmt::join(pieces.groups, ""), decimals);
}

// Of digits, with a minus before them where negative; nothing where it does not fit.
std::optional<std::int64_t> value_of(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Names both readings of `1,200` by texts that have only one.
[[noreturn]] void refuse_ambiguous(std::string_view text, const Pieces& pieces, std::string_view currency) {
  const auto digits = static_cast<std::size_t>(minor_digits(currency));
  const std::string_view whole = pieces.groups[0];
  const std::string_view decimals = pieces.groups[1];
  std::string way_out = fmt::format("write {}{}", whole, decimals);
  if (digits == 2) way_out += fmt::format(" or {}.{}", whole, decimals.substr(0, 2));
  if (digits > 2) way_out += fmt::format(" or 0{}.{}", whole, decimals);
  refuse_money(text, "the last three digits could be hundreds or decimals", way_out);
}

struct Parts {
  bool negative;
  std::string whole;
  std::string fraction;
};

Parts parts_of(const Money& money) {
  const auto magnitude =
      money.minor < 0 ? 0 - static_cast<std::uint64_t>(money.minor) : static_cast<std::uint64_t>(money.minor);
  const auto digits = static_cast<std::size_t>(minor_digits(money.currency));
  std::string text = fmt::format("{:0{}}", magnitude, digits + 1);
  const std::size_t whole = text.size() - digits;
  return {money.minor < 0, text.substr(0, whole), text.substr(whole)};
}

std::string joined(const Parts& parts) {
  return fmt::format("{}{}{}{}", parts.negative ? "-" : "", parts.whole, parts.fraction.empty() ? "" : ".",
                     parts.fraction);
}

}  // namespace

int minor_digits(std::string_view currency) {
  static constexpr std::array<std::string_view, 17> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                         "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                                         "VND", "VUV", "XAF", "XOF", "XPF"};
  static constexpr std::array<std::string_view, 7> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
  static constexpr std::array<std::string_view, 2> four{"CLF", "UYW"};
  const auto is_in = [&](const auto& list) { return std::ranges::find(list, currency) != list.end(); };
  if (is_in(none)) return 0;
  if (is_in(three)) return 3;
  return is_in(four) ? 4 : 2;
}

std::string parse_currency(std::string_view text) {
  text = ascii::trim(text);
  if (text.size() != 3 || !std::ranges::all_of(text, ascii::is_letter))
    throw Error(Exit::usage,
                fmt::format("cannot read the currency {}: it is not three letters", quoted(text)),
                "write its ISO 4217 code, such as EUR");
  return ascii::upper(text);
}

Money parse_money(std::string_view text, std::string_view default_currency) {
  text = ascii::trim(text);
  if (text.empty()) refuse_money(text, "it is empty");
  if (text.size() > longest_amount) refuse_money(text, "it is too long");
  const std::string plain = with_plain_blanks(text);
  std::string_view number = plain;
  const auto named = take_currency(number);
  const std::string currency = named ? *named : parse_currency(default_currency);
  if (number.starts_with('-')) refuse_money(text, "it is negative");
  const auto pieces = pieces_of(number);
  if (!pieces) refuse_money(text, "it is not a number with at most one currency");
  if (is_ambiguous(*pieces)) refuse_ambiguous(text, *pieces, currency);
  const auto minor = value_of(minor_text(text, *pieces, currency));
  if (!minor) refuse_money(text, "it is too large", "the largest amount has 18 digits");
  return {*minor, currency};
}

std::optional<Money> money_from_decimal(std::string_view text, std::string_view currency) {
  const bool negative = text.starts_with('-');
  const std::string_view number = text.substr(negative ? 1 : 0);
  const auto digits = static_cast<std::size_t>(minor_digits(currency));
  const auto mark = std::min(number.find('.'), number.size());
  const std::string_view whole = number.substr(0, mark);
  const std::string_view fraction = number.substr(std::min(mark + 1, number.size()));
  const bool has_mark = mark < number.size();
  if (!ascii::is_number(whole) || has_mark != ascii::is_number(fraction) || fraction.size() > digits)
    return std::nullopt;
  std::string minor{negative ? "-" : ""};
  minor += whole;
  minor += fraction;
  minor.append(digits - fraction.size(), '0');
  const auto value = value_of(minor);
  if (!value) return std::nullopt;
  return Money{*value, std::string(currency)};
}

std::string decimal(const Money& money) { return joined(parts_of(money)); }

std::string human(const Money& money) {
  Parts parts = parts_of(money);
  for (std::size_t at = parts.whole.size(); at > 3; at -= 3) parts.whole.insert(at - 3, ",");
  return fmt::format("{} {}", joined(parts), money.currency);
}

}  // namespace tend

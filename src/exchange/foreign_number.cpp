#include "exchange/foreign_number.hpp"

#include <algorithm>
#include <charconv>

#include "core/ascii.hpp"

namespace tend {

namespace {

struct CurrencySign {
  std::string_view sign, code;
};
constexpr CurrencySign currency_signs[] = {{"€", "EUR"}, {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}};

constexpr std::string_view wide_blanks[] = {"\u00a0", "\u202f", "\u2009", "\u2019", "’", "%"};

void take_out(std::string& text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
    text.erase(at, part.size());
}

bool is_capital(char c) { return ascii::is_upper(c); }

// Digits, marks and a sign; whatever tells the currency is left out.
std::string number_signs(std::string_view text) {
  std::string kept(text);
  for (const CurrencySign& each : currency_signs) take_out(kept, each.sign);
  for (const std::string_view blank : wide_blanks) take_out(kept, blank);
  std::erase_if(kept, [](char c) { return ascii::is_blank(c) || c == '\''; });
  for (const bool at_front : {true, false}) {
    if (kept.size() <= 3) break;
    const std::string_view code =
        at_front ? std::string_view(kept).substr(0, 3) : std::string_view(kept).substr(kept.size() - 3);
    if (std::ranges::all_of(code, is_capital)) kept.erase(at_front ? 0 : kept.size() - 3, 3);
  }
  return kept;
}

// `1234567` from `1,234,567`; nothing where the groups are not of three digits.
std::optional<std::string> without_groups(std::string_view whole, char group) {
  std::string digits;
  std::size_t since_mark = 0;
  bool grouped = false;
  for (const char c : whole) {
    if (c == group) {
      if (since_mark == 0 || since_mark > 3 || (grouped && since_mark != 3)) return std::nullopt;
      grouped = true;
      since_mark = 0;
    } else if (ascii::is_digit(c)) {
      digits += c;
      ++since_mark;
    } else {
      return std::nullopt;
    }
  }
  if (grouped && since_mark != 3) return std::nullopt;
  return digits;
}

}  // namespace

std::optional<std::string> plain_number(std::string_view text, char mark) {
  if (ascii::is_number(text)) return std::string(text);
  std::string signs = number_signs(text);
  bool negative = signs.starts_with('-');
  if (negative || signs.starts_with('+')) signs.erase(0, 1);
  if (signs.size() > 2 && signs.front() == '(' && signs.back() == ')') {
    signs = signs.substr(1, signs.size() - 2);
    negative = true;
  }
  const std::size_t at = signs.find(mark);
  const auto whole = without_groups(std::string_view(signs).substr(0, at), mark == '.' ? ',' : '.');
  const std::string rest = at == std::string::npos ? std::string() : signs.substr(at + 1);
  if (!whole || (whole->empty() && rest.empty()) || (!rest.empty() && !ascii::is_number(rest)))
    return std::nullopt;
  return (negative ? "-" : "") + (whole->empty() ? "0" : *whole) + (rest.empty() ? "" : "." + rest);
}

std::string currency_in_amount(std::string_view text) {
  for (const CurrencySign& each : currency_signs)
    if (text.find(each.sign) != std::string_view::npos) return std::string(each.code);
  for (std::size_t at = 0; at + 3 <= text.size(); ++at) {
    const std::string_view code = text.substr(at, 3);
    const bool ends = at + 3 == text.size() || !ascii::is_letter(text[at + 3]);
    const bool begins = at == 0 || !ascii::is_letter(text[at - 1]);
    if (begins && ends && std::ranges::all_of(code, is_capital)) return std::string(code);
  }
  return {};
}

void DecimalEvidence::weigh(std::string_view text) {
  if (text.find_first_of(".,") == std::string_view::npos) return;
  const auto by_point = plain_number(text, '.'), by_comma = plain_number(text, ',');
  // What is no number either way says nothing; its row is refused when it is read.
  if (!by_point && !by_comma) return;
  may_be_point_ = may_be_point_ && by_point;
  may_be_comma_ = may_be_comma_ && by_comma;
  if (by_point && by_comma && *by_point != *by_comma && open_text_.empty()) open_text_ = text;
}

void RatioEvidence::weigh(std::string_view text) {
  const bool has_mark = text.find_first_of(".,") != std::string_view::npos;
  const auto plain = plain_number(text, text.find(',') == std::string_view::npos ? '.' : ',');
  double number = -1;
  if (plain) std::from_chars(plain->data(), plain->data() + plain->size(), number);
  may_be_ratios_ = may_be_ratios_ && number >= 0 && number <= 1 && text.find('%') == std::string_view::npos;
  has_mark_ = has_mark_ || has_mark;
}

std::optional<char> DecimalEvidence::mark() const {
  if (may_be_point_ && may_be_comma_ && !open_text_.empty()) return std::nullopt;
  return may_be_comma_ && !may_be_point_ ? ',' : '.';
}

}  // namespace tend

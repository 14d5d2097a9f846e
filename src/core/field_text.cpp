// What people type for a field: its value, a condition on it, an order by it.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "tend/error.hpp"
#include "tend/record.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

[[noreturn]] void bad_value(const Field& field, std::string_view text, std::string way_out) {
  throw Error(Exit::usage, "bad " + std::string(field.name) + " '" + cut(visible(text), 60) + "'",
              std::move(way_out));
}

std::string choices_of(const Field& field) {
  std::string all;
  for (const std::string_view choice : field.choices) all += (all.empty() ? "" : ", ") + std::string(choice);
  return all;
}

Value parse_choice(const Field& field, std::string_view text) {
  const std::string folded = fold(text);
  for (const std::string_view choice : field.choices) {
    if (choice == folded) return std::string(choice);
  }
  const std::vector<std::string> choices(field.choices.begin(), field.choices.end());
  const std::string near = did_you_mean(nearest(text, choices));
  bad_value(field, text, near.empty() ? "one of: " + choices_of(field) : near);
}

Value parse_number(const Field& field, std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size())
    bad_value(field, text, "a whole number is wanted");
  return number;
}

// `37.5`, `37,5`
Value parse_decimal(const Field& field, std::string_view text) {
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), ',', '.');
  double number = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
  if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(number))
    bad_value(field, text, "a number is wanted");
  return number;
}

Value parse_flag(const Field& field, std::string_view text) {
  const std::string folded = fold(text);
  if (folded == "yes" || folded == "true" || folded == "1") return true;
  if (folded == "no" || folded == "false" || folded == "0") return false;
  bad_value(field, text, "'yes' or 'no' is wanted");
}

std::vector<std::string_view> split_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::string_view part = text.substr(0, comma);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    if (!part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

Value parse_words(std::string_view text) {
  Words words;
  for (const std::string_view part : split_at_commas(text)) words.push_back(fold(part));
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words.empty() ? Value() : Value(words);
}

Value parse_pairs(const Field& field, std::string_view text) {
  Pairs pairs;
  for (const std::string_view part : split_at_commas(text)) {
    const std::size_t equals = part.find('=');
    if (equals == 0 || equals == std::string_view::npos) bad_value(field, text, "'key=value' is wanted");
    pairs.emplace_back(part.substr(0, equals), part.substr(equals + 1));
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs.empty() ? Value() : Value(pairs);
}

Value parse_clock(const Field& field, std::string_view text) {
  const auto time = clock_from_iso(text);
  if (!time) bad_value(field, text, "a time such as 08:15 is wanted");
  return *time;
}

}  // namespace

Value parse_value(const Field& field, std::string_view text, const Reading& reading) {
  if (text.empty()) return {};
  if (!is_valid_utf8(text)) bad_value(field, text, "the text is not UTF-8");
  switch (field.type) {
    case Type::number:
      return parse_number(field, text);
    case Type::decimal:
      return parse_decimal(field, text);
    case Type::text:
      return std::string(text);
    case Type::flag:
      return parse_flag(field, text);
    case Type::choice:
      return parse_choice(field, text);
    case Type::date:
      return parse_when(text, *reading.now).date;
    case Type::moment:
      return moment_of(parse_when(text, *reading.now, Toward::past), *reading.now, ClockTime(0));
    case Type::clock:
      return parse_clock(field, text);
    case Type::currency:
      return parse_currency(text);
    case Type::money:
      return parse_money(text, reading.currency);
    case Type::link:
      return Link{0, std::string(text)};
    case Type::links:
      return Links{Link{0, std::string(text)}};
    case Type::words:
      return parse_words(text);
    case Type::pairs:
      return parse_pairs(field, text);
  }
  return {};
}

namespace {

struct Operator {
  std::string_view sign;
  Comparison comparison;
};
// Longer signs first.
constexpr Operator operators[] = {
    {"!=", Comparison::not_equal}, {"<=", Comparison::less_equal}, {">=", Comparison::greater_equal},
    {"==", Comparison::equal},     {"=", Comparison::equal},       {"<", Comparison::less},
    {">", Comparison::greater},    {"~", Comparison::contains},
};

// A date against a moment: from the start of that local day, or of the next.
std::vector<Condition> day_conditions(const Field& field, Comparison comparison, const When& when,
                                      const Reading& reading, std::string_view text) {
  const Moment start = moment_of(when, *reading.now, ClockTime(0));
  const Moment next = moment_of({when.date + std::chrono::days(1), {}}, *reading.now, ClockTime(0));
  switch (comparison) {
    case Comparison::equal:
      return {{&field, Comparison::greater_equal, start}, {&field, Comparison::less, next}};
    case Comparison::less:
      return {{&field, Comparison::less, start}};
    case Comparison::less_equal:
      return {{&field, Comparison::less, next}};
    case Comparison::greater:
      return {{&field, Comparison::greater_equal, next}};
    case Comparison::greater_equal:
      return {{&field, Comparison::greater_equal, start}};
    default:
      throw Error(Exit::usage, "bad filter '" + visible(text) + "': a day is compared with = < <= > >=");
  }
}

std::vector<Condition> moment_conditions(const Field& field, Comparison comparison, std::string_view operand,
                                         const Reading& reading, std::string_view text) {
  const When when = parse_when(operand, *reading.now, Toward::past);
  if (!when.time) return day_conditions(field, comparison, when, reading, text);
  return {{&field, comparison, moment_of(when, *reading.now, ClockTime(0))}};
}

Value parse_operand(const Field& field, Comparison comparison, std::string_view operand,
                    const Reading& reading) {
  const bool by_text = comparison == Comparison::contains || field.type == Type::link ||
                       field.type == Type::links || field.type == Type::pairs;
  if (by_text && !operand.empty()) return std::string(operand);
  return parse_value(field, operand, reading);
}

}  // namespace

std::vector<Condition> parse_condition(const RecordType& type, std::string_view text,
                                       const Reading& reading) {
  const std::size_t at = text.find_first_of("!<>=~");
  const Operator* sign = std::find_if(std::begin(operators), std::end(operators), [&](const Operator& o) {
    return at != std::string_view::npos && at > 0 && text.substr(at).starts_with(o.sign);
  });
  if (sign == std::end(operators)) {
    throw Error(Exit::usage, "bad filter '" + visible(text) + "'",
                "for example: tier=A, name~gmbh, due<=+7d");
  }
  const Field& field = field_named(type, text.substr(0, at));
  const std::string_view operand = text.substr(at + sign->sign.size());
  const bool is_equality = sign->comparison == Comparison::equal || sign->comparison == Comparison::not_equal;
  if (operand.empty() && !is_equality) {
    throw Error(Exit::usage, "bad filter '" + visible(text) + "': there is nothing after the sign");
  }
  const bool is_list = field.type == Type::links || field.type == Type::words || field.type == Type::pairs;
  if (is_list && !is_equality && sign->comparison != Comparison::contains) {
    throw Error(Exit::usage, "bad filter '" + visible(text) + "': " + std::string(field.name) +
                                 " is compared with = != ~");
  }
  if (field.type == Type::moment && !operand.empty() && sign->comparison != Comparison::contains) {
    return moment_conditions(field, sign->comparison, operand, reading, text);
  }
  return {{&field, sign->comparison, parse_operand(field, sign->comparison, operand, reading)}};
}

std::vector<Order> parse_order(const RecordType& type, std::string_view text) {
  std::vector<Order> order;
  for (std::string_view part : split_at_commas(text)) {
    const bool descending = part.front() == '-';
    if (descending || part.front() == '+') part.remove_prefix(1);
    const Field& field = field_named(type, part);
    if (field.type == Type::links) {
      throw Error(Exit::usage, "a list is not sorted by its " + std::string(field.name));
    }
    order.push_back({&field, descending});
  }
  if (order.empty()) throw Error(Exit::usage, "nothing to sort by", "for example: --sort due,-priority");
  return order;
}

}  // namespace tend

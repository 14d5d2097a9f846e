#include "cli/cell_value.hpp"

#include <algorithm>
#include <charconv>
#include <compare>

#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

template <class... Alternatives>
Type type_of_alternative(const std::variant<Alternatives...>& value) {
  static constexpr Type types[] = {Type::text,  Type::flag,   Type::number, Type::text,  Type::text,
                                   Type::date,  Type::moment, Type::clock,  Type::money, Type::link,
                                   Type::links, Type::words,  Type::pairs};
  static_assert(std::size(types) == sizeof...(Alternatives));
  return types[value.index()];
}

double decimal_from(const std::string& text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) return number;
  throw Error(Exit::usage, "bad number '" + visible(text) + "'", "for example: 0.85");
}

std::partial_ordering compare_folded(const std::string& a, const std::string& b) {
  return fold(a) <=> fold(b);
}

// Of two values of one kind, the second perhaps as it was typed.
std::partial_ordering compare(const Value& a, const Value& b) {
  const auto* typed = std::get_if<std::string>(&b);
  if (const auto* number = std::get_if<double>(&a); number && typed) return *number <=> decimal_from(*typed);
  if (const auto* link = std::get_if<Link>(&a)) {
    const auto* other = std::get_if<Link>(&b);
    return compare_folded(machine_text(*link), other ? machine_text(*other) : typed ? *typed : std::string());
  }
  if (const auto* text = std::get_if<std::string>(&a); text && typed) return compare_folded(*text, *typed);
  if (const auto* money = std::get_if<Money>(&a)) {
    const auto* other = std::get_if<Money>(&b);
    if (!other || other->currency != money->currency) return std::partial_ordering::unordered;
    return money->minor <=> other->minor;
  }
  if (a.index() != b.index()) return std::partial_ordering::unordered;
  return std::visit(
      [&](const auto& left) -> std::partial_ordering {
        using T = std::decay_t<decltype(left)>;
        if constexpr (std::totally_ordered<T>) {
          const T& right = std::get<T>(b);
          if (left < right) return std::partial_ordering::less;
          return left == right
                     ? std::partial_ordering::equivalent
                     : (left > right ? std::partial_ordering::greater : std::partial_ordering::unordered);
        } else {
          return compare_folded(machine_text(left), machine_text(b));
        }
      },
      a);
}

// One of several: a tag, a linked person, a `key=value`.
bool has_member(const Value& value, const std::string& wanted) {
  if (const auto* words = std::get_if<Words>(&value)) {
    return std::ranges::any_of(*words, [&](const std::string& word) { return fold(word) == fold(wanted); });
  }
  if (const auto* links = std::get_if<Links>(&value)) {
    return std::ranges::any_of(*links, [&](const Link& link) { return fold(link.label) == fold(wanted); });
  }
  const auto& pairs = std::get<Pairs>(value);
  return std::ranges::any_of(pairs, [&](const auto& pair) {
    return fold(pair.first) == fold(wanted) || fold(pair.first + "=" + pair.second) == fold(wanted);
  });
}

bool is_equal(const Value& value, const Value& operand) {
  const auto* typed = std::get_if<std::string>(&operand);
  const bool several = std::holds_alternative<Words>(value) || std::holds_alternative<Links>(value) ||
                       std::holds_alternative<Pairs>(value);
  if (several && typed) return has_member(value, *typed);
  return is_null(operand) ? is_null(value) : compare(value, operand) == 0;
}

}  // namespace

Type type_of_column(const Table& table, std::size_t column) {
  for (const TableRow& row : table.rows) {
    if (!is_null(row.cells[column].value)) return type_of_alternative(row.cells[column].value);
  }
  return Type::text;
}

bool holds(const Condition& condition, const Value& value) {
  const Value& operand = condition.operand;
  if (condition.comparison == Comparison::equal) return is_equal(value, operand);
  if (condition.comparison == Comparison::not_equal) return !is_equal(value, operand);
  if (is_null(value)) return false;
  if (condition.comparison == Comparison::contains) {
    return contains_folded(machine_text(value), machine_text(operand));
  }
  const std::partial_ordering order = compare(value, operand);
  switch (condition.comparison) {
    case Comparison::less:
      return order < 0;
    case Comparison::less_equal:
      return order <= 0;
    case Comparison::greater:
      return order > 0;
    default:
      return order >= 0;
  }
}

int compare_for_order(const Value& a, const Value& b, bool descending) {
  if (is_null(a) || is_null(b)) {
    const bool before_times = std::holds_alternative<ClockTime>(a) || std::holds_alternative<ClockTime>(b);
    const int null_last = static_cast<int>(is_null(a)) - static_cast<int>(is_null(b));
    return before_times && !descending ? -null_last : null_last;
  }
  const std::partial_ordering order = compare(a, b);
  if (order == 0 || order == std::partial_ordering::unordered) return 0;
  return (order < 0) == descending ? 1 : -1;
}

}  // namespace tend

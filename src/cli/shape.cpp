#include "cli/shape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <compare>
#include <concepts>
#include <variant>

#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

Type type_of(const Value& value) {
  if (std::holds_alternative<bool>(value)) return Type::flag;
  if (std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value))
    return Type::number;
  if (std::holds_alternative<Date>(value)) return Type::date;
  if (std::holds_alternative<Moment>(value)) return Type::moment;
  if (std::holds_alternative<ClockTime>(value)) return Type::clock;
  if (std::holds_alternative<Money>(value)) return Type::money;
  return Type::text;  // links and words by what they say
}

std::string text_of(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr ? *text : machine_text(value);
}

// The table's columns as the fields of a record.
class Columns {
 public:
  explicit Columns(const Table& table) {
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
      Field& field = fields_.emplace_back();
      field.name = table.columns[at].key;
      auto valued = std::ranges::find_if(table.rows,
                                         [&](const TableRow& row) { return !is_null(row.cells[at].value); });
      if (valued != table.rows.end()) field.type = type_of(valued->cells[at].value);
    }
    type_.name = "list";
    type_.fields = fields_;
  }
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;

  const RecordType& type() const { return type_; }
  std::size_t index(const Field* field) const { return static_cast<std::size_t>(field - fields_.data()); }
  std::size_t index(std::string_view name) const { return index(&field_named(type_, name)); }

 private:
  std::vector<Field> fields_;
  RecordType type_;
};

double number_of(const Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? 0 : *number;
}

// Neither is null.
std::partial_ordering order_of(const Value& a, const Value& b) {
  if (type_of(a) != type_of(b)) return std::partial_ordering::unordered;
  if (type_of(a) == Type::number) return number_of(a) <=> number_of(b);
  if (const auto* money = std::get_if<Money>(&a)) return money->minor <=> std::get<Money>(b).minor;
  if (type_of(a) == Type::text) return fold(text_of(a)) <=> fold(text_of(b));
  return std::visit(
      []<class A, class B>(const A& one, const B& other) -> std::partial_ordering {
        if constexpr (std::same_as<A, B> && std::three_way_comparable<A>) return one <=> other;
        return std::partial_ordering::unordered;
      },
      a, b);
}

bool holds(const Condition& condition, const Value& value) {
  const Value& operand = condition.operand;
  if (is_null(operand)) return is_null(value) == (condition.comparison == Comparison::equal);
  if (is_null(value)) return condition.comparison == Comparison::not_equal;
  if (condition.comparison == Comparison::contains) return contains_folded(text_of(value), text_of(operand));
  const auto order = order_of(value, operand);
  switch (condition.comparison) {
    case Comparison::equal:
      return order == 0;
    case Comparison::not_equal:
      return order != 0;
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

void keep_where(Table& table, const Columns& columns, const std::vector<std::string>& texts,
                const Reading& reading) {
  for (const std::string& text : texts) {
    for (const Condition& condition : parse_condition(columns.type(), text, reading)) {
      const std::size_t column = columns.index(condition.field);
      std::erase_if(table.rows,
                    [&](const TableRow& row) { return !holds(condition, row.cells[column].value); });
    }
  }
}

// Rows without a value come last either way.
bool comes_before(const Value& a, const Value& b, bool descending) {
  if (is_null(a) || is_null(b)) return !is_null(a);
  const auto order = order_of(a, b);
  return descending ? order > 0 : order < 0;
}

void sort_rows(Table& table, const Columns& columns, const std::string& text) {
  auto orders = parse_order(columns.type(), text);
  std::ranges::reverse(orders);
  for (const Order& order : orders) {
    const std::size_t column = columns.index(order.field);
    std::ranges::stable_sort(table.rows, [&](const TableRow& a, const TableRow& b) {
      if (is_null(a.cells[column].value) && is_null(b.cells[column].value)) return false;
      return comes_before(a.cells[column].value, b.cells[column].value, order.descending);
    });
  }
}

void cut_rows(Table& table, const std::string& text) {
  std::size_t limit = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (failure != std::errc() || end != text.data() + text.size()) {
    throw Error(Exit::usage, fmt::format("bad limit '{}'", visible(text)), "a whole number is wanted");
  }
  if (limit < table.rows.size()) table.rows.resize(limit);
}

void choose_columns(Table& table, const std::vector<std::size_t>& chosen) {
  auto choose = [&](auto& from) {
    std::remove_reference_t<decltype(from)> picked;
    for (std::size_t at : chosen) picked.push_back(from[at]);
    from = std::move(picked);
  };
  choose(table.columns);
  for (TableRow& row : table.rows) choose(row.cells);
  const auto id = std::ranges::find(chosen, table.id_column);
  table.id_column = id == chosen.end() ? 0 : static_cast<std::size_t>(id - chosen.begin());
  for (Column& column : table.columns) column.machine_only = column.human_only = false;
}

std::vector<std::size_t> named_columns(const Columns& columns, std::string_view text) {
  std::vector<std::size_t> named;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    named.push_back(columns.index(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (named.empty()) columns.index("");
  return named;
}

}  // namespace

void shape(Table& table, const Globals& globals, const std::function<Reading()>& reading) {
  const Columns columns(table);
  if (!table.single) {
    if (!globals.where.empty()) keep_where(table, columns, globals.where, reading());
    if (globals.sort) sort_rows(table, columns, *globals.sort);
    if (globals.limit) cut_rows(table, *globals.limit);
  }
  if (globals.fields) choose_columns(table, named_columns(columns, *globals.fields));
}

}  // namespace tend

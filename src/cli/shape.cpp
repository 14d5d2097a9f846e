#include "cli/shape.hpp"

#include <algorithm>
#include <set>

#include "cli/cell_value.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// A table's columns as fields, so that filters and orders read as they do for records. Bars are only seen.
class ColumnFields {
 public:
  ColumnFields(const Table& table, const std::string& command) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].bar || !seen.insert(table.columns[i].key).second) continue;
      Field& field = fields_.emplace_back();
      field.name = table.columns[i].key;
      field.type = type_of_column(table, i);
      columns_.push_back(i);
    }
    type_ = {
        .name = command, .plural = "lists", .label = {}, .search_code = 0, .fields = fields_, .order = {}};
  }
  ColumnFields(const ColumnFields&) = delete;
  ColumnFields& operator=(const ColumnFields&) = delete;

  const RecordType& type() const { return type_; }
  std::size_t column(const Field* field) const {
    return columns_[static_cast<std::size_t>(field - fields_.data())];
  }

 private:
  std::vector<Field> fields_;
  std::vector<std::size_t> columns_;
  RecordType type_;
};

std::vector<Condition> asked_conditions(const ColumnFields& fields, const std::vector<std::string>& texts,
                                        const std::function<Reading()>& reading) {
  std::vector<Condition> all;
  for (const std::string& text : texts) {
    for (Condition& condition : parse_condition(fields.type(), text, reading())) {
      all.push_back(std::move(condition));
    }
  }
  return all;
}

void sort_rows(const Table& table, const ColumnFields& fields, const std::vector<Order>& order,
               std::vector<std::size_t>& rows) {
  std::ranges::stable_sort(rows, [&](std::size_t a, std::size_t b) {
    for (const Order& each : order) {
      const std::size_t column = fields.column(each.field);
      const Value& left = table.rows[a].cells[column].value;
      const Value& right = table.rows[b].cells[column].value;
      if (const int sign = compare_for_order(left, right, each.descending); sign != 0) return sign < 0;
    }
    return false;
  });
}

}  // namespace

std::vector<std::size_t> asked_rows(const Table& table, const Globals& globals,
                                    const std::function<Reading()>& reading) {
  const ColumnFields fields(table, globals.command);
  const std::vector<Condition> conditions = asked_conditions(fields, globals.where, reading);
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto& cells = table.rows[i].cells;
    if (std::ranges::all_of(conditions, [&](const Condition& condition) {
          return holds(condition, cells[fields.column(condition.field)].value);
        })) {
      rows.push_back(i);
    }
  }
  if (globals.sort) sort_rows(table, fields, parse_order(fields.type(), *globals.sort), rows);
  if (globals.limit) {
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(parse_limit(*globals.limit))));
  }
  return rows;
}

void keep_asked_fields(Table& table, const Globals& globals) {
  if (!globals.fields) return;
  const ColumnFields fields(table, globals.command);
  std::vector<std::size_t> kept;
  std::vector<Column> columns;
  for (const std::string& name : parse_names(*globals.fields)) {
    kept.push_back(fields.column(&field_named(fields.type(), name)));
    Column& column = columns.emplace_back(table.columns[kept.back()]);
    column.machine_only = column.human_only = false;
  }
  if (kept.empty()) field_named(fields.type(), "");
  for (TableRow& row : table.rows) {
    Cells cells;
    for (const std::size_t column : kept) cells.push_back(row.cells[column]);
    row.cells = std::move(cells);
  }
  table.columns = std::move(columns);
  const auto id = std::ranges::find(kept, table.id_column);
  table.id_column = id == kept.end() ? 0 : static_cast<std::size_t>(id - kept.begin());
}

void shape(Table& table, const Globals& globals, const std::function<Reading()>& reading) {
  const bool all = globals.where.empty() && !globals.sort && !globals.limit;
  if (!table.single && !all) {
    std::vector<TableRow> rows;
    for (const std::size_t row : asked_rows(table, globals, reading))
      rows.push_back(std::move(table.rows[row]));
    table.rows = std::move(rows);
  }
  if (globals.sort) {
    for (TableRow& row : table.rows) row.group.clear();
  }
  keep_asked_fields(table, globals);
}

std::vector<std::string> parse_names(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    std::string_view name = text.substr(at, comma - at);
    while (name.starts_with(' ')) name.remove_prefix(1);
    while (name.ends_with(' ')) name.remove_suffix(1);
    if (!name.empty()) names.emplace_back(name);
    at = comma + 1;
  }
  return names;
}

std::int64_t parse_limit(const std::string& text) {
  const Field number = computed("limit", Type::number, "", "");
  const auto limit = std::get<std::int64_t>(parse_value(number, text.empty() ? "-" : text, {}));
  if (limit < 0) throw Error(Exit::usage, "bad limit '" + visible(text) + "'", "a whole number is wanted");
  return limit;
}

}  // namespace tend

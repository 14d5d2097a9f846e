#include "commands/record_list.hpp"

#include <algorithm>

namespace tend {
namespace {

Column column_of(const Field& field) {
  Column column;
  column.key = field.name;
  column.heading = field.heading.empty() ? field.name : field.heading;
  std::replace(column.heading.begin(), column.heading.end(), '_', ' ');
  std::transform(column.heading.begin(), column.heading.end(), column.heading.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  column.money = field.type == Type::money;
  column.right = field.type == Type::number || column.money;
  column.shrink = field.listed ? field.shrink : 1;
  return column;
}

std::vector<const Field*> shown_fields(Context& context, const RecordType& type) {
  // `-f ids` prints the number, whatever --fields says.
  if (context.format() == Format::ids) return {find_field(type, "id")};
  std::vector<const Field*> shown = asked_fields(context, type);
  if (!shown.empty()) return shown;
  for (const Field& field : type.fields) {
    if (field.listed || context.machine_format()) shown.push_back(&field);
  }
  return shown;
}

Cells cells_of(Context& context, const Row& row, const std::vector<const Field*>& shown,
               const Decorate& decorate) {
  const bool decorated = decorate && !context.machine_format();
  Cells cells;
  cells.reserve(shown.size());
  for (const Field* field : shown) {
    Cell& cell = cells.emplace_back(row.at(*field));
    if (decorated) decorate(context, row, *field, cell);
  }
  return cells;
}

bool says_something(const Cell& cell) {
  if (cell.text) return !cell.text->empty();
  return !is_null(cell.value) && cell.value != Value(false);
}

void drop_column(Table& table, std::size_t column) {
  const auto at = static_cast<std::ptrdiff_t>(column);
  table.columns.erase(table.columns.begin() + at);
  for (TableRow& row : table.rows) row.cells.erase(row.cells.begin() + at);
}

// Columns that tell a reader nothing: without any value, or with the one that the filter asked for.
void drop_silent_columns(Table& table, const Query& query) {
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    const Column& column = table.columns[i];
    if (column.shrink == 0) continue;
    const bool asked_for =
        std::count_if(query.where.begin(), query.where.end(), [&](const Condition& condition) {
          return condition.field->name == column.key && condition.comparison == Comparison::equal;
        }) == 1;
    const bool silent = std::none_of(table.rows.begin(), table.rows.end(),
                                     [&](const TableRow& row) { return says_something(row.cells[i]); });
    if (asked_for || silent) drop_column(table, i);
  }
}

}  // namespace

Table record_table(Context& context, const RecordType& type, const std::vector<Row>& rows,
                   const Decorate& decorate, const Query& query) {
  Table table;
  const std::vector<const Field*> shown = shown_fields(context, type);
  for (const Field* field : shown) table.columns.push_back(column_of(*field));
  table.rows.reserve(rows.size());
  for (const Row& row : rows) table.rows.push_back({cells_of(context, row, shown, decorate), {}});
  const bool for_people = !context.machine_format() && context.format() != Format::plain;
  if (for_people && !context.globals().fields) drop_silent_columns(table, query);
  return table;
}

void print_list(Context& context, const RecordType& type, const Query& query, const Decorate& decorate) {
  const std::vector<Row> rows = context.book().rows(type, query);
  context.frame_page({.title = std::string(type.plural), .span = {}, .below = {}});
  context.print(record_table(context, type, rows, decorate, query));
  if (!rows.empty()) return;
  if (context.globals().quiet) context.answer_no();
  context.hint("no " + std::string(type.name) + (query.where.empty() ? " yet" : " matches"));
}

Table whole_record(Context& context, const RecordType& type, std::int64_t id, const Decorate& decorate) {
  const std::optional<Row> row = context.book().row(type, id);
  if (!row) throw Error(Exit::not_found, "no " + std::string(type.name) + " " + std::to_string(id));
  Table table;
  std::vector<const Field*> shown = asked_fields(context, type);
  for (const Field& field : type.fields) {
    if (!context.globals().fields) shown.push_back(&field);
  }
  for (const Field* field : shown) table.columns.push_back(column_of(*field));
  table.rows.push_back({cells_of(context, *row, shown, decorate), {}});
  table.single = true;
  return table;
}

void print_record(Context& context, const RecordType& type, std::int64_t id, const Decorate& decorate) {
  context.print(whole_record(context, type, id, decorate));
}

}  // namespace tend

#include "book/row_writing.hpp"

#include <algorithm>
#include <map>

#include "book/record_sql.hpp"
#include "book/value_binding.hpp"

namespace tend {

namespace {

void add_links_of(Connection& connection, const Field& field, const RecordType& type, std::int64_t id,
                  const Value& value) {
  const auto* links = std::get_if<Links>(&value);
  if (!links) return;
  const std::string table(field.column), own(type.name), other(field.target().name);
  for (const Link& link : *links) {
    connection.cached("INSERT OR IGNORE INTO " + table + " (" + own + ", " + other + ") VALUES (?, ?)")
        .with(id, link.id)
        .run();
  }
}

// One statement for all columns: a check may be of several of them.
void write_columns(Connection& connection, const Row& row, std::vector<const Field*> chosen) {
  std::erase_if(chosen, [](const Field* field) { return field->type == Type::links; });
  if (chosen.empty()) return;
  Statement& statement = connection.cached(update_sql(*row.type, chosen));
  int index = 0;
  for (const Field* field : chosen) bind_value(statement, ++index, row.at(field->name));
  statement.bind(++index, row.id());
  statement.run();
}

}  // namespace

Value& value_in_row(Row& row, std::string_view field) {
  const auto found = std::ranges::find(row.fields, field, &Field::name);
  if (found == row.fields.end()) throw Error(Exit::fault, "a row without its " + std::string(field));
  return row.values[static_cast<std::size_t>(found - row.fields.begin())];
}

const Insertion& insertion_of(const RecordType& type, int rows) {
  static std::map<std::pair<const RecordType*, int>, Insertion> known;
  const std::pair wanted{&type, rows};
  const auto found = known.find(wanted);
  if (found != known.end()) return found->second;
  return known.emplace(wanted, Insertion{insert_sql(type, rows), stored_fields(type)}).first->second;
}

const Value& stored_value(const Row& row, const Field& field) {
  static const Value no = false;
  const Value& value = row.at(field);
  return field.type == Type::flag && is_null(value) ? no : value;
}

void write_new_row(Connection& connection, Row& row) {
  const Insertion& insertion = insertion_of(*row.type, 1);
  Statement& statement = connection.cached(insertion.sql);
  for (int index = 0; const Field* field : insertion.fields)
    bind_value(statement, ++index, stored_value(row, *field));
  statement.run();
  if (row.id() == 0) value_in_row(row, "id") = std::int64_t{connection.database().getLastInsertRowid()};
  add_links(connection, row);
}

void add_links(Connection& connection, const Row& row) {
  for (const Field* field : links_fields(*row.type))
    add_links_of(connection, *field, *row.type, row.id(), row.at(field->name));
}

void write_fields(Connection& connection, const Row& row, const std::vector<const Field*>& chosen) {
  write_columns(connection, row, chosen);
  for (const Field* field : chosen) {
    if (field->type == Type::links) write_links(connection, *field, *row.type, row.id(), row.at(field->name));
  }
}

void write_links(Connection& connection, const Field& field, const RecordType& type, std::int64_t id,
                 const Value& value) {
  const std::string table(field.column), own(type.name);
  connection.cached("DELETE FROM " + table + " WHERE " + own + " = ?").with(id).run();
  add_links_of(connection, field, type, id, value);
}

}  // namespace tend

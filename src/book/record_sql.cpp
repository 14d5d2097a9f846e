#include "book/record_sql.hpp"

#include "book/field_sql.hpp"

namespace tend {
namespace {

void add_columns(std::string& sql, Connection& connection, const RecordType& type, const Field& field) {
  if (field.type == Type::links) return;
  if (!sql.empty()) sql += ", ";
  sql += expression(connection, type, field);
  if (field.type == Type::money) sql += ", " + currency_expression(type, field);
  if (field.type == Type::link && !field.target().label.empty()) sql += ", " + label_expression(type, field);
}

std::string order_term(Connection& connection, const RecordType& type, const Order& order) {
  const Field& field = *order.field;
  std::string term;
  if (field.type == Type::choice) {
    term = choice_rank(type, field);
  } else if (field.type == Type::link && !field.target().label.empty()) {
    term = label_expression(type, field);
  } else {
    term = expression(connection, type, field);
  }
  // Slugs are folded already, and their index gives the order.
  if (field.type == Type::text && field.name != "slug") {
    connection.use_text_functions();
    term = "folded(" + term + ")";
  }
  if (order.descending) term += " DESC";
  // What has no value comes last, but a day without a time before its times.
  if (!field.required && field.type != Type::clock && field.name != "id") term += " NULLS LAST";
  return term;
}

}  // namespace

std::vector<const Field*> fetched_fields(const RecordType& type, const Query& query) {
  if (!query.fields.empty()) return query.fields;
  std::vector<const Field*> all;
  for (const Field& field : type.fields) all.push_back(&field);
  return all;
}

Select select_sql(Connection& connection, const RecordType& type, const Query& query,
                  const std::vector<const Field*>& fields) {
  Select select;
  std::string columns;
  for (const Field* field : fields) add_columns(columns, connection, type, *field);
  const std::string name(type.table());
  // The last column is the number: `links` are read by it.
  select.sql = "SELECT " + columns + (columns.empty() ? "" : ", ") + name + ".id FROM " + name;
  select.sql += where_sql(connection, type, query.where, select);
  select.sql += " ORDER BY ";
  bool descending = false;
  for (const Order& order : query.order) {
    select.sql += order_term(connection, type, order) + ", ";
    descending = order.descending;
  }
  select.sql += name + (descending ? ".id DESC" : ".id");
  if (query.limit) select.sql += " LIMIT " + std::to_string(*query.limit);
  return select;
}

Select count_sql(Connection& connection, const RecordType& type, const std::vector<Condition>& where) {
  Select select;
  select.sql = "SELECT count(*) FROM " + std::string(type.table());
  select.sql += where_sql(connection, type, where, select);
  return select;
}

std::vector<const Field*> stored_fields(const RecordType& type) {
  std::vector<const Field*> stored;
  for (const Field& field : type.fields) {
    if (!field.computed && !field.derived && field.type != Type::links) stored.push_back(&field);
  }
  return stored;
}

std::vector<const Field*> links_fields(const RecordType& type) {
  std::vector<const Field*> found;
  for (const Field& field : type.fields) {
    if (field.type == Type::links) found.push_back(&field);
  }
  return found;
}

std::string insert_sql(const RecordType& type, int rows) {
  std::string columns, places;
  for (const Field* field : stored_fields(type)) {
    columns += (columns.empty() ? "" : ", ") + std::string(field->column);
    places += places.empty() ? "(?" : ", ?";
  }
  std::string values = places + ")";
  for (int i = 1; i < rows; ++i) values += ", " + places + ")";
  return "INSERT INTO " + std::string(type.table()) + " (" + columns + ") " +
         (rows == 1 ? "VALUES " + values : "SELECT * FROM (VALUES " + values + ") LIMIT ?");
}

std::string update_sql(const RecordType& type, const std::vector<const Field*>& fields) {
  std::string columns;
  for (const Field* field : fields)
    columns += (columns.empty() ? "" : ", ") + std::string(field->column) + " = ?";
  return "UPDATE " + std::string(type.table()) + " SET " + columns + " WHERE id = ?";
}

}  // namespace tend

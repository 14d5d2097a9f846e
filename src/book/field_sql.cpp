#include "book/field_sql.hpp"

#include "book/figure_functions.hpp"

namespace tend {
namespace {

// The value that stands under the field's key among the pairs of its column.
std::string pair_expression(const RecordType& type, const Field& field) {
  std::string key;
  for (const char c : field.key) key.append(c == '\'' ? 2 : 1, c);
  return "(SELECT value FROM json_each(" + qualified(type, field) + ") WHERE key = '" + key +
         "' COLLATE NOCASE)";
}

}  // namespace

std::string qualified(const RecordType& type, const Field& field) {
  return std::string(type.table()) + "." + std::string(field.column);
}

std::string expression(Connection& connection, const RecordType& type, const Field& field) {
  if (!field.key.empty()) return pair_expression(type, field);
  if (!field.computed) return qualified(type, field);
  if (calls_figure_function(field.column)) connection.use_figure_functions();
  std::string sql = "(" + std::string(field.column) + ")";
  constexpr std::string_view today = ":today";
  for (std::size_t at = sql.find(today); at != std::string::npos; at = sql.find(today, at)) {
    sql.replace(at, today.size(), "'" + connection.file().today + "'");
  }
  return sql;
}

std::string currency_expression(const RecordType& type, const Field& field) {
  return field.currency.empty() ? std::string(type.table()) + ".currency" : std::string(field.currency);
}

std::string label_expression(const RecordType& type, const Field& field) {
  const RecordType& target = field.target();
  if (target.label.empty()) return qualified(type, field);
  return "(SELECT " + std::string(target.label) + " FROM " + std::string(target.table()) +
         " AS named WHERE named.id = " + qualified(type, field) + ")";
}

std::string label_column(const RecordType& type) {
  return std::string(type.label.empty() ? "id" : type.label);
}

std::string choice_rank(const RecordType& type, const Field& field) {
  std::string sql = "CASE " + qualified(type, field);
  int rank = 0;
  for (const std::string_view choice : field.choices) {
    sql += " WHEN '" + std::string(choice) + "' THEN " + std::to_string(rank++);
  }
  return sql + " END";
}

}  // namespace tend

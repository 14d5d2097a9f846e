// Records of a type as JSON, from the columns to the text without a row between them.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "book/connection.hpp"
#include "book/record_sql.hpp"
#include "book/row_json.hpp"
#include "book/value_binding.hpp"
#include "tend/row_text.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

std::vector<const Field*> written_fields(const RecordType& type) {
  std::vector<const Field*> fields;
  for (const Field& field : type.fields)
    if (!field.computed && !field.derived) fields.push_back(&field);
  return fields;
}

// A link stands as the uid that it leads to; the links of a field of several as a JSON array of them.
std::string written_column(const RecordType& type, const Field& field) {
  const std::string table(type.table()), column(field.column);
  if (field.type == Type::money) return table + "." + column + ", " + table + ".currency";
  if (field.type != Type::link && field.type != Type::links) return table + "." + column;
  const std::string other(field.target().table());
  if (field.type == Type::link)
    return "(SELECT uid FROM " + other + " AS named WHERE named.id = " + table + "." + column + ")";
  return "(SELECT json_group_array(uid) FROM (SELECT uid FROM " + column + " AS pair JOIN " + other +
         " AS named ON named.id = pair." + std::string(field.target().name) + " WHERE pair." +
         std::string(type.name) + " = " + table + ".id ORDER BY named.id))";
}

std::string written_rows_sql(const RecordType& type, const std::vector<const Field*>& fields) {
  std::string columns;
  for (const Field* field : fields) columns += (columns.empty() ? "" : ", ") + written_column(type, *field);
  return "SELECT " + columns + " FROM " + std::string(type.table()) + " ORDER BY id";
}

bool stands_as_it_is(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

// As the JSON library writes it; most texts need no more than quotes.
void append_json_text(std::string& out, std::string_view text) {
  constexpr auto replace = nlohmann::json::error_handler_t::replace;
  if (!is_valid_utf8(text)) {
    out += nlohmann::json(text).dump(-1, ' ', false, replace);
    return;
  }
  out += '"';
  while (!text.empty()) {
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, stands_as_it_is) - text.begin());
    out.append(text.substr(0, end));
    text.remove_prefix(end);
    if (text.empty()) break;
    const std::string sign = nlohmann::json(text.substr(0, 1)).dump();
    out.append(sign, 1, sign.size() - 2);
    text.remove_prefix(1);
  }
  out += '"';
}

void append_column(std::string& out, Connection& connection, Statement& statement, int column,
                   const Field& field) {
  switch (field.type) {
    case Type::text:
    case Type::choice:
    case Type::currency:
    case Type::link:
      return append_json_text(out, statement.view(column));
    case Type::number:
      out += std::to_string(statement.integer(column));
      return;
    case Type::links:
      out += statement.view(column);
      return;
    default:
      out += value_to_json(connection, field, read_value(statement, column, field));
  }
}

}  // namespace

// Each row asks what those that it leads to are called: their pages are read once.
constexpr const char* wide_cache = "PRAGMA cache_size=-8192";

void for_each_row_text(const Book& book, const RecordType& type,
                       const std::function<void(std::string_view)>& take) {
  const std::vector<const Field*> fields = written_fields(type);
  Connection& connection = book.connection();
  connection.execute(wide_cache);
  Statement statement(connection, written_rows_sql(type, fields));
  const std::string opening = "{\"type\":\"" + std::string(type.name) + "\"";
  std::string text;
  while (statement.step()) {
    text = opening;
    for (int column = 0; const Field* field : fields) {
      const bool has_value =
          !statement.is_null(column) && !(field->type == Type::links && statement.view(column) == "[]");
      if (has_value) {
        text.append(",\"").append(field->name).append("\":");
        append_column(text, connection, statement, column, *field);
      }
      column += field->type == Type::money ? 2 : 1;
    }
    text += '}';
    take(text);
  }
}

}  // namespace tend

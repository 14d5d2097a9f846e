#include "tend/matching.hpp"

#include <algorithm>

#include "book/connection.hpp"
#include "book/upkeep.hpp"
#include "book/value_binding.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

RecordNumbers numbers_of(Statement& statement) {
  RecordNumbers found;
  while (statement.step()) found.push_back(statement.integer(0));
  statement.reset();
  return found;
}

std::int64_t only_number(Statement& statement) {
  const RecordNumbers found = numbers_of(statement);
  return found.empty() ? 0 : found.front();
}

RecordNumbers with_address(const Book& book, std::string_view key, const char* sql) {
  if (key.empty()) return {};
  const auto aside = Connection::Aside::of_selectors(book.connection());
  return numbers_of(
      book.connection().cached(sql).with(key, static_cast<std::int64_t>(SelectorRank::address)));
}

}  // namespace

std::int64_t record_of_origin(const Book& book, std::string_view source, const RecordType& type,
                              std::string_view external) {
  Statement& statement =
      book.connection().cached("SELECT made.id FROM origin JOIN " + std::string(type.table()) +
                               " AS made ON made.uid = origin.record WHERE origin.source = ? AND origin.noun "
                               "= ? AND origin.external = ?");
  return only_number(statement.with(source, type.name, external));
}

std::vector<Origin> origins_of(const Book& book, const RecordType& type, std::int64_t id) {
  Statement& statement = book.connection().cached(
      "SELECT origin.source, origin.external FROM " + std::string(type.table()) +
      " AS made JOIN origin ON origin.record = made.uid WHERE made.id = ? AND origin.noun = ? ORDER BY "
      "origin.id");
  statement.with(id, type.name);
  std::vector<Origin> origins;
  while (statement.step()) {
    Origin& origin = origins.emplace_back();
    origin.source = statement.text(0);
    origin.external = statement.text(1);
  }
  statement.reset();
  return origins;
}

// Only a merge gives an origin another record.
std::vector<Origin> merged_origins(const Book& book, std::string_view source) {
  Statement statement(book.connection(), R"sql(
WITH merged AS (
  SELECT change.first FROM change JOIN command ON command.id = change.command
  WHERE change.record = 'origin' AND change.kind = 'set' AND change.field = 'record'
    AND command.undoes IS NULL AND command.undone_by IS NULL)
SELECT noun, external FROM origin
WHERE source = ? AND id IN merged AND EXISTS (
  SELECT 1 FROM origin AS own
  WHERE own.record = origin.record AND own.noun = origin.noun AND own.source = origin.source AND own.id NOT IN merged)
ORDER BY id)sql");
  statement.with(source);
  std::vector<Origin> origins;
  while (statement.step()) {
    Origin& origin = origins.emplace_back();
    origin.noun = statement.text(0);
    origin.external = statement.text(1);
  }
  return origins;
}

RecordNumbers clients_with_address(const Book& book, std::string_view key) {
  return with_address(
      book, key,
      "SELECT DISTINCT client FROM selector WHERE key = ? AND rank = ? AND contact = 0 ORDER BY 1");
}

RecordNumbers contacts_with_address(const Book& book, std::string_view key) {
  return with_address(
      book, key,
      "SELECT DISTINCT contact FROM selector WHERE key = ? AND rank = ? AND contact <> 0 ORDER BY 1");
}

RecordNumbers contacts_named(const Book& book, std::int64_t client, std::string_view name) {
  Statement& statement =
      book.connection().cached("SELECT id, name FROM contact WHERE client = ? ORDER BY id");
  statement.with(client);
  const std::vector<std::string> wanted = fold_keys(name);
  RecordNumbers found;
  while (statement.step()) {
    const std::vector<std::string> keys = fold_keys(statement.view(1));
    if (std::ranges::find_first_of(keys, wanted) != keys.end()) found.push_back(statement.integer(0));
  }
  statement.reset();
  return found;
}

namespace {

Statement& rows_statement(const Book& book, const RecordType& type, const std::vector<const Field*>& fields,
                          const std::vector<Value>& values, const std::string& columns, const char* order) {
  if (&type == &describe<Note>()) book.connection().make_indexes_of_notes();
  std::string sql = "SELECT id" + columns + " FROM " + std::string(type.table());
  for (const char* word = " WHERE "; const Field* field : fields) {
    sql.append(std::exchange(word, " AND ")).append(field->column).append(" IS ?");
  }
  Statement& statement = book.connection().cached(sql + order);
  int index = 0;
  for (const Value& value : values) bind_value(statement, ++index, value);
  return statement;
}

Value bare_value(Statement& statement, int column, const Field& field) {
  if (statement.is_null(column)) return {};
  if (field.type == Type::link) return Link{statement.integer(column), {}};
  if (field.type == Type::money) return Money{statement.integer(column), {}};
  return read_value(statement, column, field);
}

}  // namespace

RecordNumbers rows_with(const Book& book, const RecordType& type, const std::vector<const Field*>& fields,
                        const std::vector<Value>& values) {
  return numbers_of(rows_statement(book, type, fields, values, "", " ORDER BY id"));
}

void for_each_row_with(const Book& book, const RecordType& type, const std::vector<const Field*>& fields,
                       const std::vector<Value>& values, const std::vector<const Field*>& wanted,
                       const std::function<void(std::int64_t id, const std::vector<Value>& values)>& take) {
  std::string columns;
  for (const Field* field : wanted) columns.append(", ").append(field->column);
  Statement& statement = rows_statement(book, type, fields, values, columns, "");
  std::vector<Value> found(wanted.size());
  while (statement.step()) {
    for (int column = 0; Value & value : found) {
      value = bare_value(statement, column + 1, *wanted[static_cast<std::size_t>(column)]);
      ++column;
    }
    take(statement.integer(0), found);
  }
  statement.reset();
}

bool attempt_many(Transaction& transaction, const std::function<void()>& write) {
  return transaction.state().attempt_many(write);
}

void read_aside(const Book& book, const std::function<void()>& read) {
  const Connection::Aside aside(book.connection());
  read();
}

std::string uid_of(const Book& book, const RecordType& type, std::int64_t id) {
  Statement& statement =
      book.connection().cached("SELECT uid FROM " + std::string(type.table()) + " WHERE id = ?");
  statement.with(id);
  std::string uid = statement.step() ? statement.text(0) : std::string();
  statement.reset();
  return uid;
}

bool has_number(const Book& book, const RecordType& type, std::int64_t id) {
  Statement& statement =
      book.connection().cached("SELECT id FROM " + std::string(type.table()) + " WHERE id = ?");
  return only_number(statement.with(id)) != 0;
}

SetBy set_by(const Book& book, const RecordType& type, std::int64_t id, const Field& field) {
  constexpr std::string_view in_force =
      " FROM change JOIN command ON command.id = change.command WHERE command.undoes IS NULL AND "
      "command.undone_by IS NULL AND change.record = ?1 AND ";
  const std::string by_hand = "SELECT command.source IS NULL" + std::string(in_force);
  Statement& set = book.connection().cached(
      by_hand +
      "change.kind = 'set' AND change.field = ?3 AND change.first = ?2 ORDER BY change.id DESC LIMIT 1");
  if (const RecordNumbers found = numbers_of(set.with(type.name, id, field.name)); !found.empty())
    return found.front() != 0 ? SetBy::editing : SetBy::import;
  Statement& made = book.connection().cached(
      by_hand +
      "change.kind = 'create' AND change.field IS NULL AND change.first <= ?2 AND change.last >= ?2 "
      "ORDER BY change.first DESC, change.id DESC LIMIT 1");
  return only_number(made.with(type.name, id)) != 0 ? SetBy::adding : SetBy::import;
}

}  // namespace tend

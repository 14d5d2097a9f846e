#include "tend/sql_query.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

#include "book/connection.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

// Those that describe tables; what they take is a name, never a value to set. FTS5 asks for the last.
constexpr std::array<const char*, 8> describing_pragmas{"table_info",       "table_xinfo", "table_list",
                                                        "index_list",       "index_info",  "index_xinfo",
                                                        "foreign_key_list", "data_version"};

bool describes(const char* pragma) {
  return std::ranges::any_of(describing_pragmas,
                             [&](const char* known) { return sqlite3_stricmp(pragma, known) == 0; });
}

int allow_reading(void*, int action, const char* first, const char* second, const char*, const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
      return describes(first) ? SQLITE_OK : SQLITE_DENY;
    // SQLite asks this before it reads a virtual table. A user's own UPDATE of it is refused all the same.
    case SQLITE_UPDATE:
      return sqlite3_stricmp(first, "sqlite_master") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
  }
}

// While it lives, the connection does nothing but read.
class ReadingOnly {
 public:
  explicit ReadingOnly(Connection& connection) : connection_(connection) {
    connection.execute("PRAGMA query_only=ON");
    sqlite3_set_authorizer(connection.handle(), allow_reading, nullptr);
  }
  ~ReadingOnly() { sqlite3_set_authorizer(connection_.handle(), nullptr, nullptr); }
  ReadingOnly(const ReadingOnly&) = delete;
  ReadingOnly& operator=(const ReadingOnly&) = delete;

 private:
  Connection& connection_;
};

// The names that a query may be meant to have: tables and their columns.
std::vector<std::string> known_names() {
  std::vector<std::string> names;
  for (const RecordType* type : record_types()) {
    names.emplace_back(type->name);
    for (const Field& field : type->fields) {
      if (!field.computed) names.emplace_back(field.column);
    }
  }
  return names;
}

std::string way_out(const std::string& message) {
  for (const std::string_view start : {"no such table: ", "no such column: "}) {
    if (!message.starts_with(start)) continue;
    const std::string name = message.substr(std::max(start.size(), message.rfind('.') + 1));
    const std::string near = did_you_mean(nearest(name, known_names()));
    return near.empty() ? "tables and columns: 'tend help book'" : near;
  }
  return {};
}

[[noreturn]] void more_than_reading() {
  throw Error(Exit::usage, "bad query: it does more than read",
              "change the book by tend's own commands: 'tend --help'");
}

// What the query did wrong, in one line; what SQLite itself could not do is told as everywhere.
[[noreturn]] void fail(Connection& connection) {
  const int code = sqlite3_extended_errcode(connection.handle());
  const std::string message = sqlite3_errmsg(connection.handle());
  switch (code & 0xff) {
    case SQLITE_AUTH:
    case SQLITE_READONLY:
      more_than_reading();
    case SQLITE_ERROR:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
    case SQLITE_TOOBIG:
      throw Error(Exit::usage, "bad query: " + visible(message), way_out(message));
    default:
      connection.fail(code, "answer a query");
  }
}

using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

// The first statement of the text, none where there is only white space; `text` becomes what follows it.
Prepared next_statement(Connection& connection, std::string_view& text) {
  sqlite3_stmt* statement = nullptr;
  const char* rest = nullptr;
  const int code =
      sqlite3_prepare_v2(connection.handle(), text.data(), static_cast<int>(text.size()), &statement, &rest);
  if (code != SQLITE_OK) fail(connection);
  text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
  return {statement, sqlite3_finalize};
}

Prepared only_statement(Connection& connection, std::string_view text) {
  Prepared statement = next_statement(connection, text);
  if (!statement) throw Error(Exit::usage, "bad query: it is empty");
  if (sqlite3_stmt_readonly(statement.get()) == 0) more_than_reading();
  if (next_statement(connection, text))
    throw Error(Exit::usage, "bad query: these are several statements", "give one at a time");
  return statement;
}

void bind_parameters(sqlite3_stmt* statement, const SqlParameters& parameters) {
  for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
    const char* const name = sqlite3_bind_parameter_name(statement, i);
    const auto found = parameters.find(name == nullptr ? "" : name);
    if (found == parameters.end()) {
      std::string known;
      for (const auto& [each, value] : parameters) known += (known.empty() ? "" : ", ") + each;
      throw Error(Exit::usage,
                  "bad query: nothing is known for '" + visible(name == nullptr ? "?" : name) + "'",
                  "these stand for something: " + known);
    }
    sqlite3_bind_text64(statement, i, found->second.data(), found->second.size(), SQLITE_STATIC, SQLITE_UTF8);
  }
}

std::vector<std::string> column_names(sqlite3_stmt* statement) {
  std::vector<std::string> names;
  for (int i = 0; i < sqlite3_column_count(statement); ++i) {
    const std::string name = sqlite3_column_name(statement, i);
    std::string distinct = name;
    for (int n = 2; std::ranges::find(names, distinct) != names.end(); ++n)
      distinct = name + "_" + std::to_string(n);
    names.push_back(std::move(distinct));
  }
  return names;
}

std::string bytes_literal(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string literal = "X'";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    literal += digits[byte >> 4U];
    literal += digits[byte & 15U];
  }
  return literal + "'";
}

Value value_at(sqlite3_stmt* statement, int column) {
  const auto bytes = [&] {
    const auto* const first = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const auto count = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    return first == nullptr ? std::string() : std::string(first, count);
  };
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
      return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
      return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
      return bytes();
    case SQLITE_BLOB:
      return bytes_literal(bytes());
    default:
      return {};
  }
}

}  // namespace

SqlAnswer ask_sql(const Book& book, const std::string& query, const SqlParameters& parameters,
                  std::size_t most) {
  Connection& connection = book.connection();
  connection.use_text_functions();
  connection.heed_interruption();
  const ReadingOnly reading(connection);
  const Prepared statement = only_statement(connection, query);
  bind_parameters(statement.get(), parameters);
  SqlAnswer answer{column_names(statement.get()), {}};
  int code = SQLITE_DONE;
  while (answer.rows.size() < most && (code = sqlite3_step(statement.get())) == SQLITE_ROW) {
    std::vector<Value>& row = answer.rows.emplace_back();
    for (int i = 0; i < static_cast<int>(answer.columns.size()); ++i)
      row.push_back(value_at(statement.get(), i));
  }
  if (code != SQLITE_DONE && code != SQLITE_ROW) fail(connection);
  return answer;
}

}  // namespace tend

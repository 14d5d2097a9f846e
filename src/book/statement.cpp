#include "book/statement.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "book/connection.hpp"

namespace tend {

namespace {
SQLite::Statement prepared(Connection& connection, const std::string& sql) {
  try {
    return SQLite::Statement(connection.database(), sql);
  } catch (const SQLite::Exception& error) {
    connection.fail(error.getExtendedErrorCode(), sql);
  }
}
}  // namespace

Statement::Statement(Connection& connection, const std::string& sql)
    : connection_(connection), statement_(prepared(connection, sql)) {}

void Statement::bind(int index, std::int64_t value) { statement_.bind(index, value); }
void Statement::bind(int index, double value) { statement_.bind(index, value); }
void Statement::bind(int index, std::string_view value) { statement_.bind(index, std::string(value)); }
void Statement::bind_null(int index) { statement_.bind(index); }

bool Statement::step() {
  const int code = statement_.tryExecuteStep();
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  const int extended = sqlite3_extended_errcode(connection_.handle());
  const std::string sql = statement_.getQuery();
  statement_.tryReset();
  connection_.fail(extended, sql);
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  statement_.tryReset();
  statement_.clearBindings();
}

bool Statement::is_null(int column) const { return statement_.getColumn(column).isNull(); }

double Statement::decimal(int column) const { return statement_.getColumn(column).getDouble(); }
std::int64_t Statement::integer(int column) const { return statement_.getColumn(column).getInt64(); }

std::string_view Statement::view(int column) const {
  const SQLite::Column cell = statement_.getColumn(column);
  const auto* const bytes = static_cast<const char*>(cell.getBlob());
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(cell.getBytes())) : std::string_view();
}

std::string Statement::text(int column) const { return std::string(view(column)); }

}  // namespace tend

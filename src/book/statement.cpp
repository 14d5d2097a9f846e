#include "book/statement.hpp"

#include <sqlite3.h>

#include "book/connection.hpp"
#include "book/large_pages.hpp"

namespace tend {

void Statement::End::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

namespace {
// Without an address it would be null.
const char* address(std::string_view text) { return text.empty() ? "" : text.data(); }
}  // namespace

Statement::Statement(Connection& connection, const std::string& sql) : connection_(connection) {
  connection_.work().wait();
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()) + 1,
                                      &prepared, nullptr);
  if (code != SQLITE_OK) connection.fail(sqlite3_extended_errcode(connection.handle()), sql);
  statement_.reset(prepared);
}

Statement::~Statement() { connection_.work().wait(); }

void Statement::bind(int index, std::int64_t value) {
  bound(sqlite3_bind_int64(statement_.get(), index, value));
}
void Statement::bind(int index, double value) { bound(sqlite3_bind_double(statement_.get(), index, value)); }
void Statement::bind_null(int index) { bound(sqlite3_bind_null(statement_.get(), index)); }

void Statement::bind(int index, std::string_view value) {
  bound(sqlite3_bind_text64(statement_.get(), index, address(value), value.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8));
}

void Statement::bind_lent(int index, std::string_view value) {
  bound(
      sqlite3_bind_text64(statement_.get(), index, address(value), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bound(int code) {
  if (code != SQLITE_OK) connection_.fail(code, sqlite3_sql(statement_.get()));
}

bool Statement::step() {
  connection_.settle();
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) {
    count_row();
    return true;
  }
  if (code == SQLITE_DONE) return false;
  const int extended = sqlite3_extended_errcode(connection_.handle());
  const std::string sql = sqlite3_sql(statement_.get());
  sqlite3_reset(statement_.get());
  connection_.fail(extended, sql);
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  connection_.work().wait();
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}
double Statement::decimal(int column) const { return sqlite3_column_double(statement_.get(), column); }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string_view Statement::view(int column) const {
  const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

std::string Statement::text(int column) const { return std::string(view(column)); }

}  // namespace tend

#include "book/connection.hpp"

#include <sqlite3.h>

#include "book/schema.hpp"
#include "book/text_functions.hpp"

namespace tend {

namespace {

Error unusable(const std::string& path, std::string_view why, std::string way_out = {}) {
  return Error(Exit::unusable, "cannot use the book '" + path + "': " + std::string(why), std::move(way_out));
}

constexpr std::string_view damaged_way_out = "see what is left with 'tend doctor', or take a backup back";

}  // namespace

Connection::Connection(BookFile file, Book::Access access) : file_(std::move(file)) {
  file_.path = checked_path(file_.path);
  check_file(file_.path);
  open(access);
}

// The snapshot of a reading connection ends with it; there is nothing to commit.
Connection::~Connection() { cached_.clear(); }

void Connection::open(Book::Access access) {
  const int mode = access == Book::Access::read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
  try {
    database_ = std::make_unique<SQLite::Database>(file_.path, mode | SQLITE_OPEN_NOMUTEX);
  } catch (const SQLite::Exception& error) {
    throw unusable(file_.path, error.what());
  }
  guard_handle();
  if (access == Book::Access::write) {
    execute("PRAGMA synchronous=EXTRA");
    check_contents();
    return;
  }
  try {
    execute("BEGIN");
    check_contents();
  } catch (const Error&) {
    // A writer that died left its journal: only a writing connection can roll that back.
    if (sqlite3_extended_errcode(handle()) != SQLITE_READONLY_ROLLBACK) throw;
    cached_.clear();
    database_.reset();
    open(Book::Access::write);
  }
}

void Connection::guard_handle() {
  sqlite3* const db = handle();
  sqlite3_extended_result_codes(db, 1);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_busy_handler(db, wait_while_busy, &file_);
}

void Connection::check_contents() {
  const std::int64_t version = integer("PRAGMA user_version");
  if (version > schema_version()) {
    throw unusable(file_.path, "it was made by a newer tend", "install the newer tend, or name another book");
  }
  if (version < schema_version()) return;
  const std::string stranger = foreign_object(*this);
  if (!stranger.empty()) throw unusable(file_.path, "it holds '" + stranger + "', which no book has");
}

void Connection::execute(const std::string& sql) {
  const int code = database_->tryExec(sql);
  if (code != SQLITE_OK) fail(sqlite3_extended_errcode(handle()), sql);
}

Statement& Connection::cached(const std::string& sql) {
  std::unique_ptr<Statement>& kept = cached_[sql];
  if (!kept) kept = std::make_unique<Statement>(*this, sql);
  kept->reset();
  return *kept;
}

std::int64_t Connection::integer(const std::string& sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

void Connection::use_text_functions() {
  if (!has_text_functions_) register_text_functions(handle());
  has_text_functions_ = true;
}

void Connection::fail(int code, std::string_view doing) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(Exit::busy, "the book '" + file_.path + "' is busy: another program is writing it",
                  "try again");
    case SQLITE_FULL:
      throw unusable(file_.path, "the disk is full", "nothing was written; make room and try again");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      throw unusable(file_.path, "it is damaged", std::string(damaged_way_out));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      throw unusable(file_.path, "it may not be written", "see its permissions and those of its folder");
    case SQLITE_CANTOPEN:
      throw unusable(file_.path, "it cannot be opened", "see its permissions and those of its folder");
    case SQLITE_IOERR:
      throw unusable(file_.path, "reading or writing it failed", "see the disk and its free space");
    case SQLITE_CONSTRAINT:
      throw Error(Exit::conflict, std::string("conflicts with the book: ") + sqlite3_errmsg(handle()));
    case SQLITE_TOOBIG:
      throw Error(Exit::usage, "a text is too long for the book");
    case SQLITE_NOMEM:
      throw Error(Exit::fault, "out of memory");
    default:
      throw Error(Exit::fault, std::string("SQLite: ") + sqlite3_errmsg(handle()),
                  "while: " + std::string(doing.substr(0, 200)));
  }
}

}  // namespace tend

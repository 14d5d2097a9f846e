#include "book/connection.hpp"

#include <sqlite3.h>

#include "book/figure_functions.hpp"
#include "book/pass.hpp"
#include "book/postponed_indexes.hpp"
#include "book/row_batches.hpp"
#include "book/schema.hpp"
#include "book/text_functions.hpp"

namespace tend {

constexpr int glance_patience_ms = 50;

Error unusable_book(const std::string& path, const std::string& why, std::string way_out) {
  return Error(Exit::unusable, "cannot use the book '" + path + "': " + why, std::move(way_out));
}

Connection::Connection(BookFile file, Book::Access access, Contents contents) : file_(std::move(file)) {
  file_.path = checked_path(file_.path);
  check_kind(file_.path);
  connect(access);
  if (access == Book::Access::write) {
    execute("PRAGMA synchronous=EXTRA");
  } else {
    begin_reading(access);
  }
  if (contents == Contents::checked) check_contents();
}

Connection::~Connection() { work_.wait(); }

void Connection::connect(Book::Access access) {
  const int mode = access == Book::Access::write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
  try {
    database_ = std::make_unique<SQLite::Database>(file_.path, mode | SQLITE_OPEN_NOMUTEX);
  } catch (const SQLite::Exception& error) {
    throw unusable_book(file_.path, "it cannot be opened", "see its permissions and those of its folder");
  }
  const bool is_wal = check_header(handle(), file_.path);
  guard_handle();
  if (access == Book::Access::glance) sqlite3_busy_timeout(handle(), glance_patience_ms);
  if (!is_wal) return;
  if (access == Book::Access::glance) throw unusable_book(file_.path, "it is in WAL mode");
  end_wal();
  if (access == Book::Access::read) connect(access);
}

// Another program has set WAL mode. SQLite 3.40 can lose data in it, and reading leaves side files.
void Connection::end_wal() {
  database_ = std::make_unique<SQLite::Database>(file_.path, SQLite::OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
  guard_handle();
  execute("PRAGMA journal_mode=DELETE");
}

// A page read again from the system's own cache costs half of what a fresh page of memory does, and a command
// reads few pages twice: measured on the agenda, lists, search and every report. What is sorted stays in
// memory: reading needs no room on a disk.
constexpr const char* small_cache = "PRAGMA cache_size=20; PRAGMA temp_store=MEMORY";

// The first reading takes the lock.
void Connection::begin_reading(Book::Access access) {
  execute("BEGIN");
  if (database_->tryExec("PRAGMA user_version") != SQLITE_OK) roll_back_dead_writer(access);
  execute(small_cache);
}

// A writer that died left its journal: only a writing connection can roll that back.
void Connection::roll_back_dead_writer(Book::Access access) {
  const int code = sqlite3_extended_errcode(handle());
  if (code != SQLITE_READONLY_ROLLBACK || access == Book::Access::glance) fail(code, "begin to read");
  connect(Book::Access::write);
  integer("PRAGMA user_version");
  connect(Book::Access::read);
  execute("BEGIN");
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
  version_ = integer("PRAGMA user_version");
  if (version_ > schema_version()) {
    throw unusable_book(file_.path, "it was made by a newer tend",
                        "install the newer tend, or name another book");
  }
  if (version_ < 1) throw unusable_book(file_.path, "it is no book of tend");
  const Strangeness found = strangeness(*this);
  if (!found.foreign.empty()) {
    throw unusable_book(file_.path, "it holds '" + found.foreign + "', which no book has");
  }
  if (version_ == schema_version() && !found.missing.empty()) {
    throw unusable_book(file_.path, "it lacks '" + found.missing + "'", "take a backup back");
  }
}

void Connection::write_them() { unwritten_->write(); }

bool Connection::has_unwritten_selectors() const { return unwritten_ && unwritten_->has_selectors(); }

void Connection::make_indexes_of_notes() {
  if (postponed_) postponed_->make();
}

void Connection::execute(const std::string& sql) {
  settle();
  const int code = database_->tryExec(sql);
  if (code != SQLITE_OK) fail(sqlite3_extended_errcode(handle()), sql);
}

void Connection::end_reading() {
  if (sqlite3_get_autocommit(handle())) return;
  for (auto& [sql, statement] : cached_)
    if (statement) statement->reset();
  execute("COMMIT");
}

Statement& Connection::cached(const std::string& sql) {
  work_.wait();
  std::unique_ptr<Statement>& kept = cached_[sql];
  if (!kept) kept = std::make_unique<Statement>(*this, sql);
  kept->reset();
  return *kept;
}

Connection::Lent Connection::lent(const std::string& sql) { return Lent(*this, sql); }

Connection::Lent::Lent(Connection& connection, std::string sql)
    : connection_(connection), sql_(std::move(sql)) {
  connection_.work_.wait();
  statement_ = std::move(connection.cached_[sql_]);
  if (!statement_) statement_ = std::make_unique<Statement>(connection_, sql_);
}

Connection::Lent::~Lent() {
  statement_->reset();
  connection_.cached_[sql_] = std::move(statement_);
}

std::int64_t Connection::integer(const std::string& sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

void Connection::use_text_functions() {
  if (!has_text_functions_) register_text_functions(handle());
  has_text_functions_ = true;
}

void Connection::use_figure_functions() {
  if (!has_figure_functions_) register_figure_functions(*this);
  has_figure_functions_ = true;
}

RowTaker*& Connection::use_passes() {
  if (!has_passes_) register_pass(handle(), row_taker_);
  has_passes_ = true;
  return row_taker_;
}

namespace {
constexpr int instructions_between_looks = 10000;

int is_interrupted(void* book_file) { return static_cast<const BookFile*>(book_file)->interrupted() ? 1 : 0; }
}  // namespace

void Connection::heed_interruption() {
  if (!file_.interrupted) return;
  file_.interrupted();  // begins to listen
  sqlite3_progress_handler(handle(), instructions_between_looks, is_interrupted, &file_);
}

namespace {

// `CHECK constraint failed: cadence_days > 0` is of a value, anything else of two rows.
Error broken_constraint(int code, const std::string& message) {
  if (code == SQLITE_CONSTRAINT_CHECK) {
    return Error(Exit::usage, "a value is out of its range: " + message.substr(message.find(':') + 2));
  }
  return Error(Exit::conflict, "it conflicts with what is in the book: " + message);
}

}  // namespace

void Connection::fail(int code, std::string_view doing) {
  const std::string message = sqlite3_errmsg(handle());
  if (code == SQLITE_READONLY_DBMOVED) {
    throw Error(Exit::busy, "the book '" + file_.path + "' was replaced meanwhile: nothing was written",
                "try again");
  }
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(Exit::busy, "the book '" + file_.path + "' is busy: another program is writing it",
                  "try again");
    case SQLITE_FULL:
      throw unusable_book(file_.path, "the disk is full", "nothing was written; make room and try again");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      throw unusable_book(file_.path, "it is damaged",
                          "see what is left with 'tend doctor', or take a backup back");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      throw unusable_book(file_.path, "it may not be written", "see its permissions and those of its folder");
    case SQLITE_CANTOPEN:
      throw unusable_book(file_.path, "it cannot be opened", "see its permissions and those of its folder");
    case SQLITE_IOERR:
      throw unusable_book(file_.path, "reading or writing it failed", "see the disk and its free space");
    case SQLITE_CONSTRAINT:
      throw broken_constraint(code, message);
    case SQLITE_TOOBIG:
      throw Error(Exit::usage, "a text is too long for the book");
    case SQLITE_INTERRUPT:
      throw Error(Exit::interrupted, "interrupted");
    case SQLITE_NOMEM:
      throw Error(Exit::fault, "out of memory");
    default:
      // Every statement fits the tables of a book; one that does not has met a damaged description of them.
      if (message.starts_with("no such ") || message == "unsupported file format")
        throw unusable_book(file_.path, "it is damaged: " + message, "take a backup back");
      throw Error(Exit::fault, "SQLite: " + message, "while: " + std::string(doing.substr(0, 200)));
  }
}

}  // namespace tend

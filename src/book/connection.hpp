// The SQLite connection of a book: opened as DESIGN.md's "The book" says, and the only holder of SQLite's
// handle.
#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>
#include <unordered_map>

#include "book/background_work.hpp"
#include "book/statement.hpp"
#include "tend/book.hpp"

namespace tend {

class PostponedIndexes;
class RowBatches;
struct RowTaker;

class Connection {
 public:
  // Whether what is in the file was looked at: `any` is for the doctor, who wants to see it as it is.
  enum class Contents { checked, any };

  // A reading connection sees the book as it is now until it ends. Throws as Book::open does.
  Connection(BookFile file, Book::Access access, Contents contents = Contents::checked);
  ~Connection();

  const BookFile& file() const { return file_; }
  SQLite::Database& database() { return *database_; }
  sqlite3* handle() { return database_->getHandle(); }

  void execute(const std::string& sql);
  void end_reading();                                // book.hpp
  std::int64_t version() const { return version_; }  // of the schema, where the contents were checked
  // A statement that stays prepared for the connection's life, reset.
  Statement& cached(const std::string& sql);
  // The same for a statement that may be in use already: one of its own meanwhile.
  class Lent;
  Lent lent(const std::string& sql);
  std::int64_t integer(const std::string& sql);  // first column of the first row; 0 where there is none

  // folded(TEXT) and contains_folded(TEXT, PART), registered on first use.
  void use_text_functions();
  // What computed fields call (figure_functions.hpp), registered on first use.
  void use_figure_functions();
  // What a pass over rows calls (pass.hpp), registered on first use. Gives where the pass says who takes
  // them.
  RowTaker*& use_passes();

  // From now on a statement ends in Error(interrupted) once the book file's `interrupted` says so.
  void heed_interruption();

  // Statements that another core runs. Every other one waits for them, and throws what they threw.
  BackgroundWork& work() { return work_; }

  // Rows that are written before the next statement runs; null: none.
  void set_unwritten(RowBatches* rows) { unwritten_ = rows; }
  // Whatever is to be done before a statement runs.
  void settle() {
    if (BackgroundWork::is_doing_it()) return;
    work_.end();
    if (unwritten_) write_them();
  }
  bool has_unwritten_selectors() const;
  // For statements that such rows are nothing to.
  class Aside;

  // Indexes that an import makes later, unless somebody looks for a note before; null: none.
  void set_postponed(PostponedIndexes* indexes) { postponed_ = indexes; }
  void make_indexes_of_notes();

  // Throws the Error that SQLite's last result stands for.
  [[noreturn]] void fail(int code, std::string_view doing);

 private:
  void connect(Book::Access access);
  void begin_reading(Book::Access access);
  void roll_back_dead_writer(Book::Access access);
  void end_wal();
  void check_contents();
  void guard_handle();
  void write_them();

  BookFile file_;
  BackgroundWork work_;
  std::unique_ptr<SQLite::Database> database_;
  std::int64_t version_ = 0;
  std::unordered_map<std::string, std::unique_ptr<Statement>> cached_;
  RowBatches* unwritten_ = nullptr;
  PostponedIndexes* postponed_ = nullptr;
  bool has_text_functions_ = false;
  bool has_figure_functions_ = false;
  bool has_passes_ = false;
  RowTaker* row_taker_ = nullptr;
};

// Goes back to the connection, reset, with the object.
class Connection::Lent {
 public:
  Lent(Connection& connection, std::string sql);
  ~Lent();
  Lent(const Lent&) = delete;
  Lent& operator=(const Lent&) = delete;
  Statement& operator*() { return *statement_; }

 private:
  Connection& connection_;
  std::string sql_;
  std::unique_ptr<Statement> statement_;
};

class Connection::Aside {
 public:
  explicit Aside(Connection& connection) : Aside(connection, nullptr) {}
  // For statements that read clients and their selectors.
  static Aside of_selectors(Connection& connection) {
    return Aside(connection, connection.has_unwritten_selectors() ? connection.unwritten_ : nullptr);
  }
  ~Aside() { connection_.unwritten_ = rows_; }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;

 private:
  Aside(Connection& connection, RowBatches* still_written)
      : connection_(connection), rows_(std::exchange(connection.unwritten_, still_written)) {}

  Connection& connection_;
  RowBatches* rows_;
};

Error unusable_book(const std::string& path, const std::string& why, std::string way_out = {});

// The absolute form of a book's path; refuses what SQLite would take for something else than a file.
std::string checked_path(const std::string& path);
// Throws unless it is a regular file with something in it.
void check_kind(const std::string& path);
// Throws unless the first bytes are those of a book. Reads them by SQLite's own descriptor, since closing
// another one would drop this process's locks on the file. Gives whether it is in WAL mode.
bool check_header(sqlite3* handle, const std::string& path);
// 30 seconds at most, sleeping 1 to 10 ms at random; tells file.waiting once. For sqlite3_busy_handler.
int wait_while_busy(void* book_file, int times);

}  // namespace tend

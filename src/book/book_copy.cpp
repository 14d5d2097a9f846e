#include "book/book_copy.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "tend/whole_file.hpp"

namespace tend {

namespace {

constexpr int pages_between_looks = 1000;

bool is_of_target(int code) {
  const int kind = code & 0xff;
  return kind == SQLITE_FULL || kind == SQLITE_CANTOPEN || kind == SQLITE_READONLY ||
         code == SQLITE_IOERR_WRITE;
}

void copy_all(SQLite::Database& to, Connection& reader) {
  SQLite::Backup backup(to, reader.database());
  do {
    look_for_interruption(reader.file());
  } while (backup.executeStep(pages_between_looks) != SQLITE_DONE);
}

}  // namespace

void look_for_interruption(const BookFile& book) {
  if (book.interrupted && book.interrupted()) throw Error(Exit::interrupted, "interrupted");
}

// The copy has no other name yet and goes where it does not succeed: it needs no journal.
void copy_pages(Connection& reader, const std::string& path, const std::string& target) {
  try {
    SQLite::Database copy(path, SQLite::OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    copy.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    copy_all(copy, reader);
  } catch (const SQLite::Exception& error) {
    const int code = error.getErrorCode();
    if (!is_of_target(code)) reader.fail(code, "copy the book");
    const bool full = code == SQLITE_FULL;
    throw Error(Exit::unusable,
                "cannot write '" + target + "': " + (full ? "the disk is full" : error.what()));
  }
}

std::string keep_pages(Connection& reader, const std::string& name) {
  for (int more = 1;; ++more) {
    const std::string target = more == 1 ? name : name + "." + std::to_string(more);
    look_for_interruption(reader.file());
    WholeFile copy(target);
    copy_pages(reader, copy.temporary(), target);
    if (copy.link()) return target;
  }
}

void overwrite_pages(Connection& book, Connection& reader) {
  try {
    copy_all(book.database(), reader);
  } catch (const SQLite::Exception& error) {
    book.fail(error.getErrorCode(), "overwrite the book");
  }
}

namespace {

// The first fault that SQLite finds; `ok` for none.
std::string first_fault(Connection& copy) {
  try {
    for (const char* check : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
      Statement statement(copy, check);
      const std::string answer = statement.step() ? statement.text(0) : "ok";
      if (answer != "ok") return answer.substr(answer.rfind('\n') + 1);  // below a heading
    }
  } catch (const Error& error) {
    if (error.exit() != Exit::unusable) throw;
    return "it cannot be read to its end";
  }
  return "ok";
}

}  // namespace

void check_pages(Connection& copy, const std::string& name) {
  copy.heed_interruption();
  const std::string fault = first_fault(copy);
  if (fault == "ok") return;
  throw Error(Exit::unusable, "the book '" + name + "' is damaged: " + fault,
              "nothing was written; see more with 'tend --book " + name + " doctor'");
}

}  // namespace tend

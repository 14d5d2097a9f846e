#include <doctest/doctest.h>
#include <sqlite3.h>

#include <thread>

#include "book/connection.hpp"
#include "support/errors.hpp"
#include "support/other_process.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"

using namespace tend;
using namespace tend::test;
namespace fs = std::filesystem;

namespace {

// What opening says, with the folder's name taken out; the file is the same afterwards.
std::string refusal(const ScratchBook& scratch, const BookFile& file, Book::Access access) {
  const std::string before = fs::is_regular_file(file.path) ? read_file(file.path) : "";
  std::string text = error_text([&] { Book::open(file, access); });
  if (fs::is_regular_file(file.path)) CHECK(read_file(file.path) == before);
  CHECK(names_in(scratch.folder()).find('-') == std::string::npos);  // no journal, no side file
  const std::string folder = scratch.folder().string() + "/";
  for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder))
    text.erase(at, folder.size());
  return text;
}

std::string refusal(ScratchBook& scratch) {
  const std::string reading = refusal(scratch, scratch.file(), Book::Access::read);
  CHECK(reading == refusal(scratch, scratch.file(), Book::Access::write));
  return reading;
}

bool is_root() { return ::geteuid() == 0; }

}  // namespace

TEST_CASE("a path that is no path of a file is refused") {
  BookFile file;
  CHECK(error_text([&] { Book::open(file, Book::Access::read); }) == "exit 8: the book's path is empty");
  file.path = ":memory:";
  CHECK(error_text([&] { Book::create(file); }) ==
        "exit 8: cannot use the book ':memory:': a file is wanted");
  file.path = "file:book.db?mode=memory";
  CHECK(error_text([&] { Book::create(file); }) ==
        "exit 8: cannot use the book 'file:book.db?mode=memory': a file is wanted");
}

TEST_CASE("what is no book is refused, and stays as it is") {
  ScratchBook scratch;
  const auto replaced_by = [&](const std::string& bytes) {
    write_file(scratch.path(), bytes);
    return refusal(scratch);
  };
  const std::string book = read_file(scratch.path());
  CHECK(replaced_by("") ==
        "exit 8: cannot use the book 'book.db': the file is empty\n"
        "remove it, and the next writing command begins a book");
  CHECK(replaced_by("hello") == "exit 8: cannot use the book 'book.db': it is no book of tend");
  CHECK(replaced_by(std::string(5000, 'x')) ==
        "exit 8: cannot use the book 'book.db': it is no book of tend");
  CHECK(replaced_by(book.substr(0, 60)) == "exit 8: cannot use the book 'book.db': it is no book of tend");
  CHECK(replaced_by(book.substr(0, 8192)) ==
        "exit 8: cannot use the book 'book.db': it is damaged\n"
        "see what is left with 'tend doctor', or take a backup back");
}

TEST_CASE("a folder, a device and a missing file are refused") {
  ScratchBook scratch;
  fs::remove(scratch.path());
  CHECK(refusal(scratch) == "exit 8: cannot use the book 'book.db': there is none");
  fs::create_directory(scratch.path());
  CHECK(refusal(scratch) == "exit 8: cannot use the book 'book.db': it is a folder");
  BookFile file = scratch.file();
  file.path = "/dev/null";
  CHECK(refusal(scratch, file, Book::Access::write) ==
        "exit 8: cannot use the book '/dev/null': it is no file");
}

TEST_CASE("the SQLite file of another program is refused, and its journal left to it") {
  ScratchBook scratch;
  fs::remove(scratch.path());
  run_sql(scratch.path(), "CREATE TABLE client (id); PRAGMA user_version = 1");
  CHECK(refusal(scratch) ==
        "exit 8: cannot use the book 'book.db': it is the SQLite file of another program");
}

TEST_CASE("a newer book is refused with the way out") {
  ScratchBook scratch;
  run_sql(scratch.path(), "PRAGMA user_version = 999");
  CHECK(refusal(scratch) ==
        "exit 8: cannot use the book 'book.db': it was made by a newer tend\n"
        "install the newer tend, or name another book");
}

TEST_CASE("triggers, views and tables that no book has are refused") {
  for (const auto& [name, sql] : {
           std::pair{"spy", "CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM client; END"},
           std::pair{"everyone", "CREATE VIEW everyone AS SELECT * FROM client"},
           std::pair{"extra", "CREATE TABLE extra (id)"},
           std::pair{"extra", "CREATE INDEX extra ON client (name)"},
       }) {
    ScratchBook scratch;
    run_sql(scratch.path(), sql);
    CHECK(refusal(scratch) ==
          "exit 8: cannot use the book 'book.db': it holds '" + std::string(name) + "', which no book has");
  }
}

TEST_CASE("a book without one of its tables is refused") {
  ScratchBook scratch;
  run_sql(scratch.path(), "DROP TABLE told");
  CHECK(refusal(scratch) == "exit 8: cannot use the book 'book.db': it lacks 'told'\ntake a backup back");
}

TEST_CASE("a table that lost a column tells so where the column is read, and is no fault of the program") {
  ScratchBook scratch;
  run_sql(scratch.path(),
          "PRAGMA writable_schema = ON; "
          "UPDATE sqlite_schema SET sql = replace(sql, 'birthday', 'birthdax') WHERE name = 'contact'");
  const std::string text = error_text([&] {
    const Book book = Book::open(scratch.file(), Book::Access::read);
    book.rows(describe<Contact>(), {});
  });
  CHECK(text.starts_with("exit 8: cannot use the book '" + scratch.path() +
                         "': it is damaged: no such column"));
}

TEST_CASE("a new book and its folder are closed to others, whatever the umask") {
  ScratchBook scratch;
  const mode_t before = ::umask(0);
  BookFile file = scratch.file();
  file.path = (scratch.folder() / "share" / "tend" / "book.db").string();
  CHECK(Book::create(file));
  scratch.add_client("acme", "Acme");
  ::umask(before);
  CHECK(mode_of(file.path) == 0600);
  CHECK(mode_of(scratch.folder() / "share") == 0700);
  CHECK(mode_of(scratch.folder() / "share" / "tend") == 0700);
  CHECK(names_in(scratch.folder() / "share" / "tend") == "book.db");
}

TEST_CASE("creating leaves alone what is there, a link to nothing too") {
  ScratchBook scratch;
  write_file(scratch.path(), "mine");
  CHECK_FALSE(Book::create(scratch.file()));
  CHECK(read_file(scratch.path()) == "mine");
  fs::remove(scratch.path());
  fs::create_symlink("nowhere", scratch.path());
  CHECK_FALSE(Book::create(scratch.file()));
  CHECK_FALSE(fs::exists(scratch.folder() / "nowhere"));
}

TEST_CASE("where no book can be made, the path is named") {
  ScratchBook scratch;
  BookFile file = scratch.file();
  file.path = "/proc/tend/book.db";
  CHECK(error_text([&] { Book::create(file); }) ==
        "exit 8: cannot make the folder '/proc/tend': No such file or directory");
  file.path = scratch.path() + "/book.db";
  CHECK(error_text([&] { Book::create(file); }) ==
        "exit 8: cannot write '" + file.path + "': Not a directory");
}

TEST_CASE("of many creations at once exactly one makes the book, and nothing else is left") {
  ScratchBook scratch;
  fs::remove(scratch.path());
  const std::vector<int> created = in_processes(8, [&] { return Book::create(scratch.file()) ? 1 : 0; });
  CHECK(std::count(created.begin(), created.end(), 1) == 1);
  CHECK(std::count(created.begin(), created.end(), 0) == 7);
  CHECK(names_in(scratch.folder()) == "book.db");
  scratch.add_client("acme", "Acme");
}

TEST_CASE("a book in a folder that may not be written can be read, and a writer is told") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  ::chmod(scratch.path().c_str(), 0400);
  ::chmod(scratch.folder().c_str(), 0500);
  CHECK(scratch.read().count(describe<Client>(), {}) == 1);
  if (!is_root()) {
    const std::string refused = error_text([&] {
      Book book = scratch.write();
      Transaction transaction(book, "anna", a_monday());
    });
    CHECK(refused == "exit 8: cannot use the book '" + scratch.path() +
                         "': it may not be written\nsee its permissions and those of its folder");
  }
  ::chmod(scratch.folder().c_str(), 0700);
}

TEST_CASE("what a writer left that was killed in its commit is rolled back, by a reader too") {
  for (const Book::Access access : {Book::Access::read, Book::Access::write}) {
    ScratchBook scratch;
    scratch.add_client("acme", "Acme");
    const pid_t writer = start_process([&] {
      SQLite::Database database(scratch.path(), SQLite::OPEN_READWRITE);
      // More pages than the cache holds, so that some are in the file already.
      database.exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE client SET name = 'Half'");
      database.exec(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
          "INSERT INTO told SELECT 'item ' || i, 'day ' || i FROM n");
      be_killed();
      return 0;
    });
    CHECK(end_of(writer) == 128 + SIGKILL);
    REQUIRE(names_in(scratch.folder()) == "book.db book.db-journal");
    {
      const Book book = Book::open(scratch.file(), access);
      CHECK(book.find<Client>(1)->name == "Acme");
    }
    CHECK(names_in(scratch.folder()) == "book.db");
    CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM told") == "0");
  }
}

TEST_CASE("a book that another program has set to WAL mode is brought back, and no side file stays") {
  for (const Book::Access access : {Book::Access::read, Book::Access::write}) {
    ScratchBook scratch;
    scratch.add_client("acme", "Acme");
    run_sql(scratch.path(), "PRAGMA journal_mode = WAL");
    CHECK(Book::open(scratch.file(), access).find<Client>(1)->name == "Acme");
    CHECK(ask_sql(scratch.path(), "PRAGMA journal_mode") == "delete");
    CHECK(names_in(scratch.folder()) == "book.db");
  }
}

TEST_CASE("a connection is guarded as DESIGN.md says") {
  ScratchBook scratch;
  Book book = scratch.write();
  Connection& connection = book.connection();
  CHECK(connection.integer("PRAGMA synchronous") == 3);
  CHECK(connection.integer("PRAGMA foreign_keys") == 1);
  CHECK(connection.integer("PRAGMA secure_delete") == 1);
  CHECK(connection.integer("PRAGMA trusted_schema") == 0);
  CHECK(connection.integer("PRAGMA mmap_size") == 0);
  CHECK_THROWS_AS(connection.execute("UPDATE search_data SET block = ''"), Error);  // DEFENSIVE
}

TEST_CASE("a writer waits for another one, saying so once, and both are written") {
  ScratchBook scratch;
  int told = 0;
  BookFile file = scratch.file();
  file.waiting = [&] { ++told; };
  std::thread other;
  {
    Book holder = scratch.write();
    auto transaction = std::make_unique<Transaction>(holder, "ben", a_monday());
    Client acme;
    acme.slug = acme.name = "acme";
    transaction->insert(acme);
    other = std::thread([&] {
      Book book = Book::open(file, Book::Access::write);
      Transaction waiting(book, "anna", a_monday());
      Client beta;
      beta.slug = beta.name = "beta";
      waiting.insert(beta);
      waiting.commit("added beta");
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(800));
    transaction->commit("added acme");
  }
  other.join();
  CHECK(told == 1);
  CHECK(scratch.read().count(describe<Client>(), {}) == 2);
}

TEST_CASE("a book that has ended its reading lets others write, though it is still open") {
  ScratchBook scratch;
  const Book reader = scratch.read();
  CHECK(reader.setting("currency") == "EUR");
  const auto may_write = [&] {
    return end_of(start_process([&] {
      SQLite::Database database(scratch.path(), SQLite::OPEN_READWRITE);
      return database.tryExec("BEGIN EXCLUSIVE") == SQLITE_OK ? 1 : 0;
    }));
  };
  CHECK(may_write() == 0);
  reader.end_reading();
  reader.end_reading();  // once more is no fault
  CHECK(may_write() == 1);
}

TEST_CASE("a reader keeps its lock while the same process opens the book again") {
  ScratchBook scratch;
  const Book reader = scratch.read();
  scratch.write();
  const pid_t other = start_process([&] {
    SQLite::Database database(scratch.path(), SQLite::OPEN_READWRITE);
    return database.tryExec("BEGIN EXCLUSIVE") == SQLITE_OK ? 1 : 0;
  });
  CHECK(end_of(other) == 0);
}

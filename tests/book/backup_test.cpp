#include "tend/backup.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/errors.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/doctor.hpp"

using namespace tend;
using namespace tend::test;
namespace fs = std::filesystem;

namespace {

class Copied {
 public:
  Copied() {
    scratch_.add_client("acme", "Acme");
    for (int i = 0; i < 300; ++i) {
      Note note;
      note.client = {1, ""}, note.at = a_monday(), note.body = std::string(500, 'x');
      notes_.push_back(note);
    }
    Book book = scratch_.write();
    Transaction transaction(book, "anna", a_monday());
    for (Note& note : notes_) transaction.insert(note);
    transaction.commit("added notes");
  }

  ScratchBook& book() { return scratch_; }
  std::string copy() const { return (scratch_.folder() / "copy.db").string(); }
  std::string names() const { return names_in(scratch_.folder()); }
  BookSummary back_up() { return tend::back_up(scratch_.file(), copy()); }

  // A page in the middle of the file is no page any more.
  void damage(const std::string& path) {
    std::string bytes = read_file(path);
    for (std::size_t at = bytes.size() / 2 / 4096 * 4096; at < bytes.size() / 2 + 8192; ++at)
      bytes[at] = '\x7f';
    write_file(path, bytes);
  }

 private:
  ScratchBook scratch_;
  std::vector<Note> notes_;
};

}  // namespace

TEST_CASE("a backup is the whole book, for its owner only, and says what is in it") {
  Copied work;
  const BookSummary summary = work.back_up();
  CHECK(summary.clients == 1);
  CHECK(summary.bytes == static_cast<std::int64_t>(fs::file_size(work.copy())));
  CHECK(summary.last_change == a_monday());
  CHECK(mode_of(work.copy()) == 0600);
  CHECK(ask_sql(work.copy(), "SELECT count(*) FROM note") == "300");
  CHECK(work.names() == "book.db copy.db");
}

TEST_CASE("a damaged book is not copied, and the last good copy stays") {
  Copied work;
  work.back_up();
  const std::string good = read_file(work.copy());
  work.damage(work.book().path());
  const std::string refusal = error_text([&] { work.back_up(); });
  CHECK(refusal.find("exit 8: the book '" + work.book().path() + "' is damaged: ") == 0);
  CHECK(refusal.find("doctor'") != std::string::npos);
  CHECK(std::ranges::count(refusal, '\n') == 1);
  CHECK(read_file(work.copy()) == good);
  CHECK(work.names() == "book.db copy.db");
}

TEST_CASE("nothing is written where SQLite keeps its own files beside a book") {
  Copied work;
  work.back_up();
  for (const std::string& book : {work.book().path(), work.copy()}) {
    for (const std::string side : {"-journal", "-wal", "-shm"}) {
      const std::string refusal =
          "exit 8: cannot write '" + book + side + "': it belongs to the book\nname another file";
      CHECK(error_text([&] { back_up(work.book().file(), book + side); }) == refusal);
      CHECK(error_text([&] { refuse_books(work.book().file(), book + side); }) == refusal);
    }
  }
  const std::string journal = (work.book().folder() / "my-journal").string();
  back_up(work.book().file(), journal);
  fs::create_symlink(work.copy(), work.book().folder() / "linked.db");
  BookFile linked = work.book().file();
  linked.path = (work.book().folder() / "linked.db").string();
  CHECK(error_text([&] { back_up(linked, work.copy() + "-journal"); }).find("it belongs to") !=
        std::string::npos);
}

TEST_CASE("an interrupted backup leaves nothing but what was there") {
  Copied work;
  BookFile file = work.book().file();
  file.interrupted = [] { return true; };
  CHECK(error_text([&] { tend::back_up(file, work.copy()); }) == "exit 130: interrupted");
  CHECK(work.names() == "book.db");
}

TEST_CASE("a book that an older tend made is copied as it is") {
  Copied work;
  run_sql(work.book().path(), "PRAGMA user_version = 0");
  work.back_up();
  CHECK(ask_sql(work.copy(), "PRAGMA user_version") == "0");
}

TEST_CASE("restoring keeps the former book and what SQLite has left beside it") {
  Copied work;
  work.back_up();
  work.book().add_client("beta", "Beta");
  const Restored restored = restore(work.book().file(), work.copy());
  CHECK(restored.kept == work.book().path() + ".before-restore-2026-11-23");
  CHECK(restored.summary.clients == 1);
  CHECK(work.book().read().count(describe<Client>(), {}) == 1);
  CHECK(ask_sql(restored.kept, "SELECT count(*) FROM client") == "2");
  CHECK(mode_of(work.book().path()) == 0600);
  CHECK(work.names() == "book.db book.db.before-restore-2026-11-23 copy.db");
}

TEST_CASE("a damaged book is restored over, its journal put aside with it") {
  Copied work;
  work.back_up();
  write_file(work.book().path(), std::string(8192, '\x7f'));
  write_file(work.book().path() + "-journal", "left over");
  const Restored restored = restore(work.book().file(), work.copy());
  CHECK(read_file(restored.kept) == std::string(8192, '\x7f'));
  CHECK(read_file(restored.kept + "-journal") == "left over");
  CHECK(read_file(work.book().path()) == read_file(work.copy()));
  CHECK_FALSE(fs::exists(work.book().path() + "-journal"));
}

TEST_CASE("where no book is left, a journal without one does the restored book no harm") {
  Copied work;
  work.back_up();
  fs::remove(work.book().path());
  write_file(work.book().path() + "-journal", "left over");
  CHECK(restore(work.book().file(), work.copy()).kept.empty());
  CHECK(read_file(work.book().path()) == read_file(work.copy()));
  CHECK(work.names() == "book.db book.db.before-restore-2026-11-23-journal copy.db");
}

TEST_CASE("a damaged, newer or foreign copy is refused, and the book stays") {
  Copied work;
  work.back_up();
  const std::string before = read_file(work.book().path());
  const auto refusal = [&] { return error_text([&] { restore(work.book().file(), work.copy()); }); };
  run_sql(work.copy(), "PRAGMA user_version = 99");
  CHECK(refusal().find("exit 8: cannot use the book '" + work.copy() + "': it was made by a newer tend") ==
        0);
  CHECK(error_text([&] { check_backup(work.book().file(), work.copy()); }).find("newer tend") !=
        std::string::npos);
  work.back_up();
  work.damage(work.copy());
  CHECK(refusal().find("exit 8: the book '" + work.copy() + "' is damaged: ") == 0);
  write_file(work.copy(), "Dear Sir");
  CHECK(refusal() == "exit 8: cannot use the book '" + work.copy() + "': it is no book of tend");
  CHECK(read_file(work.book().path()) == before);
  CHECK(work.names() == "book.db copy.db");
}

TEST_CASE("who has the book open while it is restored goes on with the restored one") {
  Copied work;
  work.back_up();
  Book book = work.book().write();
  work.book().add_client("beta", "Beta");
  const Restored restored = restore(work.book().file(), work.copy());
  Transaction transaction(book, "anna", a_monday());
  Client client;
  client.slug = "late", client.name = "Late";
  transaction.insert(client);
  transaction.commit("added");
  CHECK(ask_sql(work.book().path(), "SELECT group_concat(slug, ' ') FROM client") == "acme late");
  CHECK(ask_sql(restored.kept, "SELECT group_concat(slug, ' ') FROM client") == "acme beta");
  CHECK(examine(work.book().file()).empty());
}

TEST_CASE("the file of another program is not restored over") {
  Copied work;
  work.back_up();
  fs::remove(work.book().path());
  run_sql(work.book().path(), "CREATE TABLE other (a)");
  CHECK(error_text([&] { restore(work.book().file(), work.copy()); }) ==
        "exit 8: cannot use the book '" + work.book().path() + "': it is the SQLite file of another program");
  CHECK(ask_sql(work.book().path(), "SELECT count(*) FROM other") == "0");
}

TEST_CASE("only the copies of the book itself take part in the rotation, the oldest first") {
  ScratchBook scratch;
  const fs::path folder = scratch.folder() / "copies";
  fs::create_directory(folder);
  const std::string name = rotated_name(scratch.path(), a_monday());
  CHECK(name == "book-2026-11-23T091500Z.db");
  for (const std::string& each : {name, std::string("book-2025-11-23T091500Z.db"),
                                  std::string("book-mine.db"), std::string("team-2025-11-23T091500Z.db"),
                                  name + ".new-a1B2c3", std::string("book-2025-11-23T0915000.db")}) {
    write_file(folder / each, "x");
  }
  CHECK(rotated_copies(folder.string(), scratch.path()) ==
        std::vector<std::string>{"book-2025-11-23T091500Z.db", name});
  CHECK(rotated_copies((folder / "missing").string(), scratch.path()).empty());
}

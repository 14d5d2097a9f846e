#include <doctest/doctest.h>
#include <sys/stat.h>

#include "book/connection.hpp"
#include "book/schema.hpp"
#include "support/errors.hpp"
#include "support/findings.hpp"
#include "support/other_process.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"

using namespace tend;
using namespace tend::test;
namespace fs = std::filesystem;

namespace {

constexpr int released[] = {1, 2, 3, 4};

// The schema as SQLite has it, without its own tables.
std::string schema_of(const fs::path& path) {
  return ask_sql(
      path,
      "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
      "AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name)");
}

// Rebuilds a table that others link to, and fills a new one.
constexpr const char* rebuild = R"sql(
CREATE TABLE contact_2 (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, client INTEGER NOT NULL
  REFERENCES client (id), name TEXT NOT NULL) STRICT;
INSERT INTO contact_2 SELECT id, uid, client, name FROM contact;
DROP TABLE contact;
ALTER TABLE contact_2 RENAME TO contact;
)sql";

// The schema of now, and one step that comes after it.
std::vector<Migration> up_to_next(const char* sql) {
  std::vector<Migration> steps(migrations().begin(), migrations().end());
  steps.push_back({schema_version() + 1, sql});
  return steps;
}

// What a copy made before that step is called.
std::string copy_name() { return "book.db.v" + std::to_string(schema_version()) + "-2026-11-23"; }

// A book with a client, a contact and a note that leads to it.
void fill(ScratchBook& scratch) {
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  Contact jane;
  jane.client = {acme, ""};
  jane.name = "Jane";
  jane.id = scratch.add(jane);
  Note note;
  note.client = {acme, ""};
  note.at = a_monday();
  note.body = "met";
  note.contacts = {{jane.id, ""}};
  scratch.add(note);
}

}  // namespace

TEST_CASE("every released schema migrates to what a fresh book has, with its records") {
  for (const int version : released) {
    CAPTURE(version);
    ScratchBook scratch;
    const std::string fresh = schema_of(scratch.path());
    fs::remove(scratch.path());
    run_sql(scratch.path(),
            read_file(fs::path(TEND_TESTS) / "book" / ("schema-" + std::to_string(version) + ".sql")));
    ::chmod(scratch.path().c_str(), 0600);
    CHECK(scratch.read().find<Client>(1)->name == "Müller & Söhne GmbH");
    CHECK(schema_of(scratch.path()) == fresh);
    CHECK(findings(scratch.file()) == "");
    CHECK(scratch.add_client("new", "New") == 3);
  }
}

TEST_CASE("a migration keeps a copy of the book as it was, closed to others") {
  ScratchBook scratch;
  fill(scratch);
  const std::string before = read_file(scratch.path());
  migrate(scratch.file(), up_to_next(rebuild));
  CHECK(ask_sql(scratch.path(), "PRAGMA user_version") == std::to_string(schema_version() + 1));
  CHECK(ask_sql(scratch.path(), "SELECT name FROM contact") == "Jane");
  CHECK(ask_sql(scratch.path(), "SELECT contact FROM note_contact") == "1");
  CHECK(names_in(scratch.folder()) == "book.db " + copy_name());
  const fs::path copy = scratch.folder() / copy_name();
  CHECK(mode_of(copy) == 0600);
  CHECK(contents(Book::open({copy.string(), {}, scratch.file().random, "2026-11-23"}, Book::Access::read))
            .size() > 0);
  CHECK(read_file(copy).size() == before.size());
}

TEST_CASE("a second copy of the same day gets a name of its own") {
  ScratchBook scratch;
  write_file(scratch.folder() / copy_name(), "mine");
  migrate(scratch.file(), up_to_next("CREATE TABLE more (id INTEGER) STRICT"));
  CHECK(names_in(scratch.folder()) == "book.db " + copy_name() + " " + copy_name() + ".2");
  CHECK(read_file(scratch.folder() / copy_name()) == "mine");
}

TEST_CASE("a book that is up to date is left alone") {
  ScratchBook scratch;
  const std::string before = read_file(scratch.path());
  migrate(scratch.file(), migrations());
  CHECK(read_file(scratch.path()) == before);
  CHECK(names_in(scratch.folder()) == "book.db");
}

TEST_CASE("a migration that fails half way, or would cut links, changes nothing") {
  for (const char* sql : {"CREATE TABLE more (id INTEGER) STRICT; DROP TABLE nothing",
                          "CREATE TABLE more (id INTEGER) STRICT; DELETE FROM contact"}) {
    ScratchBook scratch;
    fill(scratch);
    const std::string before = read_file(scratch.path());
    CHECK_THROWS_AS(migrate(scratch.file(), up_to_next(sql)), Error);
    CHECK(read_file(scratch.path()) == before);
  }
}

TEST_CASE("a migration that is killed half way changes nothing") {
  ScratchBook scratch;
  fill(scratch);
  const std::string before = contents(scratch.read());
  const pid_t writer = start_process([&] {
    Connection connection(scratch.file(), Book::Access::write);
    connection.execute("PRAGMA cache_size = 5; PRAGMA foreign_keys = OFF");
    connection.execute("BEGIN IMMEDIATE");
    connection.execute(rebuild);
    connection.execute("PRAGMA user_version = 2");
    connection.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO told SELECT 'item ' || i, 'day ' || i FROM n");
    be_killed();
    return 0;
  });
  CHECK(end_of(writer) == 128 + SIGKILL);
  CHECK(contents(scratch.read()) == before);
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("two processes that migrate at once do it once") {
  ScratchBook scratch;
  fill(scratch);
  const auto work = [&] {
    migrate(scratch.file(), up_to_next(rebuild));
    return 0;
  };
  CHECK(in_processes(4, work) == std::vector<int>(4, 0));
  CHECK(names_in(scratch.folder()) == "book.db " + copy_name());
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM contact") == "1");
}

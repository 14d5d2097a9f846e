#include "tend/one_thread.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"

using namespace tend;
using namespace tend::test;

// A program of its own: SQLite is told before its first use, once for the process.
TEST_CASE("what one savepoint changes may be more than is kept for going back in memory") {
  expect_one_thread();
  const ScratchBook scratch;
  const auto path = scratch.folder() / "pages.db";
  SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(
      "CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB); "
      "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2000) "
      "INSERT INTO page SELECT n, zeroblob(3000) FROM number");
  database.exec(
      "BEGIN; UPDATE page SET content = randomblob(3000); UPDATE page SET content = zeroblob(3000)");
  database.exec("SAVEPOINT attempt");
  CHECK(database.tryExec("UPDATE page SET content = randomblob(3000)") == 0);
  CHECK(database.tryExec("ROLLBACK TO attempt") == 0);
  CHECK(database.tryExec("COMMIT") == 0);
  CHECK(ask_sql(path, "SELECT count(*) FROM page WHERE content = zeroblob(3000)") == "2000");
}

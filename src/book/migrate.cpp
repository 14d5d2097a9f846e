#include "book/book_copy.hpp"
#include "book/schema.hpp"

namespace tend {

namespace {

// By a second connection: SQLite copies no file that the same connection is writing.
void keep_copy(const BookFile& file, std::int64_t version) {
  Connection reader(file, Book::Access::read, Connection::Contents::any);
  keep_pages(reader, file.path + ".v" + std::to_string(version) + "-" + file.today);
}

void check_links(Connection& connection) {
  Statement broken(connection, "PRAGMA foreign_key_check");
  if (broken.step()) {
    throw unusable_book(connection.file().path,
                        "its '" + broken.text(0) + "' records lead to records that are gone",
                        "nothing was changed; take a backup back");
  }
}

}  // namespace

void migrate(const BookFile& file, std::span<const Migration> steps) {
  Connection connection(file, Book::Access::write, Connection::Contents::any);
  // A step may build a table anew; the links are checked once all of them are done.
  connection.execute("PRAGMA foreign_keys=OFF");
  connection.execute("BEGIN IMMEDIATE");
  const std::int64_t version = connection.integer("PRAGMA user_version");
  if (version >= steps.back().version) return;
  keep_copy(connection.file(), version);
  for (const Migration& step : steps) {
    if (step.version <= version) continue;
    connection.execute(step.sql);
    connection.execute("PRAGMA user_version=" + std::to_string(step.version));
  }
  check_links(connection);
  connection.execute("COMMIT");
}

}  // namespace tend

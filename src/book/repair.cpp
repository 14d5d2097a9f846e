#include "book/doctor_report.hpp"
#include "book/schema.hpp"
#include "book/unreadable.hpp"
#include "book/upkeep.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

[[noreturn]] void give_up(const std::string& path, const std::string& why) {
  throw Error(Exit::unusable, "cannot repair the book '" + path + "': " + why,
              "nothing was changed; " + advice::take_backup);
}

void check_tables(Connection& connection) {
  const std::string& path = connection.file().path;
  if (connection.integer("PRAGMA user_version") != schema_version()) give_up(path, "another tend made it");
  const std::string missing = strangeness(connection).missing;
  if (!missing.empty()) give_up(path, "it lacks '" + missing + "'");
}

// A value that is none for its table keeps nobody from mending the rest.
bool is_of_value(std::string_view fault) { return fault.starts_with("CHECK constraint failed in "); }

void rebuild_indexes(Connection& connection) {
  const std::string& path = connection.file().path;
  try {
    connection.execute("REINDEX");
  } catch (const Error& error) {
    if (error.exit() == Exit::busy) throw;
    give_up(path, error.message());
  }
  Statement check(connection, "PRAGMA integrity_check");
  while (check.step()) {
    const std::string answer = check.text(0);
    if (answer != "ok" && !is_of_value(answer)) give_up(path, answer);
  }
}

// What the book keeps of a value that cannot be read must not make another record one of those.
void clear_unreadable_derived(Connection& connection, const RecordType& type) {
  if (derived_columns(type).empty()) return;
  for (const UnreadableValue& value : unreadable_values(connection, type)) {
    if (!value.field->derived) continue;
    connection
        .cached("UPDATE " + std::string(type.table()) + " SET " + std::string(value.field->column) +
                " = NULL WHERE id = ?")
        .with(value.id)
        .run();
  }
}

void rebuild_upkeep(const Book& book) {
  Connection& connection = book.connection();
  clear_index(connection);
  connection.execute("DELETE FROM selector");
  for (const RecordType* type : record_types()) {
    refresh_derived(connection, *type);
    clear_unreadable_derived(connection, *type);
    Query stored;
    for (const Field& field : type->fields)
      if (!field.computed) stored.fields.push_back(&field);
    for_each_readable(book, *type, stored, [&](const Row& row) {
      index_row(connection, row);
      add_selectors(connection, row);
    });
  }
}

}  // namespace

void repair(const BookFile& file) {
  const Book book(std::make_unique<Connection>(file, Book::Access::write, Connection::Contents::any));
  Connection& connection = book.connection();
  check_tables(connection);
  connection.execute("BEGIN IMMEDIATE");
  rebuild_indexes(connection);
  rebuild_upkeep(book);
  connection.execute(file.dry_run ? "ROLLBACK" : "COMMIT");
}

}  // namespace tend

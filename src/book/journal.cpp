#include "book/journal.hpp"

#include <algorithm>
#include <array>

#include "book/uid.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

constexpr std::array<std::string_view, 3> change_kinds{"create", "set", "remove"};

constexpr std::string_view entry_columns =
    "SELECT id, at, author, what, coalesce(undoes, 0), coalesce(undone_by, 0) FROM command ";

JournalEntry read_entry(Statement& statement) {
  JournalEntry entry;
  entry.number = statement.integer(0);
  entry.at = moment_from_iso(statement.view(1)).value_or(Moment{});
  entry.author = statement.text(2);
  entry.what = statement.text(3);
  entry.undoes = statement.integer(4);
  entry.undone_by = statement.integer(5);
  return entry;
}

void write_change(Connection& connection, std::int64_t command, const Change& change) {
  Statement& statement = connection.cached(
      "INSERT INTO change (command, kind, record, first, last, field, old, new) VALUES (?, ?, ?, ?, ?, ?, ?, "
      "?)");
  statement.with(command, change_kinds[static_cast<std::size_t>(change.kind)], change.type->name,
                 change.first, change.last);
  const std::array<const std::string*, 3> texts{&change.field, &change.before, &change.after};
  for (int i = 0; i < 3; ++i) {
    const std::string& text = *texts[static_cast<std::size_t>(i)];
    if (text.empty()) {
      statement.bind_null(6 + i);
    } else {
      statement.bind(6 + i, text);
    }
  }
  statement.run();
}

}  // namespace

std::int64_t write_journal(Transaction::State& state, std::string_view what) {
  Connection& connection = state.connection;
  Statement& statement = connection.cached(
      "INSERT INTO command (uid, at, author, what, undoes, source) VALUES (?, ?, ?, ?, ?, ?)");
  statement.with(make_uid(state.at, state.book.file().random), iso(state.at), state.author, what);
  if (state.undoes == 0) {
    statement.bind_null(5);
  } else {
    statement.bind(5, state.undoes);
  }
  if (state.source.empty()) {
    statement.bind_null(6);
  } else {
    statement.bind(6, state.source);
  }
  statement.run();
  const std::int64_t number = connection.database().getLastInsertRowid();
  for (const Change& change : state.log.take()) write_change(connection, number, change);
  if (state.undoes != 0) {
    connection.cached("UPDATE command SET undone_by = ? WHERE id = ?").with(number, state.undoes).run();
    // Taking back an undo puts the command that it had taken back in force again.
    connection
        .cached(
            "UPDATE command SET undone_by = NULL WHERE id = (SELECT undoes FROM command WHERE id = ?1) AND "
            "undone_by = ?1")
        .with(state.undoes)
        .run();
  }
  return number;
}

std::optional<Change> read_change(const Statement& statement) {
  Change change;
  const auto kind = std::find(change_kinds.begin(), change_kinds.end(), statement.view(0));
  change.kind = static_cast<Change::Kind>(kind - change_kinds.begin());
  change.type = find_record_type(statement.view(1));
  if (!change.type || kind == change_kinds.end()) return std::nullopt;
  change.first = statement.integer(2);
  change.last = statement.integer(3);
  change.field = statement.text(4);
  change.before = statement.text(5);
  change.after = statement.text(6);
  return change;
}

std::vector<Change> changes_of(Connection& connection, std::int64_t command) {
  Statement statement(connection,
                      "SELECT " + std::string(change_columns) + " FROM change WHERE command = ? ORDER BY id");
  statement.with(command);
  std::vector<Change> changes;
  while (statement.step()) {
    if (auto change = read_change(statement)) changes.push_back(std::move(*change));
  }
  return changes;
}

std::vector<JournalEntry> journal(const Book& book, std::int64_t limit, bool undoable) {
  Statement statement(book.connection(), std::string(entry_columns) +
                                             (undoable ? "WHERE undoes IS NULL AND undone_by IS NULL " : "") +
                                             "ORDER BY id DESC LIMIT ?");
  statement.with(limit);
  std::vector<JournalEntry> entries;
  while (statement.step()) entries.push_back(read_entry(statement));
  return entries;
}

std::optional<JournalEntry> journal_entry(const Book& book, std::int64_t number) {
  Statement& statement = book.connection().cached(std::string(entry_columns) + "WHERE id = ?");
  statement.with(number);
  std::optional<JournalEntry> entry;
  if (statement.step()) entry = read_entry(statement);
  statement.reset();
  return entry;
}

std::int64_t last_setting(const Book& book, const RecordType& type, std::int64_t id, std::string_view field) {
  Statement& statement = book.connection().cached(
      "SELECT command FROM change JOIN command ON command.id = change.command WHERE record = ?1 AND kind = "
      "'set' AND field = ?2 AND first = ?3 AND undoes IS NULL AND undone_by IS NULL ORDER BY change.id DESC "
      "LIMIT 1");
  statement.with(type.name, field, id);
  const std::int64_t command = statement.step() ? statement.integer(0) : 0;
  statement.reset();
  return command;
}

std::int64_t next_undo(const Book& book) {
  return book.connection().integer(
      "SELECT id FROM command WHERE undoes IS NULL AND undone_by IS NULL ORDER BY id DESC LIMIT 1");
}

std::int64_t next_redo(const Book& book) {
  // The latest undo in force of an ordinary command, if no ordinary command came after it.
  return book.connection().integer(
      "SELECT id FROM command AS undo WHERE undone_by IS NULL AND undoes IS NOT NULL "
      "AND id > (SELECT max(id) FROM command WHERE undoes IS NULL) "
      "AND (SELECT undoes FROM command AS target WHERE target.id = undo.undoes) IS NULL "
      "ORDER BY id DESC LIMIT 1");
}

}  // namespace tend

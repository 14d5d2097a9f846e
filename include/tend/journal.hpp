// Who changed what, when, from what to what; and how it is taken back.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tend/book.hpp"

namespace tend {

// One command of the journal.
struct JournalEntry {
  std::int64_t number = 0;
  Moment at{};
  std::string author;
  std::string what;            // in a user's words: `logged a call with acme`
  std::int64_t undoes = 0;     // the command that it took back, or 0
  std::int64_t undone_by = 0;  // the command that took it back, or 0
};

// The latest commands first; those that an `undo` would take back where `undoable`.
std::vector<JournalEntry> journal(const Book& book, std::int64_t limit, bool undoable = false);
std::optional<JournalEntry> journal_entry(const Book& book, std::int64_t number);

// The last command that set that field of a record and was not taken back, 0 for none.
std::int64_t last_setting(const Book& book, const RecordType& type, std::int64_t id, std::string_view field);

// What `undo` and `redo` would take back next, 0 for nothing. Redo takes back an undo that no other command
// followed.
std::int64_t next_undo(const Book& book);
std::int64_t next_redo(const Book& book);

// Takes a command back inside the transaction: rows it made go, fields it set get their old values, rows it
// removed come back. What was changed since is left as it is and named, a line each: `name of client acme`,
// `client 12: the slug 'acme' is taken`.
// The caller commits, where anything was taken back.
struct TakenBack {
  std::int64_t count = 0;         // changes taken back
  std::vector<std::string> left;  // what was changed since
};
TakenBack take_back(Transaction& transaction, std::int64_t command);

// A change told for people.
struct HistoryLine {
  std::int64_t command = 0;
  Moment at{};
  std::string author;
  std::string what;
  std::string record;   // `client acme`, `note 12`
  std::string field;    // empty where the record was added or removed
  std::string kind;     // added, changed, removed
  Value before, after;  // of a changed field, as it reads
};
struct HistoryQuery {
  std::int64_t client = 0;       // and what belongs to it; 0: the whole book
  std::optional<Moment> from{};  // nothing before it
  std::int64_t limit = 0;        // at most so many; 0: all
};
// Latest first.
std::vector<HistoryLine> history(const Book& book, const HistoryQuery& query);

// When the records of a noun were last changed, by their numbers; those that were only added are not in it.
std::map<std::int64_t, Moment> last_changes(const Book& book, const RecordType& type);

}  // namespace tend

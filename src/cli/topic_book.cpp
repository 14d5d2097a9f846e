#include <fmt/format.h>

#include "cli/topics.hpp"
#include "tend/records.hpp"

namespace tend {
namespace {

constexpr std::string_view before_tables = R"(
A book is one SQLite file: all clients, contacts, notes and follow-ups of one manager or one team, the settings that
hold for them, the search index, and the journal of every change.

# The file
It lies where --book, TEND_BOOK or the config say, else at ~/.local/share/tend/book.db. The first command that writes
makes it, complete or not at all, with the permissions 0600 in a folder with 0700: nobody else on the machine can
read it. Commands that read open it for reading only and leave nothing beside it.

Every command that writes is one transaction, on the disk before tend says so: after a power cut the book is as
after the last command or as before it, never between. While one command writes, others wait, up to 30 seconds. A
file 'book.db-journal' beside the book belongs to a command that is writing, or that was cut off: leave it there;
the next command puts the book right by it.

# Backups
'tend backup FILE' copies the whole book as it is at one moment, while commands may run, and checks the copy. In a
crontab this keeps the last ten working days:

 0 19 * * 1-5 tend backup -q --rotate 10 ~/backups/tend

'tend restore FILE' takes a copy back, checks it first, and keeps the book that it replaces beside it:
'book.db.before-restore-2026-11-27'. Before a newer tend changes the tables, it leaves a copy of its own:
'book.db.v1-2026-11-27'. A plain 'cp' is safe only while nothing writes. 'tend doctor' tells whether a book is sound.

'tend export all' writes everything but the journal as JSON lines, and 'tend import FILE' reads it into another book:
a backup that does not need tend to be read.

A single slip needs no backup: 'tend undo' takes back the last command, and the ones before it.

# What not to do
* Do not keep the book in a folder that a service synchronises (Dropbox, Nextcloud, OneDrive, Syncthing) or on a
network drive: they copy a file while it is written, and two machines make two books. Keep it on a local disk and
put its backups there.
* Do not change it with other programs. Reading with 'sqlite3 -readonly' is fine.
* Do not give the file to somebody who may not see everything in it: removed text is overwritten, but the journal
keeps former values.

# How values are stored
number :: an integer. 'id' is the record's number in this book, never used again; 'uid' is a UUIDv7, the same on every
machine
text :: UTF-8, without NUL bytes
date :: 2026-11-27
moment :: 2026-11-27T08:15:00Z, in UTC
time :: 08:15
money :: integer minor units (cents) of the currency in the row's 'currency' column
yes or no :: 1 or 0
link :: the number of the other record
words :: a JSON array, sorted
pairs :: a JSON object

What the book computes itself (derived) is not in the journal and not in an export's way back in; 'computed' values
are no columns at all. Where a column has another name than the field, it stands in brackets.

# Asking by SQL
'tend sql QUERY' answers from the tables below and can only read. Their names and columns stay as they are from
version to version; new ones may come, so name the columns that you want.

 tend sql "SELECT client.slug, count(*) AS calls FROM note JOIN client ON client.id = note.client
   WHERE note.kind = 'call' GROUP BY client.id ORDER BY calls DESC LIMIT 10"
)";

constexpr std::string_view after_tables = R"(
# Table command
The journal: a row for each command that wrote.
id, uid :: its number, as 'tend undo --list' shows it, and its identity
at, author :: when, and who
what :: what was done, in a user's words
source :: of an import: where its rows came from
undoes, undone_by :: the command that it took back; the one that took it back

# Table change
The journal: what each command changed. Links are told by uid.
command :: number of the command
id :: the order of the changes
kind :: create: a run of new rows; set: a field of a row; remove: a row that went
record :: the table
first, last :: numbers of the rows
field :: of set
old, new :: values as JSON; of a row that went, the whole of it in old

# Other tables
selector :: the keys by which a CLIENT argument finds its client; derived
search :: the search index (FTS5); derived
told :: what 'remind --once' has told on which day

These three are for tend alone and may change.

# The file's mark
The file's application_id is that of tend, its user_version the version of the tables. A file with another
application_id, with a newer version or with tables that no book has is refused and left as it is.
)";

std::string_view type_name(Type type) {
  switch (type) {
    case Type::number:
      return "number";
    case Type::decimal:
      return "decimal number";
    case Type::flag:
      return "yes or no";
    case Type::date:
      return "date";
    case Type::moment:
      return "moment";
    case Type::clock:
      return "time";
    case Type::money:
      return "money";
    case Type::link:
    case Type::links:
      return "link";
    case Type::words:
      return "words";
    case Type::pairs:
      return "pairs";
    default:
      return "text";
  }
}

std::string column_text(const Field& field) {
  std::string kind(type_name(field.type));
  if (field.type == Type::link || field.type == Type::links)
    kind += fmt::format(" to {}", field.target().name);
  if (field.type == Type::links) kind += fmt::format("s, in the table {}", field.column);
  if (!field.choices.empty()) kind = fmt::format("{}", fmt::join(field.choices, ", "));
  if (field.derived) kind += "; derived";
  if (field.computed) kind += "; computed";
  return fmt::format("{} ({})", field.about, kind);
}

std::string table_text(const RecordType& type) {
  std::string text = fmt::format("\n# Table {}\n", type.table());
  for (const Field& field : type.fields) {
    const bool renamed = !field.computed && field.type != Type::links && field.column != field.name;
    text += fmt::format("{}{} :: {}\n", field.name, renamed ? fmt::format(" ({})", field.column) : "",
                        column_text(field));
  }
  return text;
}

// A row for each pair of linked records.
std::string pair_table_text(const RecordType& type, const Field& field) {
  return fmt::format("\n# Table {}\n{}, {} :: the {} of a {}, a row for each\n", field.column, type.name,
                     field.target().name, field.name, type.name);
}

}  // namespace

std::string book_text() {
  std::string text(before_tables);
  for (const RecordType* type : record_types()) {
    text += table_text(*type);
    for (const Field& field : type->fields)
      if (field.type == Type::links) text += pair_table_text(*type, field);
  }
  return text + std::string(after_tables);
}

}  // namespace tend

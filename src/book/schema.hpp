// The tables of a book, as a numbered list of migrations.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace SQLite {
class Database;
}

namespace tend {

class Connection;
struct BookFile;

constexpr std::uint32_t application_id = 0x74656e64;  // "tend"

struct Migration {
  int version;  // the user_version that it leads to
  const char* sql;
};
std::span<const Migration> migrations();
int schema_version();

// Every migration, in an empty file.
void build_schema(SQLite::Database& database);

// Brings a book's schema up to the last step, all in one transaction, after a copy of the file beside it
// (`book.db.v1-2026-11-27`, or `…-27.2` where that is taken). Nothing happens where another process was
// faster. Throws the connection's errors; Error(unusable) where the steps would leave links to nothing.
void migrate(const BookFile& file, std::span<const Migration> steps);

// What tells a file from a book of this version: the first table, view, trigger or index that no book has,
// and the first one that is not there. Empty where there is none.
struct Strangeness {
  std::string foreign, missing;
};
Strangeness strangeness(Connection& connection);

}  // namespace tend

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

constexpr std::uint32_t application_id = 0x74656e64;  // "tend"

struct Migration {
  int version;  // the user_version that it leads to
  const char* sql;
};
std::span<const Migration> migrations();
int schema_version();

// Every migration, in an empty file.
void build_schema(SQLite::Database& database);

// Applies what is missing, each step in the transaction that raises user_version. Throws the connection's
// errors.
void migrate(Connection& connection, std::span<const Migration> steps);

// The first table, view, trigger or index that no book of this version has; empty where there is none.
std::string foreign_object(Connection& connection);

}  // namespace tend

// Rows of records and their links in the book's tables, and nothing of what is kept beside them.
#pragma once

#include <vector>

#include "book/connection.hpp"
#include "tend/record.hpp"

namespace tend {

// The value of a field that the row has.
Value& value_in_row(Row& row, std::string_view field);

// What adds rows, and the fields that it takes of each. Kept: an import asks for it again and again.
struct Insertion {
  std::string sql;
  std::vector<const Field*> fields;
};
const Insertion& insertion_of(const RecordType& type, int rows);

// What the column gets: a flag that the row does not have is no.
const Value& stored_value(const Row& row, const Field& field);

// Adds the row with its links, and gives it a number where it has none.
void write_new_row(Connection& connection, Row& row);
void add_links(Connection& connection, const Row& row);

// Of a row that is there.
void write_fields(Connection& connection, const Row& row, const std::vector<const Field*>& chosen);
void write_links(Connection& connection, const Field& field, const RecordType& type, std::int64_t id,
                 const Value& value);

}  // namespace tend

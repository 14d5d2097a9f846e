// A field of a record's description as an expression of SQL.
#pragma once

#include <string>

#include "book/connection.hpp"
#include "tend/record.hpp"

namespace tend {

std::string qualified(const RecordType& type, const Field& field);  // `client.slug`

// The field's own value; the connection gets the functions that it calls.
std::string expression(Connection& connection, const RecordType& type, const Field& field);
std::string currency_expression(const RecordType& type, const Field& field);

// What people call the record that a link of the row leads to, and the column that they call it by.
std::string label_expression(const RecordType& type, const Field& field);
std::string label_column(const RecordType& type);

// A choice counts by its place in the description, not by its spelling.
std::string choice_rank(const RecordType& type, const Field& field);

}  // namespace tend

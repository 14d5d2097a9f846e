// Values and rows as the journal has them: JSON, as include/tend/row_text.hpp tells of rows.
#pragma once

#include <string>
#include <string_view>

#include "book/connection.hpp"
#include "tend/record.hpp"

namespace tend {

std::string value_to_json(Connection& connection, const Field& field, const Value& value);
// Throws MissingRecord where a linked record is not there, Error(refused) where the text is not of the
// field's type.
Value value_from_json(Connection& connection, const Field& field, std::string_view json);

// An object of the stored fields that have a value.
std::string row_to_json(Connection& connection, const Row& row);
Row row_from_json(Connection& connection, const RecordType& type, std::string_view json);

// The number of the record with that uid, 0 for none.
std::int64_t number_of(Connection& connection, const RecordType& type, std::string_view uid);

}  // namespace tend

// The numbers by which a source knows its records.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tend/book.hpp"

namespace tend {

// The number as the book keeps it: of Salesforce, which writes 15 characters in reports and 18 elsewhere, the
// first 15, since the others only tell which of these are capitals.
std::string kept_number(std::string_view source, std::string_view external);

// The record that the source knows by that number, however it was kept; 0 for none.
std::int64_t record_of_number(const Book& book, std::string_view source, const RecordType& type,
                              std::string_view external);

}  // namespace tend

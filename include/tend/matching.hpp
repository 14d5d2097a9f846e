// How an import finds the record in the book that a row of a file is about.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/book.hpp"
#include "tend/records.hpp"

namespace tend {

using RecordNumbers = std::vector<std::int64_t>;  // ascending, distinct

// The record that the source knows by that name; 0 for none.
std::int64_t record_of_origin(const Book& book, std::string_view source, const RecordType& type,
                              std::string_view external);
// What sources know the record by: of each its source and external.
std::vector<Origin> origins_of(const Book& book, const RecordType& type, std::int64_t id);
// What the source knows records by that were merged into others which it knows, too: noun and external.
std::vector<Origin> merged_origins(const Book& book, std::string_view source);

// Clients or contacts that have the e-mail address or the domain (text.hpp has the keys).
RecordNumbers clients_with_address(const Book& book, std::string_view key);
RecordNumbers contacts_with_address(const Book& book, std::string_view key);
// Contacts of a client by exactly that name, blind to case and accents.
RecordNumbers contacts_named(const Book& book, std::int64_t client, std::string_view name);

// Rows whose stored fields have exactly these values; null is a value, too.
RecordNumbers rows_with(const Book& book, const RecordType& type, const std::vector<const Field*>& fields,
                        const std::vector<Value>& values);
// The same in any order, with what the rows have in other fields: of links and amounts only the number.
void for_each_row_with(const Book& book, const RecordType& type, const std::vector<const Field*>& fields,
                       const std::vector<Value>& values, const std::vector<const Field*>& wanted,
                       const std::function<void(std::int64_t id, const std::vector<Value>& values)>& take);

// Transaction::attempt for many rows, which are written together; true where they were. Who is told that they
// were not tries each alone.
bool attempt_many(Transaction& transaction, const std::function<void()>& write);
// Runs a reading that rows which attempt_many has still to write are nothing to.
void read_aside(const Book& book, const std::function<void()>& read);

// Of a record that is there.
std::string uid_of(const Book& book, const RecordType& type, std::int64_t id);
bool has_number(const Book& book, const RecordType& type, std::int64_t id);

// Who gave a field its value: the last command in force that set it, else the one that made the record.
enum class SetBy {
  import,
  adding,  // a person, with the record
  editing  // a person, since
};
SetBy set_by(const Book& book, const RecordType& type, std::int64_t id, const Field& field);

}  // namespace tend

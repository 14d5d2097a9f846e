// Rows as JSON objects that mean the same in every book: the stored fields that have a value, links told by
// uid.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tend/book.hpp"

namespace tend {

// `{"type":"note","id":12,"uid":"0190…","client":"0190…",…}` of each record of the type, in the order of
// their numbers; fields in the order of the description.
void for_each_row_text(const Book& book, const RecordType& type,
                       const std::function<void(std::string_view)>& take);

// The row that a text stands for, with every stored field; what the text does not have is null. Throws
// Error(refused) where it is no JSON object, of no known type, has an unknown field or a value not of its
// field's type; MissingRecord.
Row row_from_text(const Book& book, std::string_view text);

// A link leads to a record that is not in the book.
class MissingRecord : public Error {
 public:
  MissingRecord(std::string_view noun, std::string uid)
      : Error(Exit::conflict, "the " + std::string(noun) + " '" + uid + "' is not in the book"),
        uid_(std::move(uid)) {}
  const std::string& uid() const noexcept { return uid_; }

 private:
  std::string uid_;
};

// The number of the record with that uid, 0 for none.
std::int64_t number_of(const Book& book, const RecordType& type, std::string_view uid);

// The highest number that a record can have: the search index has no room for more.
constexpr std::int64_t highest_number = (std::int64_t{1} << 26) - 1;

// The highest number that a record of that type ever had.
std::int64_t last_number(const Book& book, const RecordType& type);

}  // namespace tend

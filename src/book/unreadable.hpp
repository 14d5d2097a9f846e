// Values in the file that are not of their field's type: tend writes none, other programs may.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "book/connection.hpp"
#include "tend/book.hpp"

namespace tend {

struct UnreadableValue {
  std::int64_t id = 0;
  const Field* field = nullptr;

  // Whether the record cannot be read for it; a text that is no UTF-8 can.
  bool bars_record() const;
};

// Those of a noun, by number.
std::vector<UnreadableValue> unreadable_values(Connection& connection, const RecordType& type);

// Book::for_each over the records that can be read.
void for_each_readable(const Book& book, const RecordType& type, const Query& query,
                       const std::function<void(const Row&)>& take);

}  // namespace tend

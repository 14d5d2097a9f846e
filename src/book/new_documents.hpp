// New rows on their way into the search index: an import feeds it at the end, in the order of the documents,
// so that it writes them in large parts, one after the other.
#pragma once

#include <cstdint>

#include "book/connection.hpp"
#include "book/number_set.hpp"
#include "tend/record.hpp"

namespace tend {

// Those of a noun that the index does not have yet.
struct NewDocuments {
  NumberSet numbers;
  std::int64_t count = 0;  // with those of rows that were taken back
  std::int64_t last_number = 0, last_document = 0;
  bool are_rising = true;  // in the order of the numbers

  void add(const Row& row);
};

// Feeds them. While some are written others are folded, where the machine has a second core.
void index_documents(Connection& connection, const RecordType& type, const NewDocuments& documents);

}  // namespace tend

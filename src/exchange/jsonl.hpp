// The whole book as JSON lines: a first line that says so, then every record, owners before what belongs to
// them (row_text.hpp has the form of a line). Lossless both ways, the journal aside.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/book.hpp"

namespace tend {

// Calls `write` with one line after the other, each with its line break. The same book gives the same bytes.
void export_lines(const Book& book, const std::function<void(std::string_view)>& write);

// What became of the lines of one record type.
struct ImportCount {
  const RecordType* type = nullptr;
  std::int64_t created = 0, updated = 0, unchanged = 0;
};

// Reads lines until `next` has none, in any order: a record waits for those that it links to. A record whose
// uid is in the book is brought to what its line says; another one is added, under its own number where the
// book has never given that, else under a new one. A setting is known by its key. Counts every record type
// that occurred, in the order of record_types(). The caller commits. Throws Error(refused) naming the line;
// nothing may be committed then.
std::vector<ImportCount> import_lines(const Book& book, Transaction& transaction,
                                      const std::function<std::optional<std::string>()>& next);

}  // namespace tend

// What an import is fed with, whatever the file's format: rows of texts under names, each with its line.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tend {

struct SourceRow {
  std::int64_t line = 0;           // where it begins in the file
  std::vector<std::string> texts;  // one for each name of the source; of a faulty row what there is
  std::string fault;  // why it cannot be taken: `it has 3 cells, the header has 5`; empty: it can
};

struct RowSource {
  std::string described;                 // `CSV, UTF-8, by semicolon`
  std::vector<std::string> names;        // headers, or the names that the format's reader gives
  std::function<bool(SourceRow&)> next;  // false where there is no more; the row's strings are used again
  std::function<void()> rewind;
  std::function<void()> take_as_own = [] {};  // to be told where tend wrote the table
  // What the end of a report export said, a line each, once all rows were read.
  std::function<std::vector<SourceRow>()> footers = [] { return std::vector<SourceRow>(); };
};

}  // namespace tend

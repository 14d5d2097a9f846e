// The rows of a file, whatever its format, on their way into the book.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "commands/import_input.hpp"
#include "exchange/column_plan.hpp"
#include "exchange/importer.hpp"

namespace tend {

// A row as the file has it, for the list of refused ones.
struct FileRow {
  std::int64_t line = 0;
  const RecordType* type = nullptr;  // what it would be
  std::vector<std::string> cells;    // of a table; else one: the lines of the card or the entry
  std::string fault;                 // why it cannot be read
};

struct ImportFile {
  std::string described;  // `CSV, UTF-8, separated by commas`
  std::string source;     // the system that it is from; empty for a table of somebody's own
  ImportFormat format = ImportFormat::csv;
  std::vector<std::string> headers;  // of the cells of a table
  const ColumnPlan* plan = nullptr;  // of a table
  // The next row: one of the two is filled, the second where it has no fault. False at the end.
  std::function<bool(FileRow&, ImportRow&)> next;
  // What the file has that is no record and no mistake: `line 12: a group of cards`.
  std::function<std::vector<std::string>()> left_out;
  // Of cards and entries: the text of a file that has these lines.
  std::function<std::string(std::string_view lines)> file_of;
};

// Throws Error(usage), Error(refused).
ImportFile open_import(Context& context, const ImportInput& input, ImportFormat format,
                       const PlanWishes& wishes);

}  // namespace tend

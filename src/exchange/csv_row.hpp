// One row of CSV at the start of a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tend {

struct CsvDialect {
  char delimiter = ',';
  bool paired_breaks = false;  // lines end in CR LF: such a pair inside a cell is made LF
  bool has_escapes = false;    // `\n`, `\t`, `\r` and `\\` in place of quotes, as `-f tsv` writes them
  bool has_guards = false;     // a `'` before what Excel would take for a formula, as `--excel-csv` writes it
};

struct CsvRowEnd {
  // unfinished: it goes on behind the text, or, where the text is all there is, has a quoted cell that never
  // ends. stray_quote: a quoted cell goes on after its closing quote.
  enum class Kind { row, unfinished, stray_quote } kind = Kind::row;
  std::size_t length = 0;   // bytes of the row with its line break; of use where it is a row
  std::int64_t breaks = 0;  // line breaks in these
};

// Reads the cells, using their strings again. `is_all`: the file ends with the text.
CsvRowEnd read_csv_row(std::string_view text, bool is_all, const CsvDialect& dialect,
                       std::vector<std::string>& cells);

// CR LF, LF and CR are one each.
std::int64_t count_line_breaks(std::string_view text);

}  // namespace tend

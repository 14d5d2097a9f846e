// CSV as it really comes (RFC 4180 and what people do to it), row by row in the memory of a few rows.
//
// - The delimiter, comma, semicolon or tab, is the one that the header has most of outside quotes; a first
// line
//   `sep=;`, as Excel writes it, says it.
// - Lines end in LF, CR LF or CR. A quoted cell may hold line breaks, and a quote as two of them.
// - A quote inside an unquoted cell is itself. A quoted cell that goes on after its closing quote, or never
// closes, has
//   a stray quote: the line where its row begins is refused, and reading goes on with the next line.
// - Lines without anything, and rows of empty cells, are no rows.
// - What a report export has below its rows (short rows after an empty line, a total, a copyright) is a
// footer, no row.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv_row.hpp"
#include "exchange/row_source.hpp"
#include "exchange/text_input.hpp"

namespace tend {

class CsvReader {
 public:
  // Reads the header. Throws Error(refused) where there is none, or it cannot be read.
  explicit CsvReader(TextInput input);

  const std::vector<std::string>& header() const { return header_; }
  std::string described() const;  // `CSV, UTF-8, separated by semicolons`

  // The table is one that tend wrote: its texts are what they were before `-f tsv` and `--excel-csv`.
  void take_as_own();

  // The next row, or one with a fault. False where there is no more.
  bool next(SourceRow& row);
  void rewind();

  // Complete once next() gave false. The text of each stands in its first cell.
  const std::vector<SourceRow>& footers() const { return footers_; }

 private:
  // ---- the part of the file that is looked at
  std::string_view rest() const { return std::string_view(text_).substr(at_); }
  bool more();
  std::string_view first_line();
  void go_on(std::size_t bytes, std::int64_t breaks);

  // ---- the header
  void read_dialect();
  void read_header();

  // ---- rows
  bool read_row(SourceRow& row);
  void read_cells(SourceRow& row);
  void refuse_line(SourceRow& row, std::string fault);
  bool holds_whole_row(std::string_view lines) const;
  bool may_be_footer(const SourceRow& row) const;

  TextInput input_;
  std::string text_;
  std::size_t at_ = 0;   // where the next row begins in it
  bool is_all_ = false;  // it goes to the end of the file
  std::int64_t line_ = 1;
  CsvDialect dialect_;
  std::vector<std::string> header_;
  bool after_empty_line_ = false;
  std::deque<SourceRow> held_;  // may be footers
  bool held_are_rows_ = false;
  std::vector<SourceRow> footers_;
};

// A CSV file as rows of an import.
RowSource csv_source(ByteInput bytes);

}  // namespace tend

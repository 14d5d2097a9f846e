// A line of the user's own for each row of a table: `{name} {next_step:date} {arr:>12}`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tend/table.hpp"

namespace tend {

// Text, and fields in braces; `{{` and `}}` stand for a brace, `\n`, `\t` and `\\` for a line break, a tab
// and a backslash. Within braces stands a field, of custom fields `custom.KEY`, and after colons
// - a form: `iso` (as CSV has it), `human` (as a table has it), `date`, `time` (of the local day), `relative`
//   (`in 3 days`), `json`;
// - a width in cells: `20` or `<20`, `>20`, `^20` pad on the right, the left, both sides; `.20` cuts.
// Without a form a value is as plain has it: `2026-11-27`, `1200.00 EUR`; what is absent is empty.
class RowTemplate {
 public:
  // Throws Error(usage) for what is no template, telling where.
  explicit RowTemplate(std::string_view text);

  std::vector<std::string> fields() const;  // each once, in order

  // A line for each row, data made visible. Throws Error(usage) for a field that the table does not have.
  std::string lines(const Table& table, const RenderOptions& options) const;

 private:
  enum class Form { plain, iso, human, date, time, relative, json };
  struct Piece {
    std::string text;   // what stands before the field
    std::string field;  // empty for the last piece
    std::string key;    // of a custom field
    Form form = Form::plain;
    char align = '<';
    std::size_t least = 0;  // cells
    std::size_t most = 0;   // cells, 0: any number
  };
  class Parser;

  static std::string shown(const Piece& piece, const Cell& cell, const RenderOptions& options);
  static std::string formed(const Piece& piece, const Cell& cell, const RenderOptions& options);

  std::vector<Piece> pieces_;
};

}  // namespace tend

#include "format/grid.hpp"

#include <algorithm>
#include <cmath>

#include "tend/text.hpp"

namespace tend {
namespace {

// A share in eighths of a cell.
ShownCell bar_cell(const Cell& cell) {
  constexpr std::string_view eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  constexpr double cells = 10;
  const double* const share = std::get_if<double>(&cell.value);
  if (!share || !std::isfinite(*share)) return {};
  const auto parts = static_cast<std::size_t>(std::lround(std::clamp(*share, 0.0, 1.0) * cells * 8));
  ShownCell shown;
  for (std::size_t i = 0; i < parts / 8; ++i) shown.text += "█";
  shown.text += eighths[parts % 8];
  shown.cells = (parts + 7) / 8;
  shown.tone = cell.tone;
  return shown;
}

}  // namespace

// One line, growing cell by cell; blanks are written only before what follows them.
class GridLine {
 public:
  GridLine(std::string& out, const RenderOptions& options) : out_(out), options_(options) {}
  ~GridLine() { out_ += '\n'; }
  GridLine(const GridLine&) = delete;
  GridLine& operator=(const GridLine&) = delete;

  void put(const ShownCell& cell, const GridColumn& column) {
    if (cell.cells > column.width) return put(shortened(cell, column.width, options_.unicode), column);
    const bool marked = options_.color && !cell.marks.empty();
    if (!marked) return put(cell.text, cell.cells, cell.tone, column);
    put(colored(cell), cell.cells, Tone::normal, column);
  }

  // A text of so many cells, which the column has room for.
  void put(std::string_view text, std::size_t cells, Tone tone, const GridColumn& column) {
    const std::size_t padding = column.width - cells;
    if (column.right) blanks_ += padding;
    if (!text.empty()) {
      put_blanks();
      put_toned(text, tone);
      blanks_ = 0;
    }
    blanks_ += column.right ? column_gap : padding + column_gap;
  }

 private:
  // From a text of blanks: that is copied faster than blanks are filled in.
  void put_blanks() {
    static constexpr std::string_view some = "                                                ";
    for (; blanks_ > some.size(); blanks_ -= some.size()) out_ += some;
    out_ += some.substr(0, blanks_);
  }

  void put_toned(std::string_view text, Tone tone) {
    if (!options_.color || tone == Tone::normal) {
      out_ += text;
    } else {
      out_.append(tone_code(tone)).append(text).append(tone_end);
    }
  }

  std::string& out_;
  const RenderOptions& options_;
  std::size_t blanks_ = 0;
};

Grid::Grid(const Table& table, const RenderOptions& options, CellReader reader, bool bars)
    : table_(table), options_(options), reader_(std::move(reader)) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!table.columns[i].machine_only && (bars || !table.columns[i].bar)) add_column(i);
  }
  measure();
}

void Grid::add_column(std::size_t place) {
  const Column& column = table_.columns[place];
  const Cell heading({}, column.heading, Tone::strong);
  GridColumn added{human_cell(heading, {}), place, column.right, column.shrink};
  if (options_.header) added.width = added.heading.cells;
  columns_.push_back(std::move(added));
}

// Row by row, as the cells lie in memory.
void Grid::measure() {
  cells_.resize(table_.rows.size() * table_.columns.size());
  Measured* cells = cells_.data();
  for (const TableRow& row : table_.rows) {
    for (GridColumn& column : columns_) {
      cells[column.place] = measured(table_.columns[column.place], row.cells[column.place]);
      column.width = std::max<std::size_t>(column.width, cells[column.place].cells);
    }
    cells += table_.columns.size();
  }
}

ShownCell Grid::shown(const Column& column, const Cell& cell) const {
  return column.bar ? bar_cell(cell) : reader_.shown(cell);
}

Grid::Measured Grid::measured(const Column& column, const Cell& cell) {
  SmallRoom room;
  if (const auto text = column.bar ? std::nullopt : reader_.view(cell, options_.today, room);
      text && !text->ends_with(' ')) {
    const bool is_made_here = text->data() == room.data();  // digits or a day: ASCII
    if (const auto cells = is_made_here ? text->size() : plain_cells(*text))
      return {static_cast<std::uint32_t>(*cells), -1};
  }
  made_.push_back(shown(column, cell));
  return {static_cast<std::uint32_t>(made_.back().cells), static_cast<std::int32_t>(made_.size() - 1)};
}

void Grid::put_row(GridLine& line, std::size_t row, const std::vector<GridColumn>& columns) const {
  const Cells& cells = table_.rows[row].cells;
  const Measured* const all_measured = cells_.data() + row * table_.columns.size();
  for (const GridColumn& column : columns) {
    const Cell& cell = cells[column.place];
    const Measured measured = all_measured[column.place];
    if (measured.made >= 0) {
      line.put(made_[static_cast<std::size_t>(measured.made)], column);
    } else if (measured.cells > column.width) {
      line.put(shown(table_.columns[column.place], cell), column);
    } else {
      SmallRoom room;
      line.put(*reader_.view(cell, options_.today, room), measured.cells, cell.tone, column);
    }
  }
}

// Most texts have little more bytes than cells.
std::size_t Grid::usual_size() const {
  const std::size_t cells = (table_.rows.size() + 1) * (line_width(columns_) + 1);
  return cells + cells / 8;
}

void Grid::put_lines(std::string& out, bool groups, const std::vector<GridColumn>& columns) const {
  if (options_.header) {
    GridLine line(out, options_);
    for (const GridColumn& column : columns) line.put(column.heading, column);
  }
  std::string_view group;
  for (std::size_t row = 0; row < table_.rows.size(); ++row) {
    const std::string& title = table_.rows[row].group;
    if (groups && !title.empty() && title != group) {
      if (row > 0) out += '\n';
      out += toned(visible_line(title), Tone::strong, options_.color) + '\n';
      group = title;
    }
    GridLine line(out, options_);
    put_row(line, row, columns);
  }
}

std::string Grid::text(bool groups) const {
  std::string out;
  out.reserve(usual_size());
  put_lines(out, groups, columns_);
  for (const std::vector<GridColumn>& columns : below_) {
    out += '\n';
    put_lines(out, groups, columns);
  }
  return out;
}

}  // namespace tend

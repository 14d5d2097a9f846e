#include "format/grid.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t gap = 2;

std::size_t line_width(const std::vector<GridColumn>& columns) {
  std::size_t width = columns.empty() ? 0 : (columns.size() - 1) * gap;
  for (const GridColumn& column : columns) width += column.width;
  return width;
}

// What is left of a column at least: its heading, within 4 to 8 cells.
std::size_t least_width(const GridColumn& column) {
  if (column.right || column.shrink <= 0) return column.width;
  return std::min(column.width, std::clamp<std::size_t>(column.heading.cells, 4, 8));
}

// Where a text can still be read, and nothing short is cut.
std::size_t readable_width(const GridColumn& column) {
  constexpr std::size_t readable = 18;
  if (column.right || column.shrink <= 0) return column.width;
  return std::min(column.width, readable);
}

// Takes `excess` cells from the columns of one rank, from the widest of them first. What could not be taken.
std::size_t narrow(std::vector<GridColumn>& columns, int shrink, const std::vector<std::size_t>& least,
                   std::size_t excess) {
  while (excess > 0) {
    std::optional<std::size_t> widest;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].shrink != shrink || columns[i].width <= least[i]) continue;
      if (!widest || columns[i].width > columns[*widest].width) widest = i;
    }
    if (!widest) return excess;
    --columns[*widest].width;
    --excess;
  }
  return 0;
}

using LeastWidth = std::size_t (*)(const GridColumn&);

// The columns narrowed to `width`, or nothing where their least widths do not fit.
std::optional<std::vector<GridColumn>> narrowed(std::vector<GridColumn> columns, std::size_t width,
                                                LeastWidth least_of) {
  std::vector<std::size_t> least;
  std::vector<int> ranks;
  for (GridColumn& column : columns) {
    least.push_back(least_of(column));
    ranks.push_back(column.shrink);
    if (column.width > least.back()) column.width = std::min(column.width, std::max(least.back(), width));
  }
  std::ranges::sort(ranks, std::greater<>());
  ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
  const std::size_t natural = line_width(columns);
  std::size_t excess = natural > width ? natural - width : 0;
  for (int rank : ranks) excess = narrow(columns, rank, least, excess);
  if (excess > 0) return std::nullopt;
  return columns;
}

// Leaves out the column that matters least: of the highest rank, the last. False where none is above `rank`.
bool leave_one_out(Grid& grid, int rank) {
  std::size_t least = 0;
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    if (grid.columns[i].shrink >= grid.columns[least].shrink) least = i;
  }
  if (grid.columns.size() <= 1 || grid.columns[least].shrink <= rank) return false;
  const auto offset = static_cast<std::ptrdiff_t>(least);
  grid.columns.erase(grid.columns.begin() + offset);
  for (GridRow& row : grid.rows) row.cells.erase(row.cells.begin() + offset);
  return true;
}

// Narrows the columns to these least widths, leaving out those above `rank` until the others fit.
bool fit_with(Grid& grid, std::size_t width, LeastWidth least_of, int rank) {
  do {
    if (auto columns = narrowed(grid.columns, width, least_of)) {
      grid.columns = std::move(*columns);
      return true;
    }
  } while (leave_one_out(grid, rank));
  return false;
}

// One line, growing cell by cell; blanks are written only before what follows them.
class Line {
 public:
  Line(std::string& out, const RenderOptions& options) : out_(out), options_(options) {}
  ~Line() { out_ += '\n'; }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  void put(const ShownCell& cell, const GridColumn& column) {
    if (cell.cells > column.width) {
      put_fitting(shortened(cell, column.width, options_.unicode), column);
    } else {
      put_fitting(cell, column);
    }
  }

 private:
  void put_fitting(const ShownCell& cell, const GridColumn& column) {
    const std::size_t padding = column.width - cell.cells;
    if (column.right) blanks_ += padding;
    if (!cell.text.empty()) {
      out_.append(blanks_, ' ');
      put_text(cell);
      blanks_ = 0;
    }
    blanks_ += column.right ? gap : padding + gap;
  }

  void put_text(const ShownCell& cell) {
    if (options_.color) {
      out_ += colored(cell);
    } else {
      out_ += cell.text;
    }
  }

  std::string& out_;
  const RenderOptions& options_;
  std::size_t blanks_ = 0;
};

}  // namespace

// A column that says little goes before one that says much is cut beyond reading.
void fit(Grid& grid, std::size_t width) {
  constexpr int dispensable = 2;
  if (line_width(grid.columns) <= width) return;
  if (!fit_with(grid, width, readable_width, dispensable)) fit_with(grid, width, least_width, 0);
}

std::string grid_text(const Grid& grid, const RenderOptions& options) {
  std::string out;
  if (options.header) {
    Line line(out, options);
    for (const GridColumn& column : grid.columns) line.put(column.heading, column);
  }
  std::string_view group;
  for (const GridRow& row : grid.rows) {
    if (!row.group.empty() && row.group != group) {
      if (&row != &grid.rows.front()) out += '\n';
      out += toned(row.group, Tone::strong, options.color) + '\n';
      group = row.group;
    }
    Line line(out, options);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) line.put(row.cells[i], grid.columns[i]);
  }
  return out;
}

}  // namespace tend

// How the columns of a grid give way in a narrow window.
#include <algorithm>
#include <functional>

#include "format/grid.hpp"

namespace tend {

std::size_t line_width(const std::vector<GridColumn>& columns) {
  std::size_t width = columns.empty() ? 0 : (columns.size() - 1) * column_gap;
  for (const GridColumn& column : columns) width += column.width;
  return width;
}

namespace {

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
bool leave_one_out(std::vector<GridColumn>& columns, int rank) {
  std::size_t least = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].shrink >= columns[least].shrink) least = i;
  }
  if (columns.size() <= 1 || columns[least].shrink <= rank) return false;
  columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(least));
  return true;
}

// Narrows the columns to these least widths, leaving out those above `rank` until the others fit.
bool fit_with(std::vector<GridColumn>& columns, std::size_t width, LeastWidth least_of, int rank) {
  do {
    if (auto fitting = narrowed(columns, width, least_of)) {
      columns = std::move(*fitting);
      return true;
    }
  } while (leave_one_out(columns, rank));
  return false;
}

}  // namespace

// A column that says little goes before one that says much is cut beyond reading.
void Grid::fit(std::size_t width) {
  constexpr int dispensable = 2;
  if (line_width(columns_) <= width) return;
  const bool fits =
      fit_with(columns_, width, readable_width, dispensable) || fit_with(columns_, width, least_width, 0);
  constexpr std::size_t short_table = 40;
  if (!fits && table_.rows.size() <= short_table) split(width);
}

void Grid::split(std::size_t width) {
  std::vector<std::vector<GridColumn>> bands{{columns_.front()}};
  for (auto column = columns_.begin() + 1; column != columns_.end(); ++column) {
    const std::size_t wide = line_width(bands.back()) + column_gap + column->width;
    if (wide > width && bands.back().size() > 1) bands.push_back({columns_.front()});
    bands.back().push_back(std::move(*column));
  }
  columns_ = std::move(bands.front());
  bands.erase(bands.begin());
  below_ = std::move(bands);
}

}  // namespace tend

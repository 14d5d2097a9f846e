// Rows of shown cells under headings, laid out in columns: what table and plain have in common.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "format/shown.hpp"

namespace tend {

struct GridColumn {
  ShownCell heading;
  bool right = false;
  int shrink = 1;
  std::size_t width = 0;  // cells of the widest, heading included where one is printed
};

struct GridRow {
  std::vector<ShownCell> cells;  // as many as columns
  std::string group;             // visible
};

struct Grid {
  std::vector<GridColumn> columns;
  std::vector<GridRow> rows;
};

// Narrows the columns, then leaves some out, until a line fits into `width` cells (table.hpp, render).
void fit(Grid& grid, std::size_t width);

// The lines of the grid, without blanks at their ends.
std::string grid_text(const Grid& grid, const RenderOptions& options);

}  // namespace tend

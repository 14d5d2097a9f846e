#include <algorithm>
#include <cmath>

#include "format/formats.hpp"
#include "format/grid.hpp"

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

template <class Show>
Grid grid_of(const Table& table, bool header, bool bars, const Show& show) {
  Grid grid;
  grid.rows.resize(table.rows.size());
  for (GridRow& row : grid.rows) row.cells.reserve(table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (column.machine_only || (column.bar && !bars)) continue;
    const Cell heading({}, column.heading, Tone::strong);
    GridColumn shown{human_cell(heading, {}), column.right, column.shrink, 0};
    if (header) shown.width = shown.heading.cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const Cell& cell = table.rows[row].cells[i];
      grid.rows[row].cells.push_back(column.bar ? bar_cell(cell) : show(cell));
      shown.width = std::max(shown.width, grid.rows[row].cells.back().cells);
    }
    grid.columns.push_back(std::move(shown));
  }
  return grid;
}

}  // namespace

std::string render_table(const Table& table, const RenderOptions& options) {
  if (table.rows.empty()) return {};
  Grid grid = grid_of(table, options.header, options.unicode,
                      [&](const Cell& cell) { return human_cell(cell, options); });
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    grid.rows[row].group = visible_line(table.rows[row].group);
  }
  if (options.width > 0) fit(grid, options.width);
  return grid_text(grid, options);
}

std::string render_plain(const Table& table, const RenderOptions& options) {
  if (table.single) return render_plain_single(table);
  if (table.rows.empty()) return {};
  RenderOptions uncolored = options;
  uncolored.color = false;
  return grid_text(grid_of(table, options.header, false, plain_cell), uncolored);
}

}  // namespace tend

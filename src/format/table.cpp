#include "format/formats.hpp"
#include "format/grid.hpp"

namespace tend {

std::string render_table(const Table& table, const RenderOptions& options) {
  if (table.rows.empty()) return {};
  const auto shown = [&](const Cell& cell) { return human_cell(cell, options); };
  Grid grid(table, options, {human_view, shown}, options.unicode);
  if (options.width > 0) grid.fit(options.width);
  return grid.text(true);
}

std::string render_plain(const Table& table, const RenderOptions& options) {
  if (table.single) return render_plain_single(table);
  if (table.rows.empty()) return {};
  RenderOptions uncolored = options;
  uncolored.color = false;
  return Grid(table, uncolored, {plain_view, plain_cell}, false).text(false);
}

}  // namespace tend

// Rows of shown cells under headings, laid out in columns: what table and plain have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "format/shown.hpp"

namespace tend {

class GridLine;

struct GridColumn {
  ShownCell heading;
  std::size_t place = 0;  // of the column in the table
  bool right = false;
  int shrink = 1;
  std::size_t width = 0;  // cells of the widest, heading included where one is printed
};

constexpr std::size_t column_gap = 2;  // blanks
std::size_t line_width(const std::vector<GridColumn>& columns);

// How a format shows a cell.
struct CellReader {
  std::optional<std::string_view> (*view)(const Cell& cell, Date today, SmallRoom& room);
  std::function<ShownCell(const Cell&)> shown;
};

// Measures the cells of a table, and writes them. Most are shown as their own text: of these nothing is kept
// but the width.
class Grid {
 public:
  // With the columns that people see; those of bars where `bars`.
  Grid(const Table& table, const RenderOptions& options, CellReader reader, bool bars);

  // Narrows the columns, then leaves some out, until a line fits into `width` cells (table.hpp, render). Of a
  // short table the figures that fit no more stand below, beside the first column again.
  void fit(std::size_t width);

  // The lines, without blanks at their ends; with the groups' titles where `groups`.
  std::string text(bool groups) const;

 private:
  struct Measured {
    std::uint32_t cells = 0;
    std::int32_t made = -1;  // where it stands in made_; -1: what CellReader::view gives is shown as it is
  };

  void add_column(std::size_t place);
  void measure();
  ShownCell shown(const Column& column, const Cell& cell) const;
  Measured measured(const Column& column, const Cell& cell);
  void split(std::size_t width);
  void put_row(GridLine& line, std::size_t row, const std::vector<GridColumn>& columns) const;
  void put_lines(std::string& out, bool groups, const std::vector<GridColumn>& columns) const;
  std::size_t usual_size() const;

  const Table& table_;
  const RenderOptions& options_;
  CellReader reader_;
  std::vector<GridColumn> columns_;
  std::vector<std::vector<GridColumn>> below_;
  std::vector<Measured> cells_;  // row by row, one for each column of the table
  std::vector<ShownCell> made_;
};

}  // namespace tend

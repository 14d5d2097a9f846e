#include "commands/figure_table.hpp"

#include <fmt/format.h>

#include "commands/cells.hpp"
#include "core/ascii.hpp"

namespace tend {

std::string percent_text(double share) { return fmt::format("{:.1f} %", share * 100); }

std::string money_text(std::int64_t minor, const std::string& currency) {
  return human(Money{minor, currency});
}

Cell percent_cell(std::optional<double> share) {
  return share ? Cell(*share, percent_text(*share)) : Cell(Value(), "n/a");
}

Cell money_cell(std::optional<std::int64_t> minor, const std::string& currency) {
  return minor ? Cell(Money{*minor, currency}) : Cell(Value(), "n/a");
}

Cell amount_cell(std::optional<std::int64_t> minor, const std::string& currency) {
  Cell cell = money_cell(minor, currency);
  if (!minor) return cell;
  const std::string text = money_text(*minor, currency);
  cell.text = text.substr(0, text.rfind(' '));
  return cell;
}

Cell amount_or_blank(std::int64_t minor, const std::string& currency) {
  Cell cell = amount_cell(minor, currency);
  if (minor == 0) cell.text = "";
  return cell;
}

Column amount_column(std::string key, std::string heading, int shrink) {
  return {
      .key = std::move(key), .heading = std::move(heading), .right = true, .shrink = shrink, .money = true};
}

Column number_column(std::string key, std::string heading, int shrink) {
  return {.key = std::move(key), .heading = std::move(heading), .right = true, .shrink = shrink};
}

Column word_column(std::string key, std::string heading, int shrink) {
  return {.key = std::move(key), .heading = std::move(heading), .shrink = shrink};
}

Column group_column(const std::string& by) { return word_column(by, ascii::upper(by), 0); }

Cell word_or_none(const std::string& word) {
  return word.empty() ? Cell(Value(), "(none)", Tone::faint) : cell(word);
}

namespace {

Table row_for_each(const std::vector<FigureColumn>& columns, const FigureColumn& pattern) {
  Table table;
  for (const auto* list : {&pattern.keys, &pattern.figures}) {
    for (const Figure& figure : *list)
      table.columns.push_back(number_column(figure.key, ascii::upper(figure.label)));
  }
  for (const FigureColumn& column : columns) {
    Cells cells;
    for (const auto* list : {&column.keys, &column.figures}) {
      for (const Figure& figure : *list) {
        table.columns[cells.size()].money |= std::holds_alternative<Money>(figure.cell.value);
        cells.push_back(figure.cell);
      }
    }
    table.rows.push_back({std::move(cells), {}});
  }
  return table;
}

Table line_for_each(const std::vector<FigureColumn>& columns) {
  Table table;
  table.columns = {word_column("figure", "FIGURE", 0)};
  for (const FigureColumn& column : columns)
    table.columns.push_back(number_column(column.heading, column.heading, 0));
  for (std::size_t i = 0; i < columns.front().figures.size(); ++i) {
    Cells cells{cell(columns.front().figures[i].label)};
    for (const FigureColumn& column : columns) cells.push_back(column.figures[i].cell);
    table.rows.push_back({std::move(cells), {}});
  }
  return table;
}

}  // namespace

Table figure_sheet(Context& context, const std::vector<FigureColumn>& columns, const FigureColumn& pattern) {
  const Globals& globals = context.globals();
  const bool chosen = globals.fields || globals.sort || !globals.where.empty();
  if (columns.empty() || chosen || context.machine_format()) return row_for_each(columns, pattern);
  return line_for_each(columns);
}

}  // namespace tend

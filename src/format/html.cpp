#include <fmt/format.h>

#include <algorithm>

#include "format/formats.hpp"
#include "format/html_parts.hpp"
#include "format/shown.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

std::string_view tone_class(Tone tone) {
  switch (tone) {
    case Tone::normal:
      return "";
    case Tone::faint:
      return "faint";
    case Tone::strong:
      return "strong";
    case Tone::good:
      return "good";
    case Tone::warning:
      return "warning";
    case Tone::alarm:
      return "alarm";
  }
  return "";
}

std::string marked_text(const Cell& cell, const std::string& text) {
  if (!cell.marks) return html_escaped(text);
  std::string out;
  std::size_t at = 0;
  for (const auto& [first, second] : *cell.marks) {
    if (first < at || second < first || second > text.size()) continue;
    out += html_escaped(text.substr(at, first - at));
    out += "<mark>" + html_escaped(text.substr(first, second - first)) + "</mark>";
    at = second;
  }
  return out + html_escaped(text.substr(at));
}

std::string cell_content(const Cell& cell, const Column& column, const RenderOptions& options) {
  if (!column.bar) return marked_text(cell, human_text(cell, options));
  const double* const share = std::get_if<double>(&cell.value);
  return share ? svg_bar(*share, tone_class(cell.tone)) : std::string();
}

std::string cell_classes(const Cell& cell, const Column& column) {
  std::string classes;
  const auto add = [&](std::string_view name) {
    classes += (classes.empty() || name.empty() ? "" : " ") + std::string(name);
  };
  if (column.right) add("number");
  if (std::holds_alternative<Date>(cell.value)) add("day");
  add(column.bar ? "bar" : tone_class(cell.tone));
  return classes.empty() ? classes : fmt::format(" class=\"{}\"", classes);
}

// The label stands before the cell where the window is too narrow for columns.
std::string cell_of(const Cell& cell, const Column& column, const RenderOptions& options) {
  const std::string label =
      column.heading.empty() ? "" : fmt::format(" data-label=\"{}\"", html_escaped(column.heading));
  return fmt::format("<td{}{}>{}</td>", cell_classes(cell, column), label,
                     cell_content(cell, column, options));
}

using Columns = std::vector<std::size_t>;

Columns html_columns(const Table& table) {
  Columns columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!table.columns[i].machine_only) columns.push_back(i);
  }
  return columns;
}

std::string head_row(const Table& table, const Columns& columns) {
  std::string out = "<thead><tr>";
  for (const std::size_t column : columns) {
    out += fmt::format("<th scope=\"col\"{}>{}</th>", table.columns[column].right ? " class=\"number\"" : "",
                       html_escaped(table.columns[column].heading));
  }
  return out + "</tr></thead>\n";
}

std::string list_part(const Table& table, const RenderOptions& options) {
  const Columns columns = html_columns(table);
  constexpr std::size_t wide = 8;
  std::string out = columns.size() > wide ? "<table class=\"wide\">\n" : "<table>\n";
  out += (options.header ? head_row(table, columns) : "") + "<tbody>\n";
  std::string_view group;
  for (const TableRow& row : table.rows) {
    if (!row.group.empty() && row.group != group) {
      out += fmt::format("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{}\">{}</th></tr>\n",
                         columns.size(), html_escaped(row.group));
      group = row.group;
    }
    out += "<tr>";
    for (const std::size_t column : columns)
      out += cell_of(row.cells[column], table.columns[column], options);
    out += "</tr>\n";
  }
  return out + "</tbody>\n</table>\n";
}

// Words that a narrow window can break between.
std::string spoken(std::string key) {
  std::ranges::replace(key, '_', ' ');
  return key;
}

std::string record_part(const Table& table, const RenderOptions& options) {
  std::string out = "<table class=\"record\">\n<tbody>\n";
  for (const std::size_t column : html_columns(table)) {
    const Cell& cell = table.rows.front().cells[column];
    if (human_text(cell, options).empty()) continue;
    out += fmt::format("<tr><th scope=\"row\">{}</th><td{}>{}</td></tr>\n",
                       html_escaped(spoken(table.columns[column].key)), cell_classes(cell, Column()),
                       cell_content(cell, table.columns[column], options));
  }
  return out + "</tbody>\n</table>\n";
}

// The first column tells the time.
std::string line_parts(const Table& table, const RenderOptions& options) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!table.columns[i].line || table.rows.size() < 2) continue;
    std::vector<LinePoint> points;
    for (const TableRow& row : table.rows) {
      const auto* number = std::get_if<std::int64_t>(&row.cells[i].value);
      points.push_back({human_text(row.cells.front(), options), number ? static_cast<double>(*number) : 0});
    }
    out += svg_line(table.columns[i].heading, points);
  }
  return out;
}

}  // namespace

std::string html_table(const Table& table, const RenderOptions& options) {
  if (table.rows.empty()) return {};
  if (table.single) return record_part(table, options);
  return line_parts(table, options) + list_part(table, options);
}

std::string html_text(std::string_view text) {
  std::string out;
  for (const std::string& line : wrap(text, 0)) {
    if (!line.empty()) out += "<p>" + html_escaped(line) + "</p>\n";
  }
  return out;
}

}  // namespace tend

#include <algorithm>

#include "format/formats.hpp"
#include "format/shown.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

bool is_markup(char c) { return std::string_view("\\`*_[]<|~").find(c) != std::string_view::npos; }

bool is_ascii_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// `&copy;` and `&#60;` would be read as one character.
bool begins_entity(std::string_view text, std::size_t at) {
  if (text[at] != '&') return false;
  std::size_t end = at + 1;
  while (end < text.size() && end - at < 34 && (is_ascii_alnum(text[end]) || text[end] == '#')) ++end;
  return end > at + 1 && end < text.size() && text[end] == ';';
}

std::string escaped(std::string_view text) {
  std::string shown(text);
  std::ranges::replace(shown, '\t', ' ');
  shown = visible(shown, true);
  std::string out;
  out.reserve(shown.size() + 8);
  for (std::size_t at = 0; at < shown.size(); ++at) {
    if (shown[at] == '\n') {
      out += "<br>";
      continue;
    }
    if (is_markup(shown[at]) || begins_entity(shown, at)) out += '\\';
    out += shown[at];
  }
  return out;
}

std::vector<std::size_t> human_columns(const Table& table) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (!table.columns[i].machine_only && !table.columns[i].bar) columns.push_back(i);
  }
  return columns;
}

// Headings, and the line that makes a table of them.
std::string head_of(const Table& table, const std::vector<std::size_t>& columns) {
  std::string names = "|", rule = "|";
  for (std::size_t column : columns) {
    names += " " + escaped(table.columns[column].heading) + " |";
    rule += table.columns[column].right ? " ---: |" : " --- |";
  }
  return names + "\n" + rule + "\n";
}

std::string list_of(const Table& table, const RenderOptions& options) {
  const std::vector<std::size_t> columns = human_columns(table);
  const std::string head = options.header ? head_of(table, columns) : std::string();
  std::string out;
  std::string_view group;
  for (const TableRow& row : table.rows) {
    const bool new_group = !row.group.empty() && row.group != group;
    if (new_group) out += (out.empty() ? "**" : "\n**") + escaped(row.group) + "**\n\n";
    if (new_group || out.empty()) out += head;
    if (new_group) group = row.group;
    out += '|';
    for (std::size_t column : columns) out += " " + escaped(human_text(row.cells[column], options)) + " |";
    out += '\n';
  }
  return out;
}

std::string record_of(const Table& table, const RenderOptions& options) {
  std::string out = options.header ? "| FIELD | VALUE |\n| --- | --- |\n" : "";
  for (std::size_t column : human_columns(table)) {
    const std::string value = escaped(human_text(table.rows.front().cells[column], options));
    if (!value.empty()) out += "| " + escaped(table.columns[column].key) + " | " + value + " |\n";
  }
  return out;
}

}  // namespace

std::string render_markdown(const Table& table, const RenderOptions& options) {
  if (table.rows.empty()) return {};
  return table.single ? record_of(table, options) : list_of(table, options);
}

}  // namespace tend

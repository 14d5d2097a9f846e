#include <algorithm>

#include "format/formats.hpp"
#include "format/shown.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t entry_gap = 2;
constexpr std::size_t least_room = 10;  // cells for values, however narrow the window

struct Entry {
  std::string key;
  std::string text;
  const Cell* cell;
};

// The columns that people see and that are not empty.
template <class Text>
std::vector<Entry> entries_of(const Table& table, const Text& text) {
  std::vector<Entry> entries;
  if (table.rows.empty()) return entries;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Cell& cell = table.rows.front().cells[i];
    if (table.columns[i].machine_only) continue;
    std::string shown = text(cell);
    if (!shown.empty()) entries.push_back({visible_line(table.columns[i].key), std::move(shown), &cell});
  }
  return entries;
}

std::size_t key_width(const std::vector<Entry>& entries) {
  std::size_t width = 0;
  for (const Entry& entry : entries) width = std::max(width, cell_width(entry.key));
  return width;
}

// The lines of a text: its own line breaks, and those that `room` needs where it is not 0.
std::vector<ShownCell> lines_of(std::string text, Tone tone, std::size_t room) {
  std::ranges::replace(text, '\t', ' ');
  std::vector<ShownCell> lines;
  for (std::string& line : wrap(visible(text, true), room)) lines.push_back({std::move(line), 0, tone, {}});
  return lines;
}

// A text that fits as it is keeps its marks.
std::vector<ShownCell> human_lines(const Entry& entry, const RenderOptions& options, std::size_t room) {
  if (entry.text.find_first_of("\r\n") == std::string::npos) {
    ShownCell shown = human_cell(*entry.cell, options);
    if (room == 0 || shown.cells <= room) return {std::move(shown)};
  }
  return lines_of(entry.text, entry.cell->tone, room);
}

void append_entry(std::string& out, const Entry& entry, std::size_t keys, const std::vector<ShownCell>& lines,
                  bool color) {
  out += toned(entry.key, Tone::faint, color);
  std::size_t indent = keys - cell_width(entry.key) + entry_gap;
  for (const ShownCell& line : lines) {
    if (!line.text.empty()) out.append(indent, ' ') += color ? colored(line) : line.text;
    out += '\n';
    indent = keys + entry_gap;
  }
}

}  // namespace

std::string render_single(const Table& table, const RenderOptions& options) {
  const auto entries = entries_of(table, [&](const Cell& cell) { return human_text(cell, options); });
  const std::size_t keys = key_width(entries);
  const std::size_t wide = std::max(options.width, keys + entry_gap + least_room);
  const std::size_t room = options.width == 0 ? 0 : wide - keys - entry_gap;
  std::string out;
  for (const Entry& entry : entries) {
    append_entry(out, entry, keys, human_lines(entry, options, room), options.color);
  }
  return out;
}

std::string render_plain_single(const Table& table) {
  const auto entries = entries_of(table, [](const Cell& cell) { return plain_text(cell); });
  const std::size_t keys = key_width(entries);
  std::string out;
  for (const Entry& entry : entries) {
    append_entry(out, entry, keys, lines_of(entry.text, Tone::normal, 0), false);
  }
  return out;
}

}  // namespace tend

#include <algorithm>
#include <array>

#include "format/formats.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::array<Format, 9> all_formats = {Format::table,    Format::plain, Format::json,
                                               Format::ndjson,   Format::csv,   Format::tsv,
                                               Format::markdown, Format::ids,   Format::html};

}  // namespace

Column bar_column(std::string key) {
  return {.key = std::move(key), .heading = {}, .shrink = 6, .human_only = true, .bar = true};
}

const std::vector<std::string>& format_names() {
  static const std::vector<std::string> names = {"table", "plain",    "json", "ndjson", "csv",
                                                 "tsv",   "markdown", "ids",  "html"};
  return names;
}

std::optional<Format> format_from(std::string_view name) {
  const auto& names = format_names();
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return all_formats[static_cast<std::size_t>(found - names.begin())];
}

std::string render(const Table& table, const RenderOptions& options) {
  switch (options.format) {
    case Format::table:
      return table.single ? render_single(table, options) : render_table(table, options);
    case Format::plain:
      return render_plain(table, options);
    case Format::json:
      return render_json(table);
    case Format::ndjson:
      return render_ndjson(table);
    case Format::csv:
      return render_csv(table, options);
    case Format::tsv:
      return render_tsv(table, options);
    case Format::markdown:
      return render_markdown(table, options);
    case Format::ids:
      return render_ids(table);
    case Format::html:
      return html_page({.title = "tend", .span = {}, .below = {}}, html_table(table, options));
  }
  return {};
}

std::string render_ids(const Table& table) {
  std::string out;
  for (const TableRow& row : table.rows)
    out += visible(machine_text(row.cells[table.id_column].value)) + '\n';
  return out;
}

}  // namespace tend

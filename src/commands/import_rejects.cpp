#include "commands/import_rejects.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "commands/cells.hpp"
#include "commands/export_output.hpp"
#include "tend/backup.hpp"
#include "tend/text.hpp"

namespace tend {
Rejects::Rejects(const std::vector<std::string>& headers) {
  for (const std::string_view own : {"line", "reason"}) add_column(std::string(own));
  for (const std::string& header : headers) add_column(header);
}

void Rejects::add_column(std::string key) { table_.columns.emplace_back().key = std::move(key); }

void Rejects::add(const RefusedRow& refused, const std::vector<std::string>& cells) {
  TableRow row{{cell(refused.line), cell(refused.why)}, {}};
  for (const std::string& text : cells) row.cells.push_back(cell(text));
  while (table_.columns.size() < row.cells.size()) add_column("");
  table_.rows.push_back(std::move(row));
}

void Rejects::write(Context& context, const std::string& path) {
  if (context.globals().dry_run) return context.warn(fmt::format("dry run: '{}' was not written", path));
  for (TableRow& row : table_.rows) row.cells.resize(table_.columns.size());
  RenderOptions how;
  how.format = Format::csv;
  WholeFile file(path);
  file.write(render(table_, how));
  file.replace();
}

void check_rejects(Context& context, const std::string& path, const std::string& imported) {
  refuse_books(context.book_file(), path);
  std::error_code missing;
  if (std::filesystem::equivalent(path, imported, missing))
    throw Error(Exit::unusable, fmt::format("cannot write '{}': it is the file that is imported", path),
                "name another file");
  if (!context.globals().dry_run) const WholeFile trial(path);
}

}  // namespace tend

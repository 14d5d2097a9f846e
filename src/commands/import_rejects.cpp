#include "commands/import_rejects.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "commands/cells.hpp"
#include "commands/export_output.hpp"
#include "exchange/content_writer.hpp"
#include "tend/backup.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::string_view reason_property = "X-TEND-REASON";

std::string_view first_line_of(std::string_view text) { return text.substr(0, text.find('\n') + 1); }

// Those of an earlier refusal are gone.
std::string without_reasons(std::string_view text) {
  std::string kept;
  bool in_reason = false;
  while (!text.empty()) {
    std::string_view line = first_line_of(text);
    if (line.empty()) line = text;
    text.remove_prefix(line.size());
    const bool goes_on = line.front() == ' ' || line.front() == '\t';
    in_reason = line.starts_with(reason_property) || (in_reason && goes_on);
    if (!in_reason) kept += line;
  }
  return kept;
}

// The reason is the second line, below BEGIN.
std::string with_reason(const RefusedRow& refused, std::string_view card) {
  const std::string text = without_reasons(card) + "\n";
  std::string whole(first_line_of(text));
  append_content_line(whole, reason_property, fmt::format("line {}: {}", refused.line, visible(refused.why)));
  return whole.append(text, first_line_of(text).size());
}

}  // namespace

Rejects::Rejects(const ImportFile& file, std::string source) : file_(file), source_(std::move(source)) {
  for (const std::string_view own : {"line", "reason", "source"}) add_column(std::string(own));
  for (const std::string& header : file.headers) add_column(header);
}

void Rejects::add_column(std::string key) { table_.columns.emplace_back().key = std::move(key); }

void Rejects::add(const RefusedRow& refused, const std::vector<std::string>& cells) {
  if (file_.format == ImportFormat::csv) {
    add_row(refused, cells);
  } else if (!cells.empty()) {
    lines_ += with_reason(refused, cells.front());
  }
}

void Rejects::add_row(const RefusedRow& refused, const std::vector<std::string>& cells) {
  TableRow row{{cell(refused.line), cell(refused.why), cell(source_)}, {}};
  for (const std::string& text : cells) row.cells.push_back(cell(text));
  while (table_.columns.size() < row.cells.size()) add_column("");
  table_.rows.push_back(std::move(row));
}

std::string Rejects::table_text() {
  for (TableRow& row : table_.rows) row.cells.resize(table_.columns.size());
  RenderOptions how;
  how.format = Format::csv;
  return render(table_, how);
}

// With the line breaks of a text that people mend.
std::string Rejects::entries_text() const {
  std::string text = file_.file_of(lines_);
  std::erase(text, '\r');
  return text;
}

void Rejects::write(Context& context, const std::string& path) {
  const std::string text = file_.format == ImportFormat::csv ? table_text() : entries_text();
  WholeFile file(path);
  file.write(text);
  file.replace();
  if (context.globals().dry_run)
    context.warn(fmt::format("dry run: the refused rows are in '{}' all the same", visible(path)));
}

void check_rejects(Context& context, const std::string& path, const std::string& imported) {
  if (path == "-")
    throw Error(Exit::usage, "--rejects wants a file: standard output has the answer",
                "for example: --rejects refused.csv");
  refuse_books(context.book_file(), path);
  std::error_code missing;
  if (std::filesystem::equivalent(path, imported, missing))
    throw Error(Exit::unusable, fmt::format("cannot write '{}': it is the file that is imported", path),
                "name another file");
  const WholeFile trial(path);
}

}  // namespace tend

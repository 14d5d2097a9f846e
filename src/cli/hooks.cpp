#include "cli/hooks.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/config.hpp"
#include "cli/settle.hpp"
#include "tend/error.hpp"
#include "tend/table.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

namespace fs = std::filesystem;

bool is_executable(const std::string& path) {
  constexpr fs::perms any_execute = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
  std::error_code missing;
  const fs::file_status status = fs::status(path, missing);
  return fs::is_regular_file(status) && (status.permissions() & any_execute) != fs::perms::none;
}

std::string json_lines(const std::vector<Row>& rows) {
  Table table;
  for (const Field* field : rows.front().fields) {
    Column& column = table.columns.emplace_back();
    column.key = field->name;
    column.money = field->type == Type::money;
  }
  for (const Row& row : rows) {
    TableRow& line = table.rows.emplace_back();
    for (const Value& value : row.values) line.cells.emplace_back(value);
  }
  return render(table, {.format = Format::ndjson});
}

fs::path hooks_folder(const Host& host) { return fs::path(config_path(host)).parent_path() / "hooks"; }

}  // namespace

bool has_hooks(const Host& host) {
  std::error_code missing;
  return fs::is_directory(hooks_folder(host), missing);
}

void run_hook(const Host& host, std::string_view noun, std::string_view verb,
              const std::vector<Row>& written) {
  if (written.empty() || set_variable(host, hook_variable)) return;
  const std::string name = verb.empty() ? fmt::format("on-{}-{}", written.front().type->name, noun)
                                        : fmt::format("on-{}-{}", noun, verb);
  const std::string path = (hooks_folder(host) / name).string();
  if (!is_executable(path)) return;
  const ProgramEnd end = host.run(
      {.words = {path}, .input = json_lines(written), .capture = true, .variables = {{hook_variable, name}}});
  if (!end.output.empty()) host.write_error(visible(end.output, true));
  if (end.status == 0) return;
  throw Error(Exit::helper, fmt::format("the hook '{}' failed with status {}", name, end.status),
              "what the command wrote stays written");
}

}  // namespace tend

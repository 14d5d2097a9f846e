#include "cli/hooks.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/settle.hpp"
#include "tend/error.hpp"
#include "tend/table.hpp"

namespace tend {
namespace {

namespace fs = std::filesystem;
using Variables = std::vector<std::pair<std::string, std::string>>;

// Why what stands there cannot run; empty where it can. A hook is not missed where nothing stands.
std::string_view hindrance(const std::string& path) {
  constexpr fs::perms any_execute = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
  std::error_code missing;
  const fs::file_status status = fs::status(path, missing);
  if (!fs::exists(status)) return "it is a link that leads nowhere";
  if (!fs::is_regular_file(status)) return "it is no file";
  return (status.permissions() & any_execute) == fs::perms::none ? "it is not executable" : "";
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

// What holds for the command, so that a hook that calls tend means the same book, manager and day.
Variables hook_variables(Context& context, const std::string& name) {
  Variables variables{{hook_variable, name}, {"TEND_BOOK", context.book_path()}, {"TEND_USER", context.me()}};
  if (const auto& today = context.globals().today) variables.emplace_back("TEND_TODAY", *today);
  return variables;
}

}  // namespace

bool has_hooks(const Host& host) {
  std::error_code missing;
  return fs::is_directory(hooks_folder(host), missing);
}

void run_hook(Context& context, std::string_view noun, std::string_view verb) {
  const std::vector<Row>& written = context.written();
  const Host& host = context.host();
  if (written.empty() || set_variable(host, hook_variable)) return;
  const std::string name = verb.empty() ? fmt::format("on-{}-{}", written.front().type->name, noun)
                                        : fmt::format("on-{}-{}", noun, verb);
  const std::string path = (hooks_folder(host) / name).string();
  std::error_code missing;
  if (!fs::exists(fs::symlink_status(path, missing))) return;
  if (const std::string_view why = hindrance(path); !why.empty())
    return context.warn(fmt::format("the hook '{}' was ignored: {}", name, why));
  ProgramCall call{.words = {path},
                   .input = json_lines(written),
                   .to_error = true,
                   .variables = hook_variables(context, name)};
  if (host.error.is_terminal)
    call.waiting = [&] { context.warn(fmt::format("waiting for the hook '{}'", name)); };
  const ProgramEnd end = host.run(call);
  if (end.status == 0) return;
  throw Error(Exit::helper, fmt::format("the hook '{}' failed with status {}", name, end.status),
              "what the command wrote stays written");
}

}  // namespace tend

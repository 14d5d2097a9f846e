// The global options of CLI.md. They are on every command's line, so that they may stand anywhere.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/line.hpp"

namespace tend {

// As given, before environment and config have their say (context.hpp).
struct Globals {
  std::optional<std::string> book, as, today, format, fields, sort, limit, color, row_template;
  std::vector<std::string> where;
  bool no_header = false, no_pager = false, dry_run = false, yes = false, no_input = false, quiet = false;
  bool help = false, version = false;
  std::string command;  // `report team`: whose fields are asked for
};

// After the command's own, which may have more formats. A name that the command has itself (`import --as
// NOUN`) is the command's from the command word on; before it, it is the global option.
void add_globals(Line& line, Globals& globals);

// What add_globals puts on a line, for help, manual pages and completion. Its targets are never parsed into.
const Line& global_line();

}  // namespace tend

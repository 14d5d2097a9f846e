// --where, --sort, --limit and --fields for a table that no query of the book has shaped: a report, the config.
#pragma once

#include <functional>

#include "cli/globals.hpp"
#include "tend/record.hpp"
#include "tend/table.hpp"

namespace tend {

// The columns are the fields, their types those of the values in them. Of a single record only the fields are
// chosen. `reading` is called where a condition has a value to read. Throws Error(usage).
void shape(Table& table, const Globals& globals, const std::function<Reading()>& reading);

}  // namespace tend

// The agenda's columns: what each tells of a line, and how they share a window.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "tend/agenda.hpp"
#include "tend/table.hpp"

namespace tend {

// A row for each line, without titles of lanes.
Table agenda_columns(Context& context, const std::vector<AgendaLine>& lines, Date today);

}  // namespace tend

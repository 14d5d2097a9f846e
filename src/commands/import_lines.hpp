// `tend import` of the JSON lines that `tend export all` writes.
#pragma once

#include "commands/import_input.hpp"

namespace tend {
void run_import_lines(Context& context, const ImportInput& input);
}

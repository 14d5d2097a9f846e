// `--team M` beside `--owner M`: a manager and all below.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"

namespace tend {

// Their handles. Throws Error(not_found) or Error(ambiguous): only managers that the book knows have a team.
std::vector<std::string> asked_team(Context& context, const std::string& manager);

}  // namespace tend

// `--owner M`, and beside it `--team M`: a manager and all below.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"

namespace tend {

// Their handles. Throws Error(not_found) or Error(ambiguous): only managers that the book knows have a team.
std::vector<std::string> asked_team(Context& context, const std::string& manager);

// The handle that a filter means: a manager's, or the word itself where it owns something or the book has no
// managers. Throws as asked_team does.
std::string asked_owner(Context& context, const std::string& word);

// The handle to write as an owner: that of the manager of this handle or name, else the word itself, with a
// warning where the book has managers.
std::string given_owner(Context& context, const std::string& word);

}  // namespace tend

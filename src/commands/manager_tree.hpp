// `tend manager tree`.
#pragma once

#include "cli/command.hpp"

namespace tend {
Run setup_manager_tree(Line& line);
}

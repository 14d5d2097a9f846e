// `followup done`: the touchpoint and the next step with it, and the next of a series.
#pragma once

#include "cli/command.hpp"

namespace tend {

Run setup_done(Line& line);

}  // namespace tend

// Programs that tend starts, by the calls of POSIX: the real host's `run`.
#pragma once

#include "cli/host.hpp"

namespace tend {

// Throws Error(helper) where the system has no more pipes.
ProgramEnd run_program(const ProgramCall& call);

}  // namespace tend

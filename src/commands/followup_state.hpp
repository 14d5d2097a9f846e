// The verbs of `followup` that move it on: done, cancel, reopen, snooze, reschedule.
#pragma once

#include <span>

#include "cli/command.hpp"

namespace tend {

std::span<const Verb> followup_state_verbs();

}  // namespace tend

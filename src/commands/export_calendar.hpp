// `tend export calendar`.
#pragma once

#include "cli/command.hpp"

namespace tend {

extern const Verb export_calendar_verb;

}  // namespace tend

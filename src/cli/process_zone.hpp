// The zone of this process: `TZ`, else the machine's.
#pragma once

#include <optional>
#include <string>

#include "tend/date.hpp"

namespace tend {

// Reads the C library's zone at every call, so that the caller has to call tzset() once before the first one,
// and again after a change of `TZ`.
Zone process_zone();

// The zone of that name in the tz database; nothing where the machine has none. The process has it while it
// is asked, and its own again afterwards.
std::optional<Zone> named_zone(const std::string& name);

}  // namespace tend

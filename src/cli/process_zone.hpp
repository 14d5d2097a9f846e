// The zone of this process: `TZ`, else the machine's.
#pragma once

#include "tend/date.hpp"

namespace tend {

// Reads the C library's zone at every call, so that the caller has to call tzset() once before the first one,
// and again after a change of `TZ`.
Zone process_zone();

}  // namespace tend

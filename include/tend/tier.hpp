// Which tiers clients may have: letters that the book's settings give a cadence to.
#pragma once

#include <string>

#include "tend/cadence.hpp"

namespace tend {

// The tier as a capital letter; an empty one stays. Throws Error(usage) for one that has no cadence, with
// those that have as the way out.
std::string known_tier(std::string tier, const Cadences& cadences);

}  // namespace tend

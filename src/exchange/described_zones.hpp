// The time zones that a calendar describes itself (RFC 5545, section 3.6.5).
#pragma once

#include <map>
#include <string>

#include "exchange/text_input.hpp"
#include "tend/date.hpp"

namespace tend {

// By their TZID. Reads the whole file, since a zone may stand behind its use. One whose changes come by
// another rule than `FREQ=YEARLY;BYMONTH=…;BYDAY=…` is left out.
std::map<std::string, Zone> described_zones(const ByteInput& bytes);

}  // namespace tend

// What a score may be: nps 0 to 10, csat and pulse 1 to 5, usage 0 to 100.
#pragma once

#include <cstdint>
#include <string_view>

namespace tend {

// Throws Error(usage) for a value that is none of its kind.
void check_score_value(std::string_view kind, std::int64_t value);

}  // namespace tend

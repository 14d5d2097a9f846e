// Where an answer stands (METRICS.md, "Health": satisfaction and usage).
#pragma once

#include <cstdint>
#include <string_view>

namespace tend {

enum class ScoreBand { red, yellow, green };

// Of a score's kind: nps green from 9, yellow from 7; csat and pulse from 4 and 3; usage from 70 and 40.
ScoreBand score_band(std::string_view kind, std::int64_t value);

}  // namespace tend

#include "tend/score_band.hpp"

namespace tend {

ScoreBand score_band(std::string_view kind, std::int64_t value) {
  const std::int64_t green = kind == "nps" ? 9 : kind == "usage" ? 70 : 4;
  const std::int64_t yellow = kind == "nps" ? 7 : kind == "usage" ? 40 : 3;
  if (value >= green) return ScoreBand::green;
  return value >= yellow ? ScoreBand::yellow : ScoreBand::red;
}

}  // namespace tend

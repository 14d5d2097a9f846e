#include "tend/score_value.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "tend/error.hpp"

namespace tend {

namespace {

struct ScoreRange {
  std::string_view kind;
  std::int64_t least, most;
};
constexpr ScoreRange score_ranges[] = {{"nps", 0, 10}, {"csat", 1, 5}, {"pulse", 1, 5}, {"usage", 0, 100}};

}  // namespace

void check_score_value(std::string_view kind, std::int64_t value) {
  const auto* const range = std::ranges::find(score_ranges, kind, &ScoreRange::kind);
  if (range == std::end(score_ranges) || (value >= range->least && value <= range->most)) return;
  throw Error(Exit::usage, fmt::format("bad value {} of {}", value, kind),
              fmt::format("a whole number from {} to {} is wanted", range->least, range->most));
}

}  // namespace tend

// How health and shares read in a table.
#pragma once

#include <fmt/format.h>

#include "tend/health.hpp"
#include "tend/table.hpp"

namespace tend {

inline Tone tone_of(HealthState state) {
  switch (state) {
    case HealthState::red:
      return Tone::alarm;
    case HealthState::yellow:
      return Tone::warning;
    case HealthState::green:
      return Tone::good;
    case HealthState::no_data:
      break;
  }
  return Tone::faint;
}

inline Cell health_cell(const Health& health) {
  if (!health.score) return {Value(), "n/a", Tone::faint};
  return {*health.score, std::to_string(*health.score), tone_of(health.state)};
}

// 0.85 as `85 %`; none as `n/a`.
inline Cell percent_cell(std::optional<double> share) {
  return share ? Cell(*share, fmt::format("{:.0f} %", *share * 100)) : Cell(Value(), "n/a", Tone::faint);
}

}  // namespace tend

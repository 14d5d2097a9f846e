// How health reads in a table.
#pragma once

#include <string>

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

}  // namespace tend

#include "tend/health.hpp"

#include <charconv>

#include "tend/settings.hpp"

namespace tend {

namespace {

std::int64_t initial_number(const std::string& key) {
  const std::string text = initial_setting(key);
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::int64_t points(HealthState state) {
  if (state == HealthState::green) return 10;
  return state == HealthState::yellow ? 5 : 0;
}

// To the nearest.
std::int64_t score_of(std::int64_t points_by_weight, std::int64_t weight) {
  return (20 * points_by_weight + weight) / (2 * weight);
}

HealthState state_of(std::int64_t score, const HealthScale& scale) {
  if (score >= scale.green) return HealthState::green;
  return score >= scale.yellow ? HealthState::yellow : HealthState::red;
}

bool is_worse(HealthState state, std::int64_t weight, HealthState than, std::int64_t than_weight) {
  if (state == HealthState::no_data || state == HealthState::green || weight == 0) return false;
  return than == HealthState::no_data || state < than || (state == than && weight > than_weight);
}

}  // namespace

std::string_view to_string(HealthState state) {
  switch (state) {
    case HealthState::red:
      return "red";
    case HealthState::yellow:
      return "yellow";
    case HealthState::green:
      return "green";
    case HealthState::no_data:
      break;
  }
  return "no data";
}

HealthScale initial_health_scale() {
  HealthScale scale{
      .green = initial_number("health.green"), .yellow = initial_number("health.yellow"), .weights = {}};
  for (const HealthMeasure& measure : health_measures()) {
    scale.weights.push_back(initial_number("health.weight." + std::string(measure.name)));
  }
  return scale;
}

Health health_of(const HealthFacts& facts, const HealthScale& scale, Date day) {
  Health health;
  health.states.reserve(health_measures().size());
  std::int64_t all = 0, known = 0, sum = 0, worst_weight = 0;
  HealthState worst = HealthState::no_data;
  for (std::size_t i = 0; i < health_measures().size(); ++i) {
    const std::int64_t weight = scale.weights[i];
    const HealthState state = health_measures()[i].judge(facts, day);
    health.states.push_back(state);
    all += weight;
    if (state == HealthState::no_data) continue;
    known += weight;
    sum += weight * points(state);
    if (!is_worse(state, weight, worst, worst_weight)) continue;
    worst = state;
    worst_weight = weight;
    health.worst = &health_measures()[i];
  }
  if (known == 0) return health;
  health.score = score_of(sum, known);
  health.confidence = static_cast<double>(known) / static_cast<double>(all);
  health.state = state_of(*health.score, scale);
  return health;
}

// An unknown measure that is red lowers the score more than one without data.
std::int64_t lowest_score(std::span<const std::optional<HealthState>> states, const HealthScale& scale) {
  std::int64_t weight = 0, sum = 0;
  for (std::size_t i = 0; i < states.size(); ++i) {
    const HealthState state = states[i].value_or(HealthState::red);
    if (state == HealthState::no_data) continue;
    weight += scale.weights[i];
    sum += scale.weights[i] * points(state);
  }
  return weight == 0 ? 100 : score_of(sum, weight);
}

}  // namespace tend

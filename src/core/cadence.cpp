#include "tend/cadence.hpp"

namespace tend {

std::optional<std::int64_t> cadence_days(std::optional<std::int64_t> own, std::string_view tier,
                                         const Cadences& cadences) {
  if (own || tier.size() != 1) return own;
  const char letter = tier[0] >= 'a' && tier[0] <= 'z' ? static_cast<char>(tier[0] - 'a' + 'A') : tier[0];
  const auto found = cadences.find(letter);
  return found == cadences.end() ? std::nullopt : std::optional(found->second);
}

bool has_cadence(std::string_view status) {
  return status != "paused" && status != "canceled" && status != "churned";
}

Date touch_start(std::optional<Moment> last_touch, std::optional<Date> since, Moment added,
                 const Zone& zone) {
  const auto day = [&](Moment moment) { return std::chrono::floor<std::chrono::days>(zone.local(moment)); };
  if (last_touch) return day(*last_touch);
  return since ? *since : day(added);
}

TouchState touch_state(Date start, std::optional<std::int64_t> cadence, Date today) {
  if (!cadence) return TouchState::none;
  const std::int64_t days = days_between(start, today);
  if (days > 2 * *cadence) return TouchState::stale;
  return days > *cadence ? TouchState::slipping : TouchState::within;
}

std::string_view to_string(TouchState state) {
  switch (state) {
    case TouchState::within:
      return "within";
    case TouchState::slipping:
      return "slipping";
    case TouchState::stale:
      return "stale";
    case TouchState::none:
      break;
  }
  return "none";
}

}  // namespace tend

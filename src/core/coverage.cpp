#include "tend/coverage.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tend {

double weekly_hours_of(std::int64_t cadence_days, double touch_minutes) {
  return 365.0 / static_cast<double>(cadence_days) * touch_minutes / 52 / 60;
}

namespace {

double needed_hours(const ManagerLoad& load) {
  double hours = 0;
  for (const CoveredClient& client : load.clients) {
    hours += weekly_hours_of(client.cadence_days, load.touch_minutes);
  }
  return hours;
}

// The clients of a tier, whose cadences may differ: told by the one that most of them have.
struct TierLoad {
  double hours = 0;
  std::map<std::int64_t, std::int64_t> clients_by_cadence;
};

std::int64_t usual_cadence(const TierLoad& tier) {
  return std::ranges::max_element(tier.clients_by_cadence, {}, [](const auto& each) { return each.second; })
      ->first;
}

// Touches this many times as far apart ask for `gap` hours less.
double stretch_for(const TierLoad& tier, double gap) {
  return tier.hours > gap ? tier.hours / (tier.hours - gap) : std::numeric_limits<double>::infinity();
}

std::optional<ThinnedTier> thinned_tier(const ManagerLoad& load, double gap) {
  constexpr double farthest = 4;
  std::map<std::string, TierLoad> tiers;
  for (const CoveredClient& client : load.clients) {
    TierLoad& tier = tiers[client.tier];
    tier.hours += weekly_hours_of(client.cadence_days, load.touch_minutes);
    ++tier.clients_by_cadence[client.cadence_days];
  }
  for (auto each = tiers.rbegin(); each != tiers.rend(); ++each) {
    const double stretch = stretch_for(each->second, gap);
    if (stretch > farthest || each->first.empty()) continue;
    const std::int64_t usual = usual_cadence(each->second);
    return ThinnedTier{each->first,
                       static_cast<std::int64_t>(std::ceil(static_cast<double>(usual) * stretch)), usual};
  }
  return std::nullopt;
}

// Who has room for hours, the most first.
class Room {
 public:
  Room(const std::vector<ManagerLoad>& loads, const std::vector<Coverage>& covered) {
    for (std::size_t i = 0; i < loads.size(); ++i) {
      if (!covered[i].weekly_hours || loads[i].manager.empty()) continue;
      const double free = *covered[i].weekly_hours - covered[i].needed_hours;
      if (free > most_) most_ = free, who_ = &loads[i];
    }
  }

  // What the client would ask of the one with most room; none where that is too much.
  std::optional<MovedClient> take(const CoveredClient& client) const {
    if (!who_) return std::nullopt;
    const double hours = weekly_hours_of(client.cadence_days, who_->touch_minutes);
    if (hours > most_) return std::nullopt;
    return MovedClient{client.slug, who_->manager, hours};
  }

 private:
  double most_ = 0;
  const ManagerLoad* who_ = nullptr;
};

std::optional<MovedClient> moved_client(const ManagerLoad& load, double gap, const Room& room) {
  const CoveredClient *enough = nullptr, *most = nullptr;
  for (const CoveredClient& client : load.clients) {
    if (!room.take(client)) continue;
    const bool closes = weekly_hours_of(client.cadence_days, load.touch_minutes) >= gap;
    if (closes && (!enough || client.cadence_days > enough->cadence_days)) enough = &client;
    if (!most || client.cadence_days < most->cadence_days) most = &client;
  }
  if (!most) return std::nullopt;
  return room.take(enough ? *enough : *most);
}

}  // namespace

std::vector<Coverage> coverage_of(const std::vector<ManagerLoad>& loads) {
  std::vector<Coverage> covered;
  for (const ManagerLoad& load : loads) {
    Coverage& each = covered.emplace_back();
    each.manager = load.manager;
    each.clients = std::ssize(load.clients) + load.without_cadence;
    each.without_cadence = load.without_cadence;
    each.touch_minutes = load.touch_minutes;
    each.needed_hours = needed_hours(load);
    each.weekly_hours = load.weekly_hours;
    each.covers = load.covers;
    if (load.weekly_hours.value_or(0) > 0) each.load = each.needed_hours / *load.weekly_hours;
  }
  const Room room(loads, covered);
  for (std::size_t i = 0; i < loads.size(); ++i) {
    const double gap = covered[i].needed_hours - covered[i].weekly_hours.value_or(covered[i].needed_hours);
    if (gap <= 0) continue;
    covered[i].thin = thinned_tier(loads[i], gap);
    covered[i].move = moved_client(loads[i], gap, room);
  }
  return covered;
}

}  // namespace tend

// Clients whose last touch is longer ago than their cadence allows (METRICS.md, "Touch").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tend/activity.hpp"
#include "tend/cadence.hpp"

namespace tend {

struct StaleClient {
  std::string client;  // slug
  std::string name, tier, owner;
  TouchState state = TouchState::slipping;  // or stale
  std::optional<Moment> last_touch;         // none: never touched
  std::string last_touch_kind;
  Date counted_from{};  // the day of the last touch, else `since`, else the day it was added
  std::int64_t cadence_days = 0;
  std::int64_t days = 0;          // since counted_from
  std::optional<Date> next_step;  // protects from nothing
};

// As it stood at the end of a day (status, tier and owner are those of now). The worst first: by days as a
// multiple of the cadence, then by days, then by slug.
std::vector<StaleClient> stale_clients(const Book& book, Date as_of, const Zone& zone,
                                       const OwnerFilter& owner);

}  // namespace tend

// Retention as it would be if some clients went, some had stayed and some deals were won.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tend/retention.hpp"

namespace tend {

struct WonDeal {
  std::int64_t client = 0;
  std::string currency;
  std::int64_t adds = 0;  // minor units a year; below 0 where less goes on than before
};

struct WhatIf {
  std::vector<std::int64_t> lost{}, saved{};  // clients
  std::vector<WonDeal> won{};
};

// Who is lost ends with nothing, who is saved with at least what there was in the beginning; then the deals
// are added.
std::vector<ClientRetention> what_if(std::vector<ClientRetention> clients, const WhatIf& changes);

}  // namespace tend

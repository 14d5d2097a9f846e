#include "tend/concentration.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tend {

Concentration concentration_of(std::vector<std::int64_t> amounts) {
  const std::int64_t whole = std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
  if (whole <= 0) return {};
  std::ranges::sort(amounts, std::greater<>());
  amounts.resize(std::min<std::size_t>(amounts.size(), 5));
  const auto share = [&](std::int64_t part) {
    return static_cast<double>(part) / static_cast<double>(whole);
  };
  return {share(amounts.front()), share(std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}))};
}

}  // namespace tend

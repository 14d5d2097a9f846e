// How much of a book hangs on few clients.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace tend {

// Shares of the whole, 0 to 1; none where the whole is 0.
struct Concentration {
  std::optional<double> largest, top_five;
};
Concentration concentration_of(std::vector<std::int64_t> amounts);

}  // namespace tend

// What of a file could not be taken, and why.
#pragma once

#include <cstdint>
#include <string>

namespace tend {

struct Refusal {
  std::int64_t line = 0;  // the first is 1
  std::string why;        // lower case, no full stop
  bool operator==(const Refusal&) const = default;
};

}  // namespace tend

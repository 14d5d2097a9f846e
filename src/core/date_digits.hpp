// The digits of dates, written where the caller wants them.
#pragma once

#include <cstddef>

namespace tend {

// With zeros in front.
inline void put_digits(char* to, std::size_t count, unsigned value) {
  for (std::size_t i = count; i-- > 0; value /= 10) to[i] = static_cast<char>('0' + value % 10);
}

}  // namespace tend

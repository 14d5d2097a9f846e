// How people read a day, written where the caller wants it: without a string for each cell of a list.
#pragma once

#include <cstddef>

#include "tend/date.hpp"

namespace tend {

inline constexpr std::size_t human_date_size = 16;  // bytes that are enough for any day

// As `human`; gives how many bytes it wrote to `to`.
std::size_t put_human(char* to, Date date, Date today);

}  // namespace tend

// Memory in large pages, where the system has them. In pages of 4 KiB the processor spends as much on finding
// where each lies as on what it holds, and the system more on giving one after the other than on clearing
// them.
#pragma once

#include <cstdint>

namespace tend {

// What the process takes from here on comes from one stretch of memory in large pages, and stays with the
// process. Called again it does nothing.
void use_large_pages();

// Does so once the process has grown by 512 KiB while it read rows.
void use_large_pages_where_it_grew();

// Called for each row that is read.
inline void count_row() {
  constexpr std::uint32_t rows_between_looks = 256;
  static std::uint32_t rows = 0;
  if (++rows % rows_between_looks == 0) use_large_pages_where_it_grew();
}

}  // namespace tend

#include "book/large_pages.hpp"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <utility>

namespace tend {

namespace {

constexpr int mebibyte = 1024 * 1024;
constexpr int stretch = 128 * mebibyte;
constexpr int first_block = 16 * mebibyte;
constexpr std::uintptr_t large_page = 2 * mebibyte;

bool has_large_pages = false;

std::uintptr_t address(const void* place) { return reinterpret_cast<std::uintptr_t>(place); }

void advise(std::uintptr_t begin, std::uintptr_t end) {
  begin = (begin + large_page - 1) / large_page * large_page;
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

}  // namespace

// The C library takes the stretch with one block, and keeps it when the block is given back. What is not used
// of it is only an address.
void use_large_pages() {
  if (std::exchange(has_large_pages, true)) return;
  mallopt(M_TRIM_THRESHOLD, 2 * stretch);
  mallopt(M_MMAP_THRESHOLD, 2 * first_block);
  mallopt(M_TOP_PAD, stretch);
  void* const block = std::malloc(first_block);
  mallopt(M_TOP_PAD, mebibyte);
  if (block) advise(address(block), address(sbrk(0)));
  std::free(block);
}

void use_large_pages_where_it_grew() {
  static const std::uintptr_t first_end = address(sbrk(0));
  if (!has_large_pages && address(sbrk(0)) - first_end >= mebibyte / 2) use_large_pages();
}

}  // namespace tend

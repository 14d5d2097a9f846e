// SQLite's memory in a process that uses it from one thread at a time. A command that opens a book makes and
// frees some ten thousand small blocks, most of them to read the schema: each costs the C library 200
// instructions, and 20 here.
#include <malloc.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "tend/one_thread.hpp"

namespace tend {

namespace sqlite_memory {

namespace {

constexpr std::size_t step = 16;          // sizes are multiples of it
constexpr std::size_t largest = 512;      // above it the C library serves
constexpr std::size_t chunk = 64 * 1024;  // taken at once; kept until the process ends

// Before what SQLite gets stands its size; in a free block the next one of its size stands in its place.
struct Block {
  std::size_t size;
  Block* next;
  static constexpr std::size_t head = sizeof(std::size_t);

  void* content() { return &next; }
  static Block* of(void* content) {
    return reinterpret_cast<Block*>(static_cast<std::byte*>(content) - head);
  }
};

std::array<Block*, largest / step + 1> free_blocks{};
std::byte* chunk_at = nullptr;
std::size_t chunk_left = 0;

std::size_t rounded(std::size_t size) { return (size + step - 1) / step * step; }

Block* new_block(std::size_t size) {
  const std::size_t whole = Block::head + size;
  if (size > largest) return static_cast<Block*>(std::malloc(whole));
  if (chunk_left < whole) {
    chunk_at = static_cast<std::byte*>(std::malloc(chunk));
    chunk_left = chunk_at ? chunk : 0;
    if (!chunk_at) return nullptr;
  }
  auto* const block = reinterpret_cast<Block*>(chunk_at);
  chunk_at += whole;
  chunk_left -= whole;
  return block;
}

void* take_memory(int asked) {
  const std::size_t size = rounded(static_cast<std::size_t>(asked));
  if (size <= largest && free_blocks[size / step]) {
    Block* const block = free_blocks[size / step];
    free_blocks[size / step] = block->next;
    return block->content();
  }
  Block* const block = new_block(size);
  if (!block) return nullptr;
  block->size = size;
  return block->content();
}

void give_memory(void* content) {
  if (!content) return;
  Block* const block = Block::of(content);
  if (block->size > largest) return std::free(block);
  block->next = free_blocks[block->size / step];
  free_blocks[block->size / step] = block;
}

// Large blocks are the C library's, which may only have to move their end.
void* moved(Block* block, std::size_t size) {
  block = static_cast<Block*>(std::realloc(block, Block::head + size));
  if (!block) return nullptr;
  block->size = size;
  return block->content();
}

int size_of_memory(void* content) { return content ? static_cast<int>(Block::of(content)->size) : 0; }

void* resize_memory(void* content, int asked) {
  Block* const block = Block::of(content);
  const std::size_t size = rounded(static_cast<std::size_t>(asked));
  if (size == block->size) return content;
  if (size > largest && block->size > largest) return moved(block, size);
  void* const made = take_memory(asked);
  if (!made) return nullptr;
  std::memcpy(made, content, std::min(block->size, size));
  give_memory(content);
  return made;
}

int rounded_memory(int asked) { return static_cast<int>(rounded(static_cast<std::size_t>(asked))); }

// The pages that the last rows of an import, or one statement, changed are kept for going back to them; what
// comes after so many bytes goes to a file. SQLite writes them there in one piece, of which 3.40 loses all
// but the last 17 bits of the size: 128 KiB and more end as a full disk.
constexpr int kept_for_going_back = 124 * 1024;
static_assert(kept_for_going_back < 1 << 17);

constexpr int mebibyte = 1024 * 1024;
constexpr int usual_heap = 208 * 1024;  // what a command that opens a book fills of the heap, or more

// Before the first book is opened. Pages of memory that are asked for at once (Linux 5.14) cost a third less
// than those that come one by one when they are first touched; a system that cannot do it loses nothing. What
// is given back stays for what comes next, large blocks too: fresh pages for each table that grows cost a
// report more than its figures.
int fill_heap(void*) {
  mallopt(M_MMAP_THRESHOLD, 32 * mebibyte);
  mallopt(M_TRIM_THRESHOLD, 64 * mebibyte);
  mallopt(M_TOP_PAD, usual_heap);
  void* const first = std::malloc(chunk);
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto from = reinterpret_cast<std::uintptr_t>(first) / page * page + page;
  const auto to = reinterpret_cast<std::uintptr_t>(sbrk(0)) / page * page;
  if (from < to && to - from < mebibyte)
    madvise(reinterpret_cast<void*>(from), to - from, MADV_POPULATE_WRITE);
  std::free(first);
  return SQLITE_OK;
}

constexpr sqlite3_mem_methods methods{take_memory,    give_memory, resize_memory, size_of_memory,
                                      rounded_memory, fill_heap,   [](void*) {},  nullptr};

}  // namespace

}  // namespace sqlite_memory

void expect_one_thread() {
  sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, sqlite_memory::kept_for_going_back);
  sqlite3_config(SQLITE_CONFIG_MALLOC, &sqlite_memory::methods);
}

}  // namespace tend

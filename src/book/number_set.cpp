#include "book/number_set.hpp"

namespace tend {

void NumberSet::add(std::int64_t number) {
  blocks_[number / width].set(static_cast<std::size_t>(number % width));
}

void NumberSet::remove(std::int64_t number) {
  const auto block = blocks_.find(number / width);
  if (block == blocks_.end()) return;
  block->second.reset(static_cast<std::size_t>(number % width));
  if (block->second.none()) blocks_.erase(block);
}

bool NumberSet::has(std::int64_t number) const {
  const auto block = blocks_.find(number / width);
  return block != blocks_.end() && block->second.test(static_cast<std::size_t>(number % width));
}

std::int64_t NumberSet::lowest() const {
  if (blocks_.empty()) return 0;
  std::int64_t number = blocks_.begin()->first * width;
  while (!has(number)) ++number;
  return number;
}

std::int64_t NumberSet::highest() const {
  if (blocks_.empty()) return 0;
  std::int64_t number = (blocks_.rbegin()->first + 1) * width - 1;
  while (!has(number)) --number;
  return number;
}

void NumberSet::for_each(const std::function<void(std::int64_t)>& take) const {
  for (const auto& [place, block] : blocks_) {
    for (std::size_t i = block._Find_first(); i < block.size(); i = block._Find_next(i))
      take(place * width + static_cast<std::int64_t>(i));
  }
}

void NumberSet::for_each_run(const std::function<void(std::int64_t, std::int64_t)>& take) const {
  std::int64_t first = 0, last = -1;
  const auto end_run = [&] {
    if (last >= first) take(first, last);
  };
  for_each([&](std::int64_t number) {
    if (number != last + 1) {
      end_run();
      first = number;
    }
    last = number;
  });
  end_run();
}

}  // namespace tend

// What the rows tell apart that an import has made: whether one like it may be among them. In the memory of
// a number each.
#pragma once

#include <cstdint>
#include <vector>

#include "tend/value.hpp"

namespace tend {

class MadeKeys {
 public:
  void add(std::uint64_t key);
  bool may_have(std::uint64_t key) const;

 private:
  std::size_t place_of(std::uint64_t key) const;

  std::vector<std::uint64_t> keys_ = std::vector<std::uint64_t>(1024);  // a power of two; 0: free
  std::size_t count_ = 0;
};

// Equal for what is equal to the book.
std::uint64_t key_of(std::uint64_t before, const Value& value);

}  // namespace tend

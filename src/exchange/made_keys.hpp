// What the rows tell apart that an import has made: whether one like it may be among them. In some six bytes
// each, since ten million of them have to fit beside all else.
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
  // The keys that begin alike, by their ends; 0: free.
  struct Part {
    std::vector<std::uint32_t> ends;
    std::size_t count = 0;

    std::size_t place_of(std::uint32_t end) const;
    void grow();
  };
  static constexpr int beginning_bits = 14;

  std::vector<Part> parts_ = std::vector<Part>(std::size_t{1} << beginning_bits);
};

// Equal for what is equal to the book.
std::uint64_t key_of(std::uint64_t before, const Value& value);

}  // namespace tend

// Chance that is the same in every run of a seed, on every machine.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tend::bench {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  // Splitmix64 (Steele, Lea, Flood 2014).
  std::uint64_t next() {
    std::uint64_t bits = state_ += 0x9e3779b97f4a7c15;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
    return bits ^ (bits >> 31);
  }
  double fraction() { return static_cast<double>(next() >> 11) * 0x1p-53; }  // 0 ≤ it < 1
  std::size_t below(std::size_t end) {
    return static_cast<std::size_t>(fraction() * static_cast<double>(end));
  }
  std::int64_t between(std::int64_t first, std::int64_t last) {
    return first + static_cast<std::int64_t>(below(static_cast<std::size_t>(last - first + 1)));
  }
  bool percent(unsigned share) { return below(100) < share; }

  template <class List>
  const auto& of(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace tend::bench

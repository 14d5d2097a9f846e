// Numbers of records: small where they are few or follow each other, whatever their order was.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <map>

namespace tend {

class NumberSet {
 public:
  void add(std::int64_t number);
  void remove(std::int64_t number);
  bool has(std::int64_t number) const;
  bool empty() const { return blocks_.empty(); }
  std::int64_t lowest() const;  // 0 where there is none
  std::int64_t highest() const;

  // From the lowest on.
  void for_each(const std::function<void(std::int64_t)>& take) const;
  // First and last of the numbers that follow each other, from the lowest on.
  void for_each_run(const std::function<void(std::int64_t, std::int64_t)>& take) const;

 private:
  static constexpr std::int64_t width = 4096;
  std::map<std::int64_t, std::bitset<width>> blocks_;  // none of them empty
};

}  // namespace tend

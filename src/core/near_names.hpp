// Names that are likely to mean the same, found without comparing each with each.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace tend {

struct NearNames {
  std::size_t first, second;  // places in the list, first < second
  bool same;                  // the same but for case, accents, legal form and the order of words
  auto operator<=>(const NearNames&) const = default;
};

// Pairs of names that are the same, or one slip apart: a letter more, less, another one, or two swapped.
// Names with other digits or other words of one letter (`Depot 3`, `Halle B`) are not near, nor are names of
// fewer than five letters unless they are the same. Of many that are the same, each is paired with the first.
// Sorted.
std::vector<NearNames> near_names(std::span<const std::string> names);

}  // namespace tend

// Sorting of rows that are large: each is moved once.
#pragma once

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace tend {

// By what `key_of` gives, which may lead into the rows; those of equal keys stay in their order.
template <class Row, class KeyOf>
void sort_by_places(std::vector<Row>& rows, const KeyOf& key_of) {
  std::vector<std::size_t> places(rows.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_sort(places, std::less(), [&](std::size_t place) { return key_of(rows[place]); });
  std::vector<Row> sorted;
  sorted.reserve(rows.size());
  for (const std::size_t place : places) sorted.push_back(std::move(rows[place]));
  rows = std::move(sorted);
}

}  // namespace tend

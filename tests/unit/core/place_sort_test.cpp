#include "core/place_sort.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace tend;

TEST_CASE("rows are sorted by what their keys say, and equal ones keep their order") {
  std::vector<std::string> rows{"b2", "a1", "b1", "a2"};
  sort_by_places(rows, [](const std::string& row) { return std::string_view(row).substr(0, 1); });
  CHECK(rows == std::vector<std::string>{"a1", "a2", "b2", "b1"});
  rows.clear();
  sort_by_places(rows, [](const std::string& row) { return row.size(); });
  CHECK(rows.empty());
}

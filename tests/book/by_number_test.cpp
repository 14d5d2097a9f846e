#include "book/by_number.hpp"

#include <doctest/doctest.h>

namespace tend {
namespace {

struct NumberedRow {
  std::int64_t id = 0;
  int told = 0;
};

void check_all_are_found(const std::vector<std::int64_t>& numbers) {
  std::vector<NumberedRow> rows;
  for (const std::int64_t number : numbers) rows.push_back({number, static_cast<int>(rows.size())});
  const ByNumber<NumberedRow> by_number(std::move(rows));
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const NumberedRow* const found = by_number.find(numbers[i]);
    REQUIRE_MESSAGE(found, numbers[i]);
    CHECK(found->told == static_cast<int>(i));
    for (const std::int64_t beside : {numbers[i] - 1, numbers[i] + 1})
      CHECK((by_number.find(beside) != nullptr) == (std::ranges::find(numbers, beside) != numbers.end()));
  }
}

TEST_CASE("rows are found by their numbers, whether these lie close to each other or not") {
  check_all_are_found({7});
  check_all_are_found({1, 2, 3, 4, 5});
  check_all_are_found({5, 1, 4});
  check_all_are_found({1, 2, 3, 1'000'000, 1'000'001, 9'000'000'000'000'000'000});
  check_all_are_found({-9'000'000'000'000'000'000, -3, 0, 12, 9'000'000'000'000'000'000});
}

TEST_CASE("where there are no rows none is found") {
  CHECK(ByNumber<NumberedRow>().find(1) == nullptr);
  CHECK(ByNumber<NumberedRow>(std::vector<NumberedRow>()).find(1) == nullptr);
}

}  // namespace
}  // namespace tend

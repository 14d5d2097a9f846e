#include "cli/cell_value.hpp"

#include <doctest/doctest.h>

#include "tend/error.hpp"

using namespace tend;

namespace {

bool holds(const Value& value, Comparison comparison, Value operand) {
  return tend::holds(Condition{nullptr, comparison, std::move(operand)}, value);
}

Value text(const char* value) { return std::string(value); }

}  // namespace

TEST_CASE("a column has the type of its first value, and is text without any") {
  Table table;
  table.columns.resize(2);
  table.rows.push_back({{Cell(), Cell()}, {}});
  table.rows.push_back({{Cell(make_date(2026, 11, 23)), Cell()}, {}});
  CHECK(type_of_column(table, 0) == Type::date);
  CHECK(type_of_column(table, 1) == Type::text);
}

TEST_CASE("texts and labels are compared blind to case and accents") {
  CHECK(holds(text("Müller"), Comparison::equal, text("muller")));
  CHECK(holds(text("Müller GmbH"), Comparison::contains, text("gmbh")));
  CHECK(holds(Link{7, "acme"}, Comparison::equal, text("ACME")));
  CHECK(holds(text("b"), Comparison::greater, text("A")));
  CHECK_FALSE(holds(text("b"), Comparison::equal, text("bb")));
}

TEST_CASE("dates, numbers and decimals are compared by value") {
  CHECK(holds(make_date(2026, 11, 23), Comparison::less, make_date(2027, 1, 1)));
  CHECK(holds(std::int64_t{10}, Comparison::greater_equal, std::int64_t{9}));
  CHECK(holds(0.85, Comparison::greater, text("0.8")));
  CHECK_THROWS_AS(holds(0.85, Comparison::greater, text("much")), Error);
}

TEST_CASE("money is compared within its currency only") {
  CHECK(holds(Money{100, "EUR"}, Comparison::less, Money{200, "EUR"}));
  CHECK_FALSE(holds(Money{100, "EUR"}, Comparison::less, Money{200, "USD"}));
  CHECK_FALSE(holds(Money{100, "EUR"}, Comparison::equal, Money{100, "USD"}));
}

TEST_CASE("a list holds each of its members") {
  CHECK(holds(Words{"key", "vip"}, Comparison::equal, text("VIP")));
  CHECK(holds(Words{"key", "vip"}, Comparison::not_equal, text("new")));
  CHECK(holds(Pairs{{"region", "north"}}, Comparison::equal, text("region=North")));
  CHECK(holds(Pairs{{"region", "north"}}, Comparison::equal, text("region")));
}

TEST_CASE("what has no value equals nothing but the empty text") {
  CHECK(holds(Value(), Comparison::equal, Value()));
  CHECK(holds(Value(), Comparison::not_equal, text("anna")));
  CHECK_FALSE(holds(Value(), Comparison::less, text("anna")));
  CHECK(holds(text("anna"), Comparison::not_equal, Value()));
}

TEST_CASE("what has no value comes last either way, a day without a time before its times") {
  CHECK(compare_for_order(std::int64_t{1}, std::int64_t{2}, false) < 0);
  CHECK(compare_for_order(std::int64_t{1}, std::int64_t{2}, true) > 0);
  CHECK(compare_for_order(Value(), std::int64_t{2}, false) > 0);
  CHECK(compare_for_order(Value(), std::int64_t{2}, true) > 0);
  CHECK(compare_for_order(Value(), ClockTime(8), false) < 0);
  CHECK(compare_for_order(Value(), ClockTime(8), true) > 0);
}

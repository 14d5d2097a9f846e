#include <doctest/doctest.h>

#include "exchange/foreign_date.hpp"
#include "exchange/foreign_number.hpp"
#include "exchange/import_value.hpp"

using namespace tend;

namespace {

std::string number_by(char mark, std::string_view text) { return plain_number(text, mark).value_or("none"); }

std::string time_by(DateOrder order, std::string_view text) {
  const auto time = foreign_time(text, order);
  return time ? iso(moment_in(*time, utc_zone())) : "none";
}

std::string mark_of(std::initializer_list<std::string_view> texts) {
  DecimalEvidence evidence;
  for (const std::string_view text : texts) evidence.weigh(text);
  const auto mark = evidence.mark();
  return mark ? std::string(1, *mark) : "open: " + evidence.open_text();
}

std::string order_of(std::initializer_list<std::string_view> texts) {
  DateEvidence evidence;
  for (const std::string_view text : texts) evidence.weigh(text);
  const auto order = evidence.order();
  if (!order) return "open: " + evidence.open_text();
  return *order == DateOrder::day_month ? "day first" : "month first";
}

}  // namespace

TEST_CASE("numbers are read with groups, currencies, signs and either decimal mark") {
  CHECK(number_by('.', "1,234.50") == "1234.50");
  CHECK(number_by(',', "1.234,50 €") == "1234.50");
  CHECK(number_by(',', "EUR 1 234,5") == "1234.5");
  CHECK(number_by('.', "CHF 1'234") == "1234");
  CHECK(number_by('.', "-7") == "-7");
  CHECK(number_by('.', "(12.5)") == "-12.5");
  CHECK(number_by('.', "60 %") == "60");
  CHECK(number_by('.', "1,23") == "none");
  CHECK(number_by('.', "1.2.3") == "none");
  CHECK(number_by('.', "twelve") == "none");
  CHECK(currency_in_amount("1.234,50 €") == "EUR");
  CHECK(currency_in_amount("USD 12") == "USD");
  CHECK(currency_in_amount("12") == "");
}

TEST_CASE("all values of a column together tell its decimal mark") {
  CHECK(mark_of({"12", "1.234", "1.234,5"}) == ",");
  CHECK(mark_of({"1,234", "0.5"}) == ".");
  CHECK(mark_of({"1200", "7"}) == ".");
  CHECK(mark_of({"12", "1.234"}) == "open: 1.234");
  CHECK(mark_of({"none", "1,5"}) == ",");
}

TEST_CASE("dates and times are read as other programs write them") {
  CHECK(time_by(DateOrder::day_month, "2026-11-27") == "2026-11-27T00:00:00Z");
  CHECK(time_by(DateOrder::day_month, "2026-11-27T08:15:30.000+0100") == "2026-11-27T07:15:30Z");
  CHECK(time_by(DateOrder::day_month, "2026-11-27 08:15 UTC") == "2026-11-27T08:15:00Z");
  CHECK(time_by(DateOrder::month_day, "27.11.2026 08:15") == "2026-11-27T08:15:00Z");
  CHECK(time_by(DateOrder::month_day, "11/27/2026, 12:05 AM") == "2026-11-27T00:05:00Z");
  CHECK(time_by(DateOrder::month_day, "11/27/26 1:05 p.m.") == "2026-11-27T13:05:00Z");
  CHECK(time_by(DateOrder::year_month, "26/11/27") == "2026-11-27T00:00:00Z");
  CHECK(time_by(DateOrder::month_day, "20261127") == "2026-11-27T00:00:00Z");
  CHECK(time_by(DateOrder::day_month, "20261127T0815") == "none");
  CHECK(time_by(DateOrder::day_month, "20261127 08:15") == "2026-11-27T08:15:00Z");
  CHECK(time_by(DateOrder::day_month, "20261327") == "none");
  CHECK(time_by(DateOrder::day_month, "27 Nov 2026") == "2026-11-27T00:00:00Z");
  CHECK(time_by(DateOrder::day_month, "November 27, 2026") == "2026-11-27T00:00:00Z");
  CHECK(time_by(DateOrder::day_month, "27. März 2026") == "2026-03-27T00:00:00Z");
  CHECK(time_by(DateOrder::day_month, "31/02/2026") == "none");
  CHECK(time_by(DateOrder::day_month, "2026-11-27 25:00") == "none");
  CHECK(time_by(DateOrder::day_month, "soon") == "none");
  CHECK(time_by(DateOrder::day_month, "") == "none");
}

TEST_CASE("all values of a column together tell the order of day and month") {
  CHECK(order_of({"3/4/2026", "13/4/2026"}) == "day first");
  CHECK(order_of({"3/4/2026", "4/13/2026"}) == "month first");
  CHECK(order_of({"2026-04-03", "3.4.2026", "4/4/2026"}) == "day first");
  CHECK(order_of({"4/4/2026", "3/4/2026"}) == "open: 3/4/2026");
}

TEST_CASE("a cell has its parts at semicolons, at Google's colons, or else at commas, but not in quotes") {
  using Parts = std::vector<std::string>;
  CHECK(parts_of_cell("") == Parts{});
  CHECK(parts_of_cell(" a, b ,, c") == Parts{"a", "b", "c"});
  CHECK(parts_of_cell("a, b; c") == Parts{"a, b", "c"});
  CHECK(parts_of_cell("a, b;") == Parts{"a, b"});
  CHECK(parts_of_cell("a;b ::: c") == Parts{"a;b", "c"});
  CHECK(parts_of_cell(R"(Ann; "Hans; Maier, ""H""")") == Parts{"Ann", R"(Hans; Maier, "H")"});
  CHECK(parts_of_cell(R"("Maier, Hans")") == Parts{"Maier, Hans"});
  CHECK(parts_of_cell(R"("A" GmbH; "B)") == Parts{R"("A" GmbH)", R"("B)"});
  CHECK(parts_of_cell(R"("")") == Parts{});
}

TEST_CASE("whole numbers of five digits in a whole column are days as Excel counts them") {
  const auto are_days = [](std::initializer_list<std::string_view> texts) {
    DateEvidence evidence;
    for (const std::string_view text : texts) evidence.weigh(text);
    return evidence.are_day_numbers();
  };
  CHECK(are_days({"46352", "20000"}));
  CHECK_FALSE(are_days({"46352", "2026-11-26"}));
  CHECK_FALSE(are_days({"46352", "99999"}));
  CHECK_FALSE(are_days({}));
  CHECK(time_by(DateOrder::day_number, "46352") == "2026-11-26T00:00:00Z");
  CHECK(time_by(DateOrder::day_number, "46352 08:15") == "2026-11-26T08:15:00Z");
  CHECK(time_by(DateOrder::day_number, "7") == "none");
  CHECK(time_by(DateOrder::day_month, "46352") == "none");
}

TEST_CASE("percentages are ratios where all of a column are from 0 to 1, some with a decimal mark") {
  const auto are_ratios = [](std::initializer_list<std::string_view> texts) {
    RatioEvidence evidence;
    for (const std::string_view text : texts) evidence.weigh(text);
    return evidence.are_ratios();
  };
  CHECK(are_ratios({"0.9", "1", "0"}));
  CHECK(are_ratios({"0,25"}));
  CHECK_FALSE(are_ratios({"0", "1"}));
  CHECK_FALSE(are_ratios({"0.9", "75.0"}));
  CHECK_FALSE(are_ratios({"0.9 %"}));
  CHECK_FALSE(are_ratios({"0.9", "-0.5"}));
  CHECK_FALSE(are_ratios({"0.9", "high"}));
}

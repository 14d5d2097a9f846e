#include <doctest/doctest.h>

#include <string>

#include "support/errors.hpp"
#include "tend/date.hpp"

using namespace tend;
using tend::test::error_text;

namespace {

std::string period(const char* text, Date this_day = make_date(2026, 4, 17)) {
  const Period result = parse_period(text, this_day);
  return iso(result.from) + " to " + iso(result.to);
}

}  // namespace

TEST_CASE("a period is a year, a quarter, a month or a week by its number") {
  CHECK(period("2026") == "2026-01-01 to 2026-12-31");
  CHECK(period("2026-Q3") == "2026-07-01 to 2026-09-30");
  CHECK(period("2026-q1") == "2026-01-01 to 2026-03-31");
  CHECK(period("2026-10") == "2026-10-01 to 2026-10-31");
  CHECK(period("2024-02") == "2024-02-01 to 2024-02-29");
  CHECK(period("2026-W16") == "2026-04-13 to 2026-04-19");
}

TEST_CASE("weeks follow ISO 8601 over the turn of the year") {
  CHECK(period("2026-W01") == "2025-12-29 to 2026-01-04");
  CHECK(period("2026-W53") == "2026-12-28 to 2027-01-03");
  CHECK(period("2020-w53") == "2020-12-28 to 2021-01-03");
}

TEST_CASE("a word is the period that today lies in") {
  CHECK(period("day") == "2026-04-17 to 2026-04-17");
  CHECK(period("week") == "2026-04-13 to 2026-04-19");
  CHECK(period("month") == "2026-04-01 to 2026-04-30");
  CHECK(period("quarter") == "2026-04-01 to 2026-06-30");
  CHECK(period(" Year ") == "2026-01-01 to 2026-12-31");
}

TEST_CASE("last before a word is the period before it") {
  CHECK(period("last day") == "2026-04-16 to 2026-04-16");
  CHECK(period("last week") == "2026-04-06 to 2026-04-12");
  CHECK(period("Last  Month") == "2026-03-01 to 2026-03-31");
  CHECK(period("last quarter") == "2026-01-01 to 2026-03-31");
  CHECK(period("last year") == "2025-01-01 to 2025-12-31");
  CHECK(period("last quarter", make_date(2026, 1, 31)) == "2025-10-01 to 2025-12-31");
  CHECK(period("last month", make_date(2024, 3, 31)) == "2024-02-01 to 2024-02-29");
}

TEST_CASE("what is no period is refused with the forms that are") {
  for (const char* text :
       {"",        "26",        "20266",    "2026-Q0",  "2026-Q5", "2026-Q12",   "2026-00",
        "2026-13", "2026-W00",  "2025-W53", "2026-W54", "2026-W1", "2026-04-17", "0000",
        "last",    "last 2026", "last fri", "9999-W52", "2026-",   "2026-W",     "2026-Qx"}) {
    CAPTURE(text);
    CHECK(error_text([&] { period(text); }) == "cannot read the period '" + std::string(text) +
                                                   "'\nwrite it as 2026, 2026-Q3, 2026-10, 2026-W16, month "
                                                   "or last month (day, week, quarter, year)");
  }
  CHECK(error_text([] { period("last year", make_date(1, 5, 5)); }).starts_with("cannot read the period"));
  CHECK(error_text([] { parse_period(std::string(200'000, '9'), make_date(2026, 4, 17)); }) ==
        "cannot read the period '999999999999999999999999999999999999999…'\nwrite it as 2026, 2026-Q3, "
        "2026-10, "
        "2026-W16, month or last month (day, week, quarter, year)");
}

TEST_CASE("the week begins on Monday and has five working days") {
  CHECK(iso(start_of_week(make_date(2026, 4, 13))) == "2026-04-13");
  CHECK(iso(start_of_week(make_date(2026, 4, 19))) == "2026-04-13");
  CHECK(is_working_day(make_date(2026, 4, 17)));
  CHECK_FALSE(is_working_day(make_date(2026, 4, 18)));
  CHECK_FALSE(is_working_day(make_date(2026, 4, 19)));
  CHECK(days_between(make_date(2024, 2, 28), make_date(2024, 3, 1)) == 2);
  CHECK(days_between(make_date(2026, 1, 1), make_date(2025, 1, 1)) == -365);
}

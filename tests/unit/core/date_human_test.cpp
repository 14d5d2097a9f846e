#include <doctest/doctest.h>

#include "tend/date.hpp"

using namespace tend;

TEST_CASE("a date for people names the year only where it is not this year's") {
  const Date today = make_date(2026, 4, 17);
  CHECK(human(make_date(2026, 11, 27), today) == "Fri 27 Nov");
  CHECK(human(make_date(2026, 1, 1), today) == "Thu 1 Jan");
  CHECK(human(make_date(2027, 1, 1), today) == "Fri 1 Jan 2027");
  CHECK(human(make_date(2025, 12, 31), today) == "Wed 31 Dec 2025");
}

TEST_CASE("a time for people stands after its date") {
  const Date today = make_date(2026, 4, 17);
  const LocalTime time =
      LocalTime{make_date(2026, 11, 27)} + std::chrono::minutes{495} + std::chrono::seconds{59};
  CHECK(human(time, today) == "Fri 27 Nov 08:15");
  CHECK(human(LocalTime{make_date(2025, 11, 27)}, today) == "Thu 27 Nov 2025 00:00");
}

TEST_CASE("a full date has its weekday and the ISO form") {
  CHECK(full(make_date(2026, 11, 27)) == "Fri 2026-11-27");
}

TEST_CASE("a distance is told in days") {
  const Date today = make_date(2026, 12, 31);
  CHECK(relative(today, today) == "today");
  CHECK(relative(make_date(2027, 1, 1), today) == "tomorrow");
  CHECK(relative(make_date(2027, 1, 4), today) == "in 4 days");
  CHECK(relative(make_date(2026, 12, 30), today) == "yesterday");
  CHECK(relative(make_date(2026, 12, 28), today) == "3 days ago");
  CHECK(days_text(1) == "1 day");
  CHECK(days_text(-1) == "-1 day");
  CHECK(days_text(0) == "0 days");
  CHECK(days_text(3) == "3 days");
  CHECK(days_text(-3) == "-3 days");
}

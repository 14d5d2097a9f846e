#include <doctest/doctest.h>

#include <string>

#include "support/errors.hpp"
#include "tend/date.hpp"
#include "tend/error.hpp"

using namespace tend;
using tend::test::error_text;
using Unit = Interval::Unit;

namespace {

std::string moved(const char* from, std::int64_t count, Unit unit) {
  return iso(add(date_from_iso(from).value(), {count, unit}));
}

std::string next(const char* anchor, Interval interval, const char* after) {
  return iso(next_occurrence(date_from_iso(anchor).value(), interval, date_from_iso(after).value()));
}

}  // namespace

TEST_CASE("an interval is a count and a unit") {
  CHECK(parse_interval("2w") == Interval{2, Unit::weeks});
  CHECK(parse_interval("1mo") == Interval{1, Unit::months});
  CHECK(parse_interval("10d") == Interval{10, Unit::days});
  CHECK(parse_interval("3wd") == Interval{3, Unit::working_days});
  CHECK(parse_interval("1q") == Interval{1, Unit::quarters});
  CHECK(parse_interval(" 1Y ") == Interval{1, Unit::years});
}

TEST_CASE("an interval may be a word or a phrase") {
  CHECK(parse_interval("daily") == Interval{1, Unit::days});
  CHECK(parse_interval("Weekly") == Interval{1, Unit::weeks});
  CHECK(parse_interval("monthly") == Interval{1, Unit::months});
  CHECK(parse_interval("quarterly") == Interval{1, Unit::quarters});
  CHECK(parse_interval("yearly") == Interval{1, Unit::years});
  CHECK(parse_interval("annually") == Interval{1, Unit::years});
  CHECK(parse_interval("2 weeks") == Interval{2, Unit::weeks});
  CHECK(parse_interval("every 2 weeks") == Interval{2, Unit::weeks});
  CHECK(parse_interval("every 2w") == Interval{2, Unit::weeks});
  CHECK(parse_interval("every month") == Interval{1, Unit::months});
  CHECK(parse_interval("5 working days") == Interval{5, Unit::working_days});
}

TEST_CASE("an interval is written as it is typed") {
  for (const char* text : {"10d", "3wd", "2w", "1mo", "1q", "1y"})
    CHECK(to_string(parse_interval(text)) == text);
}

TEST_CASE("what is no interval is refused with the forms that are") {
  const auto refusal = [](const char* text) { return error_text([&] { parse_interval(text); }); };
  const std::string forms = "\nwrite it as 10d, 3wd, 2w, 1mo, 1q or 1y";
  CHECK(refusal("") == "cannot read the interval '': it is not a count and a unit" + forms);
  CHECK(refusal("soon") == "cannot read the interval 'soon': it is not a count and a unit" + forms);
  CHECK(refusal("-1d") == "cannot read the interval '-1d': it is not a count and a unit" + forms);
  CHECK(refusal("+1d") == "cannot read the interval '+1d': it is not a count and a unit" + forms);
  CHECK(refusal("2w 3d") == "cannot read the interval '2w 3d': it is not a count and a unit" + forms);
  CHECK(refusal("every") == "cannot read the interval 'every': it is not a count and a unit" + forms);
  CHECK(refusal("14") == "cannot read the interval '14': a bare number has no unit" + forms);
  CHECK(refusal("3m") == "cannot read the interval '3m': 'm' could be minutes or months" + forms);
  CHECK(refusal("90min") == "cannot read the interval '90min': nothing repeats within a day" + forms);
  CHECK(refusal("2h") == "cannot read the interval '2h': nothing repeats within a day" + forms);
  CHECK(refusal("0d") == "cannot read the interval '0d': the count must be at least 1" + forms);
  CHECK(refusal("99999999999999999999d") ==
        "cannot read the interval '99999999999999999999d': the count is too large" + forms);
}

TEST_CASE("days and weeks cross months and years") {
  CHECK(moved("2026-12-30", 3, Unit::days) == "2027-01-02");
  CHECK(moved("2027-01-02", -3, Unit::days) == "2026-12-30");
  CHECK(moved("2024-02-28", 1, Unit::days) == "2024-02-29");
  CHECK(moved("2026-04-17", 2, Unit::weeks) == "2026-05-01");
  CHECK(moved("2026-04-17", 0, Unit::months) == "2026-04-17");
}

TEST_CASE("months, quarters and years clamp to the end of the month") {
  CHECK(moved("2026-01-31", 1, Unit::months) == "2026-02-28");
  CHECK(moved("2024-01-31", 1, Unit::months) == "2024-02-29");
  CHECK(moved("2026-03-31", -1, Unit::months) == "2026-02-28");
  CHECK(moved("2026-01-15", -1, Unit::months) == "2025-12-15");
  CHECK(moved("2026-11-30", 1, Unit::quarters) == "2027-02-28");
  CHECK(moved("2024-02-29", 1, Unit::years) == "2025-02-28");
  CHECK(moved("2024-02-29", 4, Unit::years) == "2028-02-29");
}

TEST_CASE("working days skip weekends") {
  CHECK(moved("2026-04-17", 1, Unit::working_days) == "2026-04-20");
  CHECK(moved("2026-04-17", 5, Unit::working_days) == "2026-04-24");
  CHECK(moved("2026-04-20", -1, Unit::working_days) == "2026-04-17");
  CHECK(moved("2026-04-22", -6, Unit::working_days) == "2026-04-14");
}

TEST_CASE("working days from a weekend begin with its neighbours") {
  for (const char* day : {"2026-04-18", "2026-04-19"}) {
    CHECK(moved(day, 1, Unit::working_days) == "2026-04-20");
    CHECK(moved(day, 2, Unit::working_days) == "2026-04-21");
    CHECK(moved(day, 6, Unit::working_days) == "2026-04-27");
    CHECK(moved(day, -1, Unit::working_days) == "2026-04-17");
    CHECK(moved(day, -2, Unit::working_days) == "2026-04-16");
    CHECK(moved(day, -6, Unit::working_days) == "2026-04-10");
    CHECK(moved(day, 0, Unit::working_days) == day);
  }
}

TEST_CASE("working days agree with counting them one by one") {
  for (Date start = make_date(2026, 4, 13); start < make_date(2026, 4, 20); start += std::chrono::days{1})
    for (int sign : {1, -1}) {
      Date expected = start;
      for (int count = 1; count <= 23; ++count) {
        do expected += std::chrono::days{sign};
        while (!is_working_day(expected));
        CHECK(iso(add(start, {sign * count, Unit::working_days})) == iso(expected));
      }
    }
}

TEST_CASE("a move out of the calendar is refused") {
  const auto refusal = [](std::int64_t count, Unit unit) {
    return error_text([&] { add(make_date(2026, 4, 17), {count, unit}); });
  };
  CHECK(refusal(8000, Unit::years) ==
        "cannot move 2026-04-17 by 8000y: the result is outside the years 1 to 9999");
  CHECK(refusal(-2026, Unit::years) ==
        "cannot move 2026-04-17 by -2026y: the result is outside the years 1 to 9999");
  CHECK(refusal(INT64_MAX, Unit::quarters) ==
        "cannot move 2026-04-17 by 9223372036854775807q: the result is outside the years 1 to 9999");
  CHECK(refusal(INT64_MIN, Unit::working_days) ==
        "cannot move 2026-04-17 by -9223372036854775808wd: the result is outside the years 1 to 9999");
  CHECK(refusal(3'000'000, Unit::days) ==
        "cannot move 2026-04-17 by 3000000d: the result is outside the years 1 to 9999");
  CHECK(moved("2026-04-17", 7973, Unit::years) == "9999-04-17");
}

TEST_CASE("the first and the last day of the calendar can be reached") {
  CHECK(moved("0001-01-02", -1, Unit::days) == "0001-01-01");
  CHECK(moved("9999-12-30", 1, Unit::days) == "9999-12-31");
}

TEST_CASE("a recurrence keeps its anchor") {
  const Interval monthly{1, Unit::months};
  CHECK(next("2026-01-31", monthly, "2026-01-31") == "2026-02-28");
  CHECK(next("2026-01-31", monthly, "2026-02-28") == "2026-03-31");
  CHECK(next("2026-01-31", monthly, "2026-03-31") == "2026-04-30");
  CHECK(next("2024-02-29", {1, Unit::years}, "2027-12-31") == "2028-02-29");
}

TEST_CASE("a recurrence is never the anchor itself, and lies after the given date") {
  CHECK(next("2026-04-17", {2, Unit::weeks}, "2026-04-01") == "2026-05-01");
  CHECK(next("2026-04-17", {2, Unit::weeks}, "2026-04-30") == "2026-05-01");
  CHECK(next("2026-04-17", {2, Unit::weeks}, "2026-05-01") == "2026-05-15");
  CHECK(next("2026-04-18", {1, Unit::working_days}, "2026-04-18") == "2026-04-20");
  CHECK(next("2026-04-17", {1, Unit::days}, "2029-01-01") == "2029-01-02");
  CHECK(next("0001-01-01", {1, Unit::quarters}, "9998-12-31") == "9999-01-01");
}

TEST_CASE("a recurrence past the calendar is refused") {
  CHECK(error_text([] {
          next_occurrence(make_date(9999, 1, 1), {1, Unit::years}, make_date(9999, 1, 1));
        }) == "cannot move 9999-01-01 by 1y: the result is outside the years 1 to 9999");
}

#include "tend/revenue.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "support/segments.hpp"
#include "tend/error.hpp"

using namespace tend;
using namespace tend::test;

TEST_CASE("a price is annualised by its period, and what is bought once recurs never") {
  CHECK(yearly_minor(40, 1000, "month") == 480000);
  CHECK(yearly_minor(3, 250, "quarter") == 3000);
  CHECK(yearly_minor(2, 99, "year") == 198);
  CHECK(yearly_minor(1, 99999, "once") == 0);
}

TEST_CASE("amounts that do not fit are refused, not wrapped around") {
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK_THROWS_AS(yearly_minor(2, most / 2 + 1, "year"), Error);
  CHECK_THROWS_AS(yearly_minor(1, most / 4, "month"), Error);
  CHECK_THROWS_AS(added(most, 1), Error);
  CHECK(added(most, -1) == most - 1);
}

TEST_CASE("MRR is a twelfth, half to even") {
  CHECK(monthly_minor(1200) == 100);
  CHECK(monthly_minor(6) == 0);   // 0.5
  CHECK(monthly_minor(18) == 2);  // 1.5
  CHECK(monthly_minor(-18) == -2);
  CHECK(monthly_minor(-17) == -1);  // -1.42
  CHECK(monthly_minor(100) == 8);   // 8.33
}

TEST_CASE("ARR holds from the first day up to but without the end, leap days among them") {
  const TermSegment leap = segment(1, "2024-02-29", "2025-02-28", 100);
  CHECK(arr_at(leap, iso_day("2024-02-28")) == 0);
  CHECK(arr_at(leap, iso_day("2024-02-29")) == 100);
  CHECK(arr_at(leap, iso_day("2025-02-27")) == 100);
  CHECK(arr_at(leap, iso_day("2025-02-28")) == 0);
  CHECK(arr_at(segment(1, "2024-02-29", "", 100), iso_day("9999-12-31")) == 100);
}

TEST_CASE("a price change on the renewal day counts from that day") {
  const std::vector<TermSegment> segments = {segment(1, "2026-06-01", "", 120),
                                             segment(1, "2025-06-01", "2026-06-01", 100)};
  CHECK(arr_by_client(segments, iso_day("2026-05-31")) == ArrByClient{{{1, "EUR"}, 100}});
  CHECK(arr_by_client(segments, iso_day("2026-06-01")) == ArrByClient{{{1, "EUR"}, 120}});
}

TEST_CASE("a client's subscriptions add up, but never over currencies; without ARR it is not there") {
  const std::vector<TermSegment> segments = {
      segment(1, "2026-01-01", "", 100), segment(1, "2026-01-01", "", 20),
      segment(1, "2026-01-01", "", 7, "USD"), segment(2, "2026-01-01", "", 0)};
  CHECK(arr_by_client(segments, iso_day("2026-01-01")) == ArrByClient{{{1, "EUR"}, 120}, {{1, "USD"}, 7}});
  CHECK(arr_by_client(segments, iso_day("2025-12-31")).empty());
}

TEST_CASE("the median is the one in the middle, or the mean of two, half to even") {
  CHECK_FALSE(median({}));
  CHECK(median({5}) == 5);
  CHECK(median({9, 1, 2}) == 2);
  CHECK(median({4, 1, 2, 9}) == 3);
  CHECK(median({1, 2}) == 2);
  CHECK(median({2, 3}) == 2);
}

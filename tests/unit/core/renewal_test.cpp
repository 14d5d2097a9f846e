#include "tend/renewal.hpp"

#include <doctest/doctest.h>

#include "support/when.hpp"

using namespace tend;

namespace {

std::string renewal(const TermEnd& term, const char* today) {
  const auto date = renewal_date(term, test::iso_day(today));
  return date ? iso(*date) : "none";
}

}  // namespace

TEST_CASE("the renewal date is the end of the running term") {
  const TermEnd fixed{.end = test::iso_day("2026-12-31"), .term_months = 12};
  CHECK(renewal(fixed, "2026-11-23") == "2026-12-31");
  CHECK(renewal(fixed, "2027-03-01") == "none");
}

TEST_CASE("what renews itself runs on in whole terms, from the end on into the next one") {
  const TermEnd rolling{.end = test::iso_day("2026-01-01"), .term_months = 12, .auto_renew = true};
  CHECK(renewal(rolling, "2025-12-31") == "2026-01-01");
  CHECK(renewal(rolling, "2026-01-01") == "2027-01-01");
  CHECK(renewal(rolling, "2030-06-15") == "2031-01-01");
}

TEST_CASE("month ends are clamped in each term, not carried from one to the next") {
  const TermEnd monthly{.end = test::iso_day("2026-01-31"), .term_months = 1, .auto_renew = true};
  CHECK(renewal(monthly, "2026-01-31") == "2026-02-28");
  CHECK(renewal(monthly, "2026-02-28") == "2026-03-31");
  CHECK(renewal(monthly, "2028-02-01") == "2028-02-29");
}

TEST_CASE("a month end is that of the first start, wherever a month is long enough for it") {
  TermEnd monthly{.end = test::iso_day("2026-02-28"), .term_months = 1, .auto_renew = true};
  monthly.first_start = test::iso_day("2026-01-31");
  CHECK(renewal(monthly, "2026-02-28") == "2026-03-31");
  CHECK(renewal(monthly, "2026-11-26") == "2026-11-30");
  monthly.first_start = test::iso_day("2025-11-30");
  CHECK(renewal(monthly, "2026-03-01") == "2026-03-30");
  monthly.first_start = test::iso_day("2026-01-15");  // an end of its own
  CHECK(renewal(monthly, "2026-03-01") == "2026-03-28");
}

TEST_CASE("a leap day comes back each fourth year") {
  const TermEnd yearly{.end = test::iso_day("2025-02-28"),
                       .term_months = 12,
                       .auto_renew = true,
                       .first_start = test::iso_day("2024-02-29")};
  CHECK(renewal(yearly, "2026-11-26") == "2027-02-28");
  CHECK(renewal(yearly, "2027-11-26") == "2028-02-29");
}

TEST_CASE("what is canceled, bought once or without an end has no renewal date") {
  CHECK(renewal({.end = test::iso_day("2026-12-31"), .active = false}, "2026-11-23") == "none");
  CHECK(renewal({.end = test::iso_day("2026-12-31"), .once = true}, "2026-11-23") == "none");
  CHECK(renewal({.term_months = 12, .auto_renew = true}, "2026-11-23") == "none");
}

TEST_CASE("the notice deadline is moved back to a working day") {
  CHECK(iso(notice_deadline(test::iso_day("2027-01-01"), 30)) == "2026-12-02");
  CHECK(iso(notice_deadline(test::iso_day("2026-12-29"), 30)) == "2026-11-27");  // 29 Nov is a Sunday
  CHECK(iso(notice_deadline(test::iso_day("2026-11-28"), 0)) == "2026-11-27");   // a Saturday
}

TEST_CASE("a span is told in months where it has whole ones") {
  CHECK(whole_months(test::iso_day("2026-01-01"), test::iso_day("2027-01-01")) == 12);
  CHECK(whole_months(test::iso_day("2026-01-31"), test::iso_day("2026-02-28")) == 1);
  CHECK(whole_months(test::iso_day("2026-01-01"), test::iso_day("2026-12-31")) == std::nullopt);
  CHECK(whole_months(test::iso_day("2026-01-01"), test::iso_day("2026-01-01")) == std::nullopt);
}

#include "tend/renewals.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/when.hpp"

using namespace tend;
using namespace tend::test;

namespace {

const Period year_2026{make_date(2026, 1, 1), make_date(2026, 12, 31)};

RenewingSubscription renewing(const char* start, const char* end, std::int64_t yearly) {
  RenewingSubscription made{.id = 1, .client = 7, .product_id = 3, .client_slug = "acme", .currency = "EUR"};
  made.start = iso_day(start);
  made.term = {.end = *end ? std::optional(iso_day(end)) : std::nullopt, .term_months = 12};
  made.yearly = yearly;
  return made;
}

std::string renewals_text(const std::vector<RenewingSubscription>& subscriptions, const char* today,
                          const Period& period = year_2026) {
  std::string text;
  for (const Renewal& each : renewals_in(subscriptions, period, iso_day(today))) {
    text += fmt::format("{} by {}: {} of {}, {}\n", iso(each.renewal), iso(each.deadline), each.renewed,
                        each.due, to_string(each.state));
  }
  return text;
}

}  // namespace

TEST_CASE("a renewed term tells what was due and what goes on from its end") {
  RenewingSubscription renewed = renewing("2026-06-01", "2027-06-01", 120);
  renewed.earlier = {{iso_day("2026-01-15"), 90, false}, {iso_day("2026-06-01"), 100, true}};
  CHECK(renewals_text({renewed}, "2026-11-23") == "2026-06-01 by 2026-06-01: 120 of 100, won\n");
}

TEST_CASE("of several renewals each is due what ran before it and renewed by what ran after") {
  RenewingSubscription renewed = renewing("2026-09-01", "2027-09-01", 120);
  renewed.earlier = {{iso_day("2026-03-02"), 90, true}, {iso_day("2026-09-01"), 100, true}};
  CHECK(renewals_text({renewed}, "2026-11-23") ==
        "2026-03-02 by 2026-03-02: 100 of 90, won\n2026-09-01 by 2026-09-01: 120 of 100, won\n");
}

TEST_CASE("two that begin where one ends renew it together") {
  const RenewingSubscription ended = renewing("2025-05-01", "2026-05-01", 100);
  RenewingSubscription one = renewing("2026-05-01", "2027-05-01", 70);
  RenewingSubscription other = renewing("2026-05-01", "2027-05-01", 20);
  one.id = 2;
  other.id = 3;
  CHECK(renewals_text({ended, one, other}, "2026-06-01") == "2026-05-01 by 2026-05-01: 90 of 100, won\n");
}

TEST_CASE("what was canceled on its first day never began and is not due") {
  RenewingSubscription canceled = renewing("2026-05-01", "2026-05-01", 100);
  canceled.term.active = false;
  CHECK(renewals_text({canceled}, "2026-06-01").empty());
  canceled.earlier = {{iso_day("2026-05-01"), 90, true}};
  CHECK(renewals_text({canceled}, "2026-06-01") ==
        "2026-05-01 by 2026-05-01: 100 of 90, won\n2026-05-01 by 2026-05-01: 0 of 0, lost\n");
}

TEST_CASE("what renews itself is open until its notice deadline, then goes on") {
  RenewingSubscription rolling = renewing("2024-03-31", "2026-02-28", 100);
  rolling.term.auto_renew = true;
  rolling.term.term_months = 6;
  rolling.notice_days = 30;
  CHECK(renewals_text({rolling}, "2026-01-28") ==
        "2026-02-28 by 2026-01-29: 0 of 100, open\n2026-08-28 by 2026-07-29: 0 of 100, open\n");
  const Period until_renewal{make_date(2026, 1, 1), make_date(2026, 2, 28)};
  CHECK(renewals_text({rolling}, "2026-01-29", until_renewal) ==
        "2026-02-28 by 2026-01-29: 0 of 100, open\n");
  CHECK(renewals_text({rolling}, "2026-01-30") ==
        "2026-02-28 by 2026-01-29: 100 of 100, won\n2026-08-28 by 2026-07-29: 0 of 100, open\n");
}

TEST_CASE("what is canceled or has ended is lost, unless the next one of that product begins there") {
  RenewingSubscription canceled = renewing("2025-05-01", "2026-05-01", 100);
  canceled.term.active = false;
  CHECK(renewals_text({canceled}, "2026-03-01") == "2026-05-01 by 2026-05-01: 0 of 100, lost\n");
  const RenewingSubscription ended = renewing("2025-05-01", "2026-05-01", 100);
  CHECK(renewals_text({ended}, "2026-05-01") == "2026-05-01 by 2026-05-01: 0 of 100, lost\n");
  RenewingSubscription next = renewing("2026-05-01", "2027-05-01", 70);
  next.id = 2;
  CHECK(renewals_text({ended, next}, "2026-06-01") == "2026-05-01 by 2026-05-01: 70 of 100, won\n");
}

TEST_CASE("a term that ends is at risk within 30 days of its deadline without an opportunity to renew it") {
  RenewingSubscription ending = renewing("2025-12-01", "2026-12-01", 100);
  CHECK(renewals_text({ending}, "2026-10-31") == "2026-12-01 by 2026-12-01: 0 of 100, open\n");
  CHECK(renewals_text({ending}, "2026-11-01") == "2026-12-01 by 2026-12-01: 0 of 100, at risk\n");
  ending.opportunity_open = true;
  CHECK(renewals_text({ending}, "2026-11-01") == "2026-12-01 by 2026-12-01: 0 of 100, open\n");
  ending.opportunity_won = true;
  CHECK(renewals_text({ending}, "2026-11-01") == "2026-12-01 by 2026-12-01: 100 of 100, won\n");
}

TEST_CASE("the first and the last day belong to the period, and what has no end or recurs never is not due") {
  const RenewingSubscription first = renewing("2025-01-01", "2026-01-01", 100);
  const RenewingSubscription last = renewing("2025-12-31", "2026-12-31", 100);
  CHECK(renewals_in(std::vector{first, last}, year_2026, iso_day("2026-01-01")).size() == 2);
  RenewingSubscription once = renewing("2025-06-01", "2026-06-01", 0);
  once.term.once = true;
  CHECK(renewals_text({once, renewing("2025-06-01", "", 100)}, "2026-11-23").empty());
}

TEST_CASE(
    "gross renewal rate takes no more than was due, net renewal rate all; without any due there is none") {
  RenewalFigures figures;
  CHECK_FALSE(figures.gross_rate());
  CHECK_FALSE(figures.net_rate());
  figures.add({.due = 100, .renewed = 150, .state = RenewalState::won});
  figures.add({.due = 60, .state = RenewalState::lost});
  figures.add({.due = 30, .state = RenewalState::open});
  figures.add({.due = 10, .state = RenewalState::at_risk});
  CHECK(figures.gross_rate() == 0.5);
  CHECK(figures.net_rate() == 0.75);
  CHECK(figures.forecast() == 0.65);
  CHECK(figures.won + figures.lost + figures.open + figures.at_risk == figures.due);
}

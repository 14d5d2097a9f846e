#include "tend/retention.hpp"

#include <doctest/doctest.h>

#include <random>

#include "support/segments.hpp"

using namespace tend;
using namespace tend::test;

namespace {

RetentionFigures figures_of(const std::vector<ClientRetention>& clients) {
  RetentionFigures figures;
  for (const ClientRetention& client : clients) figures.add(client);
  return figures;
}

RetentionFigures figures_of(const std::vector<TermSegment>& segments, const char* from, const char* to) {
  return figures_of(client_retention(segments, iso_day(from), iso_day(to)));
}

ClientRetention from_to(std::int64_t number, std::int64_t opening, std::int64_t closing) {
  return {.client = number, .currency = "EUR", .opening = opening, .closing = closing};
}

}  // namespace

TEST_CASE("a client that pays a cent is kept, one that pays nothing is gone") {
  CHECK(figures_of({from_to(1, 100, 1), from_to(2, 100, 0)}).kept == 1);
}

TEST_CASE("the worked check: 100 000 with 18 000 more, 6 000 less and 9 000 gone is NRR 103 % and GRR 85 %") {
  const auto figures = figures_of({from_to(1, 50000, 68000), from_to(2, 41000, 35000), from_to(3, 9000, 0)});
  CHECK(figures.opening == 100000);
  CHECK(figures.expansion == 18000);
  CHECK(figures.contraction == 6000);
  CHECK(figures.churn == 9000);
  CHECK(figures.closing == 103000);
  CHECK(figures.nrr() == 1.03);
  CHECK(figures.grr() == 0.85);
  CHECK(figures.logo_retention() == doctest::Approx(2.0 / 3));
}

TEST_CASE("who begins on the first day is of the cohort, who begins later is a new logo") {
  const auto figures = figures_of(
      {segment(1, "2026-01-01", "", 100), segment(2, "2026-01-02", "", 30), segment(3, "2026-12-31", "", 5)},
      "2026-01-01", "2026-12-31");
  CHECK(figures.clients == 1);
  CHECK(figures.opening == 100);
  CHECK(figures.new_logos == 2);
  CHECK(figures.new_arr == 35);
  CHECK(figures.closing == 100);
}

TEST_CASE("who ends on the last day has churned, who ends the day after was kept") {
  const auto figures =
      figures_of({segment(1, "2025-01-01", "2026-12-31", 100), segment(2, "2025-01-01", "2027-01-01", 30)},
                 "2026-01-01", "2026-12-31");
  CHECK(figures.churn == 100);
  CHECK(figures.kept == 1);
}

TEST_CASE("who ends on the first day was never of the cohort") {
  const auto figures = figures_of({segment(1, "2025-01-01", "2026-01-01", 100)}, "2026-01-01", "2026-12-31");
  CHECK(figures.clients == 0);
  CHECK_FALSE(figures.grr());
  CHECK_FALSE(figures.nrr());
  CHECK_FALSE(figures.logo_retention());
}

TEST_CASE("won back in the period is kept, won back after it is a new logo of the later one") {
  const std::vector<TermSegment> segments = {segment(1, "2025-01-01", "2026-03-01", 100),
                                             segment(1, "2026-09-01", "", 80)};
  const auto year = figures_of(segments, "2026-01-01", "2027-01-01");
  CHECK(year.kept == 1);
  CHECK(year.contraction == 20);
  CHECK(year.churn == 0);
  const auto first_half = figures_of(segments, "2026-01-01", "2026-07-01");
  CHECK(first_half.churn == 100);
  const auto second_half = figures_of(segments, "2026-07-01", "2027-01-01");
  CHECK(second_half.new_logos == 1);
  CHECK(second_half.clients == 0);
}

TEST_CASE("what costs nothing is no revenue to keep") {
  CHECK(client_retention(std::vector{segment(1, "2025-01-01", "", 0)}, iso_day("2026-01-01"),
                         iso_day("2026-12-31"))
            .empty());
}

TEST_CASE("each currency has its own figures") {
  const std::vector<TermSegment> segments = {segment(1, "2025-01-01", "2026-06-01", 100),
                                             segment(1, "2026-06-01", "", 90, "USD")};
  const auto clients = client_retention(segments, iso_day("2026-01-01"), iso_day("2027-01-01"));
  const auto groups = group_retention(clients, [](const ClientRetention&) { return std::string("all"); });
  CHECK(groups.size() == 2);
  CHECK(groups.at({"all", "EUR"}).churn == 100);
  CHECK(groups.at({"all", "USD"}).new_logos == 1);
}

TEST_CASE("what acquiring costs is shared by the new logos, what keeping costs by the clients kept") {
  const auto figures =
      figures_of({from_to(1, 100, 120), from_to(2, 100, 0), from_to(3, 0, 10), from_to(4, 0, 10)});
  const RetentionCosts costs{.acquisition = 501, .retention = 300};
  CHECK(cac(figures, costs) == 250);  // 250.5, half to even
  CHECK(crc(figures, costs) == 300);
  CHECK_FALSE(cac(RetentionFigures(), costs));
  CHECK_FALSE(crc(RetentionFigures(), costs));
  CHECK(minutes_cost(90, 8000) == 12000);
}

TEST_CASE("the return on keeping: what is saved beyond the baseline, at the margin, by what it cost") {
  // GRR 85 %, S 100 000: (0.85 - 0.75) × 100 000 = 10 000 saved, × 0.6 = 6 000, less 4 000 cost.
  const auto figures = figures_of({from_to(1, 50000, 68000), from_to(2, 41000, 35000), from_to(3, 9000, 0)});
  const RetentionCosts costs{.retention = 4000};
  CHECK(*retention_roi(figures, costs, {.margin = 0.6, .baseline_grr = 0.75}) == doctest::Approx(0.5));
  CHECK_FALSE(retention_roi(figures, costs, {.margin = 0.6, .baseline_grr = {}}));
  CHECK_FALSE(retention_roi(figures, costs, {.margin = {}, .baseline_grr = 0.75}));
  CHECK_FALSE(retention_roi(figures, {}, {.margin = 0.6, .baseline_grr = 0.75}));
  CHECK_FALSE(retention_roi(RetentionFigures(), costs, {.margin = 0.6, .baseline_grr = 0.75}));
}

namespace {

std::vector<TermSegment> random_segments(std::mt19937& chance) {
  const auto below = [&](unsigned limit) { return static_cast<std::int64_t>(chance() % limit); };
  std::vector<TermSegment> segments;
  for (std::int64_t i = 0; i < 60; ++i) {
    const Date start = iso_day("2024-01-01") + std::chrono::days(below(1200));
    TermSegment made{.client = 1 + below(20), .subscription = i, .start = start, .currency = "EUR"};
    if (below(3) != 0) made.end = start + std::chrono::days(below(900));
    made.quantity = 1 + below(50);
    made.price = below(100000);
    made.period = std::array{"month", "quarter", "year", "once"}[static_cast<std::size_t>(below(4))];
    if (below(4) == 0) made.currency = "USD";
    segments.push_back(std::move(made));
  }
  return segments;
}

}  // namespace

TEST_CASE("in every book GRR stays within 1 and NRR, the changes add up, and groups add up to the total") {
  std::mt19937 chance(7);
  for (int book = 0; book < 300; ++book) {
    const auto segments = random_segments(chance);
    const Date from = iso_day("2024-06-01") + std::chrono::days(chance() % 500);
    const auto clients = client_retention(segments, from, from + std::chrono::days(chance() % 700));
    const auto all = group_retention(clients, [](const ClientRetention&) { return std::string(); });
    const auto by_owner = group_retention(
        clients, [](const ClientRetention& each) { return std::string(each.client % 3 == 0 ? "a" : "b"); });
    for (const auto& [key, total] : all) {
      CAPTURE(book);
      CHECK(total.opening + total.expansion - total.contraction - total.churn == total.closing);
      CHECK(total.grr().value_or(0) <= 1);
      CHECK(total.grr().value_or(0) <= total.nrr().value_or(0));
      RetentionFigures sum;
      for (const auto& [group, part] : by_owner) {
        if (group.currency != key.currency) continue;
        sum.add(part);
      }
      CHECK(sum.clients == total.clients);
      CHECK(sum.kept == total.kept);
      CHECK(sum.opening == total.opening);
      CHECK(sum.closing == total.closing);
      CHECK(sum.new_logos == total.new_logos);
    }
  }
}

#include "tend/portfolio.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace tend;

namespace {

PortfolioLine line(std::int64_t client, const std::string& slug, const std::string& tier,
                   std::optional<Money> arr) {
  PortfolioLine made;
  made.client = client;
  made.slug = slug;
  made.tier = tier;
  made.arr = std::move(arr);
  return made;
}

std::vector<PortfolioLine> a_book() {
  std::vector<PortfolioLine> lines = {line(1, "none", "A", {}), line(2, "small", "A", Money{1000, "EUR"}),
                                      line(3, "large", "A", Money{3000, "EUR"}),
                                      line(4, "zloty", "B", Money{500, "PLN"}),
                                      line(5, "untold", "", Money{4000, "EUR"})};
  order_portfolio(lines);
  return lines;
}

}  // namespace

TEST_CASE("a portfolio is by tier, the largest first, with shares of the book in each currency") {
  std::string text;
  for (const PortfolioLine& each : a_book())
    text += fmt::format("{} {:.3f}\n", each.slug, each.share.value_or(-1));
  CHECK(text ==
        "large 0.375\n"
        "small 0.125\n"
        "none -1.000\n"
        "zloty 1.000\n"
        "untold 0.500\n");
}

TEST_CASE("totals are told for each tier and currency, and never across currencies") {
  const auto tiers = totals_by_tier(a_book());
  CHECK(tiers.size() == 4);
  CHECK(tiers.at({"A", "EUR"}).clients == 2);
  CHECK(tiers.at({"A", "EUR"}).arr == 4000);
  CHECK(*tiers.at({"A", "EUR"}).share == doctest::Approx(0.5));
  CHECK(*tiers.at({"A", "EUR"}).concentration.largest == doctest::Approx(0.75));
  CHECK_FALSE(tiers.at({"A", ""}).share);
  const auto currencies = totals_by_currency(a_book());
  CHECK(currencies.at("EUR").arr == 8000);
  CHECK(*currencies.at("EUR").concentration.largest == doctest::Approx(0.5));
  CHECK(*currencies.at("EUR").concentration.top_five == doctest::Approx(1));
  CHECK(currencies.at("PLN").arr == 500);
}

TEST_CASE("a client with revenue in two currencies is one client of its tier") {
  std::vector<PortfolioLine> lines = a_book();
  lines.push_back(line(2, "small", "A", Money{700, "USD"}));
  CHECK(clients_by_tier(lines) == std::map<std::string, std::int64_t>{{"A", 3}, {"B", 1}, {"", 1}});
}

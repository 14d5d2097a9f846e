#include "tend/portfolio.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "core/place_sort.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

std::string line_currency(const PortfolioLine& line) { return line.arr ? line.arr->currency : std::string(); }

std::map<std::string, std::int64_t> arr_by_currency(const std::vector<PortfolioLine>& lines) {
  std::map<std::string, std::int64_t> sums;
  for (const PortfolioLine& line : lines) {
    if (line.arr) sums[line.arr->currency] += line.arr->minor;
  }
  return sums;
}

// `key_of` gives the total that a line belongs to, whose last part is the currency.
template <class Key, class KeyOf, class CurrencyOf>
std::map<Key, PortfolioTotal> portfolio_totals(const std::vector<PortfolioLine>& lines, const KeyOf& key_of,
                                               const CurrencyOf& currency) {
  std::map<Key, std::vector<std::int64_t>> amounts;
  std::map<Key, PortfolioTotal> totals;
  for (const PortfolioLine& line : lines) {
    const Key key = key_of(line);
    PortfolioTotal& total = totals[key];
    ++total.clients;
    total.arr += line.arr ? line.arr->minor : 0;
    amounts[key].push_back(line.arr ? line.arr->minor : 0);
  }
  const auto whole = arr_by_currency(lines);
  for (auto& [key, total] : totals) {
    total.concentration = concentration_of(std::move(amounts[key]));
    const auto found = whole.find(currency(key));
    if (found != whole.end()) total.share = share_of(total.arr, found->second);
  }
  return totals;
}

}  // namespace

void order_portfolio(std::vector<PortfolioLine>& lines) {
  const auto whole = arr_by_currency(lines);
  for (PortfolioLine& line : lines) {
    if (line.arr) line.share = share_of(line.arr->minor, whole.at(line.arr->currency));
  }
  sort_by_places(lines, [](const PortfolioLine& line) {
    return std::tuple(line.tier.empty(), std::string_view(line.tier), line.arr ? -line.arr->minor : 1,
                      std::string_view(line.slug));
  });
}

std::map<std::string, std::int64_t> clients_by_tier(const std::vector<PortfolioLine>& lines) {
  std::map<std::string, std::int64_t> counts;
  std::unordered_set<std::int64_t> counted;
  for (const PortfolioLine& line : lines)
    if (counted.insert(line.client).second) ++counts[line.tier];
  return counts;
}

std::map<TierCurrency, PortfolioTotal> totals_by_tier(const std::vector<PortfolioLine>& lines) {
  return portfolio_totals<TierCurrency>(
      lines, [](const PortfolioLine& line) { return TierCurrency(line.tier, line_currency(line)); },
      [](const TierCurrency& key) { return key.second; });
}

std::map<std::string, PortfolioTotal> totals_by_currency(const std::vector<PortfolioLine>& lines) {
  return portfolio_totals<std::string>(lines, line_currency, [](const std::string& key) { return key; });
}

}  // namespace tend

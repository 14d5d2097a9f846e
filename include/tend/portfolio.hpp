// The clients of a book side by side, and what of it hangs on whom.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tend/concentration.hpp"
#include "tend/health.hpp"
#include "tend/money.hpp"

namespace tend {

class OwnerFilter;

// A client in one currency: one with revenue in several has a line for each.
struct PortfolioLine {
  std::int64_t client = 0;
  std::string slug, name, tier, owner;
  std::optional<Money> arr;          // none: nothing recurs
  std::optional<double> share;       // of the ARR of all lines in that currency
  std::optional<HealthFacts> facts;  // none: it was not active or paused on the day
  std::optional<Date> next_step;     // of now
  std::optional<Date> renewal;       // the next one
};

struct PortfolioTotal {
  std::int64_t clients = 0;
  std::int64_t arr = 0;  // minor units
  std::optional<double> share;
  Concentration concentration;  // among its own clients
};
using TierCurrency = std::pair<std::string, std::string>;  // the currency may be empty: nothing recurs

// Shares filled in; by tier, those without one last, then the largest first, then by slug.
void order_portfolio(std::vector<PortfolioLine>& lines);

// One with revenue in several currencies counts once.
std::map<std::string, std::int64_t> clients_by_tier(const std::vector<PortfolioLine>& lines);
std::map<TierCurrency, PortfolioTotal> totals_by_tier(const std::vector<PortfolioLine>& lines);
std::map<std::string, PortfolioTotal> totals_by_currency(const std::vector<PortfolioLine>& lines);

// How much of each client is read: all of it, or what totals of revenue need (of `facts` the touch alone, no
// renewal).
enum class PortfolioDepth { whole, revenue };

// Clients that are active or paused on the day, and others that have ARR then; in the order of
// order_portfolio.
std::vector<PortfolioLine> portfolio(const Book& book, Date day, const Zone& zone, const OwnerFilter& owner,
                                     PortfolioDepth depth = PortfolioDepth::whole);

}  // namespace tend

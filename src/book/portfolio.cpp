#include "tend/portfolio.hpp"

#include <algorithm>

#include "book/connection.hpp"
#include "book/health_reader.hpp"
#include "tend/activity.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

class PortfolioReader {
 public:
  PortfolioReader(const Book& book, Date day, const Zone& zone, PortfolioDepth depth)
      : connection_(book.connection()), arr_(arr_by_client(term_segments(book), day)) {
    HealthReader reader(connection_, 0, day, zone);
    healths_ = depth == PortfolioDepth::whole ? reader.read() : reader.read_presence();
  }

  std::vector<PortfolioLine> read(const OwnerFilter& owner) {
    Statement row(connection_, "SELECT id, slug, name, tier, owner, next_step FROM client ORDER BY id");
    while (row.step()) {
      if (owner.takes(row.view(4))) add(row);
    }
    return std::move(lines_);
  }

 private:
  void add(const Statement& row) {
    PortfolioLine line{.client = row.integer(0),
                       .slug = row.text(1),
                       .name = row.text(2),
                       .tier = row.text(3),
                       .owner = row.text(4),
                       .arr = {},
                       .share = {},
                       .facts = {},
                       .next_step = date_from_iso(row.view(5)),
                       .renewal = {}};
    add_health(line);
    add_lines(std::move(line));
  }

  void add_health(PortfolioLine& line) {
    const auto found = std::ranges::lower_bound(healths_, line.client, {}, &ClientHealth::client);
    if (found == healths_.end() || found->client != line.client) return;
    line.facts = std::move(found->facts);
    for (const HealthRenewal& each : line.facts->renewals) {
      line.renewal = std::min(line.renewal.value_or(each.renewal), each.renewal);
    }
  }

  // A line for each currency; without one for what the client is else.
  void add_lines(PortfolioLine line) {
    auto each = arr_.lower_bound({line.client, ""});
    const auto is_own = [&] { return each != arr_.end() && each->first.first == line.client; };
    if (!is_own() && !line.facts) return;
    while (is_own()) {
      if (line.arr) lines_.push_back(line);
      line.arr = Money{each->second, each->first.second};
      ++each;
    }
    lines_.push_back(std::move(line));
  }

  Connection& connection_;
  const ArrByClient arr_;
  std::vector<ClientHealth> healths_;
  std::vector<PortfolioLine> lines_;
};

}  // namespace

std::vector<PortfolioLine> portfolio(const Book& book, Date day, const Zone& zone, const OwnerFilter& owner,
                                     PortfolioDepth depth) {
  std::vector<PortfolioLine> lines = PortfolioReader(book, day, zone, depth).read(owner);
  order_portfolio(lines);
  return lines;
}

}  // namespace tend

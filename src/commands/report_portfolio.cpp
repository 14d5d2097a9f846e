// `tend report portfolio`: the clients of a book side by side.
#include <fmt/format.h>

#include <memory>
#include <set>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/health_cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/portfolio.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

struct PortfolioOptions : ReportOptions {
  bool totals = false;
};

constexpr const char* portfolio_definitions = "ARR, health, last touch, renewal date";

std::string share_text(std::optional<double> share) { return share ? percent_text(*share) : "n/a"; }

std::string arr_text(const PortfolioTotal& total, const std::string& currency) {
  return currency.empty() ? "no ARR" : human(Money{total.arr, currency});
}

std::string tier_text(const std::string& tier) { return tier.empty() ? "no tier" : "tier " + visible(tier); }

// ---- clients

std::vector<Column> portfolio_columns(bool groups) {
  return {{.key = "client", .heading = "CLIENT", .shrink = 1},
          {.key = "name", .heading = "NAME", .shrink = 5},
          {.key = "tier", .heading = "TIER", .shrink = 3, .machine_only = groups},
          {.key = "owner", .heading = "OWNER", .shrink = 4},
          {.key = "arr", .heading = "ARR", .right = true, .shrink = 0, .money = true},
          {.key = "share", .heading = "SHARE", .right = true, .shrink = 2},
          bar_column("share_bar"),
          {.key = "health", .heading = "HEALTH", .right = true, .shrink = 1},
          {.key = "last_touch", .heading = "LAST TOUCH", .shrink = 2},
          {.key = "next_step", .heading = "NEXT STEP", .shrink = 3},
          {.key = "renewal_date", .heading = "RENEWAL", .shrink = 2}};
}

Cell day_cell(const std::optional<Date>& date, Date day) {
  return date ? Cell(*date, human(*date, day)) : Cell();
}

class PortfolioTable {
 public:
  PortfolioTable(Context& context, Date day, const std::vector<PortfolioLine>& lines)
      : day_(day),
        knows_next_step_(day >= context.today()),
        groups_(shows_groups(context)),
        scale_(health_scale(context.book())),
        lines_(lines) {
    const auto clients = clients_by_tier(lines);
    for (const auto& [tier, count] : clients)
      titles_[tier] = tier_text(tier) + ": " + counted(count, "client", "clients");
    for (const auto& [key, total] : totals_by_tier(lines)) {
      const bool says_more = !key.second.empty() || total.clients == clients.at(key.first);
      if (says_more) add_to_title(key, total);
    }
  }

  Table table() const {
    Table table{.columns = portfolio_columns(groups_), .rows = {}};
    for (const PortfolioLine& line : lines_) table.rows.push_back({cells_of(line), titles_.at(line.tier)});
    return table;
  }

 private:
  void add_to_title(const TierCurrency& key, const PortfolioTotal& total) {
    std::string& title = titles_[key.first];
    title += ", " + arr_text(total, key.second);
    if (total.share) title += " (" + share_text(total.share) + ")";
  }

  Cells cells_of(const PortfolioLine& line) const {
    const auto last_touch = line.facts ? line.facts->last_touch : std::nullopt;
    return row_of(cell(line.slug), cell(line.name), cell(line.tier), cell(line.owner), cell(line.arr),
                  line.share ? percent_cell(line.share) : Cell(), cell(line.share),
                  line.facts ? health_cell(health_of(*line.facts, scale_, day_)) : Cell(),
                  day_cell(last_touch, day_), knows_next_step_ ? day_cell(line.next_step, day_) : Cell(),
                  day_cell(line.renewal, day_));
  }

  Date day_;
  bool knows_next_step_, groups_;
  HealthScale scale_;
  const std::vector<PortfolioLine>& lines_;
  std::map<std::string, std::string> titles_;  // by tier
};

std::string portfolio_closing(const std::vector<PortfolioLine>& lines) {
  std::set<std::int64_t> clients;
  for (const PortfolioLine& line : lines) clients.insert(line.client);
  std::string text = "Total: " + counted(std::ssize(clients), "client", "clients");
  for (const auto& [currency, total] : totals_by_currency(lines)) {
    if (currency.empty()) continue;
    text += fmt::format("; {}: the largest has {}, the top five have {}", arr_text(total, currency),
                        share_text(total.concentration.largest), share_text(total.concentration.top_five));
  }
  return text;
}

// ---- totals alone

Table totals_table(const std::vector<PortfolioLine>& lines) {
  Table table;
  table.columns = {{.key = "tier", .heading = "TIER", .shrink = 0},
                   {.key = "clients", .heading = "CLIENTS", .right = true, .shrink = 0},
                   {.key = "arr", .heading = "ARR", .right = true, .shrink = 0, .money = true},
                   {.key = "share", .heading = "SHARE", .right = true, .shrink = 1},
                   bar_column("share_bar"),
                   {.key = "largest", .heading = "LARGEST", .right = true, .shrink = 2},
                   {.key = "top_five", .heading = "TOP FIVE", .right = true, .shrink = 2}};
  const auto add = [&](const Cell& tier, const std::string& currency, const PortfolioTotal& total) {
    const auto share = [](const auto& part) { return part ? percent_cell(part) : Cell(); };
    table.rows.push_back(
        {{tier, cell(total.clients), currency.empty() ? Cell() : Cell(Money{total.arr, currency}),
          share(total.share), cell(total.share), share(total.concentration.largest),
          share(total.concentration.top_five)},
         {}});
  };
  const auto by_tier = totals_by_tier(lines);
  for (const bool without : {false, true}) {
    for (const auto& [key, total] : by_tier)
      if (key.first.empty() == without) add(word_or_none(key.first), key.second, total);
  }
  for (const auto& [currency, total] : totals_by_currency(lines)) {
    if (!currency.empty()) add({std::string("all"), "all", Tone::strong}, currency, total);
  }
  return table;
}

void run_portfolio(Context& context, const PortfolioOptions& options) {
  const Date day = options.state_day(context);
  const auto lines = portfolio(context.book(), day, context.now().zone, options.owners(context),
                               options.totals ? PortfolioDepth::revenue : PortfolioDepth::whole);
  print_report(context, options.totals ? totals_table(lines) : PortfolioTable(context, day, lines).table(),
               {.title = "Portfolio",
                .span = full(day),
                .definitions = portfolio_definitions,
                .closing = portfolio_closing(lines),
                .nothing = "no active client"});
}

}  // namespace

Run setup_report_portfolio(Line& line) {
  auto options = std::make_shared<PortfolioOptions>();
  line.flag("--totals", options->totals, "the totals of each tier and currency alone");
  options->put_on_state(line);
  return [options](Context& context) { run_portfolio(context, *options); };
}

}  // namespace tend

// `tend report whatif`: retention as it is beside what it would be.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/cells.hpp"
#include "commands/opportunity_end.hpp"
#include "commands/record_verbs.hpp"
#include "commands/report_verbs.hpp"
#include "commands/retention_figures.hpp"
#include "tend/text.hpp"
#include "tend/whatif.hpp"

namespace tend {
namespace {

struct WhatIfOptions : ReportOptions {
  std::vector<std::string> lose, save, win;
};

std::vector<Link> clients_named(Context& context, const std::vector<std::string>& names) {
  std::vector<Link> clients;
  for (const std::string& name : names) clients.push_back(client_link(select_client(context, name)));
  return clients;
}

std::vector<std::int64_t> numbers_of(const std::vector<Link>& clients) {
  std::vector<std::int64_t> numbers;
  for (const Link& client : clients) numbers.push_back(client.id);
  return numbers;
}

// What a subscription brings on a day.
std::int64_t closing_arr_of(const RetentionBook& book, std::int64_t subscription, Date day) {
  std::int64_t arr = 0;
  for (const TermSegment& segment : book.segments())
    if (segment.subscription == subscription) arr = added(arr, arr_at(segment, day));
  return arr;
}

WonDeal deal_of(Context& context, const RetentionBook& book, const std::string& name) {
  const Opportunity opportunity =
      *context.book().find<Opportunity>(select_id(context, describe<Opportunity>(), name));
  need_open(context, opportunity);
  if (!opportunity.amount) {
    throw Error(Exit::conflict, fmt::format("opportunity {} has no amount", opportunity.id),
                fmt::format("say it with 'tend opportunity edit {} --amount AMOUNT'", opportunity.id));
  }
  const bool renews = opportunity.kind == "renewal" && opportunity.subscription;
  const std::int64_t before =
      renews ? closing_arr_of(book, opportunity.subscription.id, book.span().closing) : 0;
  // One without a client is a new logo of its own.
  return {.client = opportunity.client ? opportunity.client.id : -opportunity.id,
          .currency = opportunity.amount->currency,
          .adds = opportunity.amount->minor - before};
}

void warn_of_strangers(Context& context, const RetentionBook& book, const std::vector<Link>& named) {
  for (const Link& client : named) {
    if (std::ranges::count(book.clients(), client.id, &ClientRetention::client) == 0)
      context.warn(
          fmt::format("{} has no ARR at either end of the period: nothing changes", visible(client.label)));
  }
}

WhatIf changes_of(Context& context, const RetentionBook& book, const WhatIfOptions& options) {
  const std::vector<Link> lost = clients_named(context, options.lose);
  const std::vector<Link> saved = clients_named(context, options.save);
  for (const Link& client : lost) {
    if (std::ranges::count(saved, client) > 0)
      throw Error(Exit::usage, fmt::format("{} cannot be both lost and saved", visible(client.label)));
  }
  warn_of_strangers(context, book, lost);
  warn_of_strangers(context, book, saved);
  WhatIf changes{.lost = numbers_of(lost), .saved = numbers_of(saved)};
  for (const std::string& name : options.win) changes.won.push_back(deal_of(context, book, name));
  return changes;
}

using ScenarioRows = std::map<GroupCurrency, RetentionRow>;

FigureColumn scenario_column(const std::string& scenario, const std::string& heading,
                             const std::string& currency, const RetentionRow& row,
                             const RoiSettings& settings) {
  return {fmt::format("{} {}", heading, currency),
          {{"scenario", "SCENARIO", cell(scenario)}, {"currency", "CURRENCY", cell(currency)}},
          retention_sheet(row, currency, settings)};
}

std::vector<FigureColumn> side_by_side(const ScenarioRows& before, const ScenarioRows& after,
                                       const RoiSettings& settings) {
  std::vector<FigureColumn> columns;
  const auto add = [&](const std::string& scenario, const std::string& heading, const std::string& currency,
                       const RetentionRow& row) {
    columns.push_back(scenario_column(scenario, heading, currency, row, settings));
  };
  for (const auto& [key, row] : after) {
    const auto was = before.find(key);
    add("as_it_is", "AS IT IS", key.currency,
        was == before.end() ? RetentionRow{{}, row.costs} : was->second);
    add("what_if", "WHAT IF", key.currency, row);
  }
  return columns;
}

std::string asked_text(const char* verb, const std::vector<std::string>& names) {
  return names.empty() ? "" : fmt::format(", {} {}", verb, fmt::join(names, ", "));
}

void run_whatif(Context& context, const WhatIfOptions& options) {
  if (options.lose.empty() && options.save.empty() && options.win.empty())
    throw Error(Exit::usage, "nothing to compare with was given", "say what with --lose, --save or --win");
  const RetentionBook book(context, options, options.owners(context));
  const WhatIf changes = changes_of(context, book, options);
  const ScenarioRows before = retention_rows(context, book, "", book.clients());
  const ScenarioRows after = retention_rows(context, book, "", what_if(book.clients(), changes));
  const RoiSettings settings = roi_settings(context.book());
  const std::string asked =
      asked_text("lose", options.lose) + asked_text("save", options.save) + asked_text("win", options.win);
  print_report(
      context,
      figure_sheet(context, side_by_side(before, after, settings), scenario_column("", "", "", {}, settings)),
      {.title = "What if: " + asked.substr(2),
       .span = "ARR of " + full(book.span().from) + " and " + full(book.span().closing),
       .definitions = "GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI",
       .closing = {},
       .nothing = "no client had ARR: " + period_text(book.span().flows)});
}

}  // namespace

Run setup_report_whatif(Line& line) {
  auto options = std::make_shared<WhatIfOptions>();
  line.options("--lose", "CLIENT", options->lose, "as if this client went; may be repeated");
  line.options("--save", "CLIENT", options->save, "as if this client had stayed as it was; may be repeated");
  line.options("--win", "OPPORTUNITY", options->win, "as if this one were won; may be repeated");
  options->put_on(line);
  return [options](Context& context) { run_whatif(context, *options); };
}

}  // namespace tend

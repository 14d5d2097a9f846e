// `tend report stale`: clients not touched for longer than their cadence allows.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/stale.hpp"

namespace tend {
namespace {

std::vector<Column> stale_columns() {
  return {{.key = "client", .heading = "CLIENT", .shrink = 1},
          {.key = "name", .heading = "NAME", .shrink = 4},
          {.key = "tier", .heading = "TIER", .shrink = 2},
          {.key = "owner", .heading = "OWNER", .shrink = 3},
          {.key = "state", .heading = "STATE", .shrink = 1},
          {.key = "last_touch", .heading = "LAST TOUCH", .shrink = 2},
          {.key = "last_touch_kind", .heading = "KIND", .shrink = 5},
          {.key = "days", .heading = "DAYS", .right = true, .shrink = 0},
          {.key = "cadence_days", .heading = "CADENCE", .right = true, .shrink = 1},
          {.key = "next_step", .heading = "NEXT STEP", .shrink = 5}};
}

Cells stale_cells(const StaleClient& client, Date day) {
  const std::string state(to_string(client.state));
  return row_of(
      cell(client.client), cell(client.name), cell(client.tier), cell(client.owner),
      Cell(state, state, client.state == TouchState::stale ? Tone::alarm : Tone::warning),
      client.last_touch ? Cell(*client.last_touch, human(client.counted_from, day)) : Cell(Value(), "never"),
      cell(client.last_touch_kind), cell(client.days), cell(client.cadence_days),
      client.next_step ? Cell(*client.next_step, human(*client.next_step, day)) : Cell());
}

void run_stale(Context& context, const ReportOptions& options) {
  const Date day = options.state_day(context);
  const auto clients = stale_clients(context.book(), day, context.now().zone, options.owners(context));
  Table table{.columns = stale_columns(), .rows = {}};
  for (const StaleClient& client : clients) table.rows.push_back({stale_cells(client, day), {}});
  const auto stale = std::ranges::count(clients, TouchState::stale, &StaleClient::state);
  print_report(context, std::move(table),
               {.title = "Clients past their cadence",
                .span = full(day),
                .definitions = "last touch, cadence, slipping, stale",
                .closing = fmt::format("Total: {} slipping, {} stale", std::ssize(clients) - stale, stale),
                .nothing = "no client is past its cadence"});
}

}  // namespace

Run setup_report_stale(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on_state(line);
  return [options](Context& context) { run_stale(context, *options); };
}

}  // namespace tend

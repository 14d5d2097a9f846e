// `tend report coverage`: hours that the cadences ask for, beside those that there are.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/coverage.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// To a tenth of an hour for people, to a hundredth for machines.
Cell hours_cell(std::optional<double> hours) {
  if (!hours) return {};
  return {std::round(*hours * 100) / 100, fmt::format("{:.1f}", *hours)};
}

bool is_over(const Coverage& each) { return each.weekly_hours && each.needed_hours > *each.weekly_hours; }

std::string advice_of(const Coverage& each) {
  std::vector<std::string> ways;
  if (each.thin) {
    ways.push_back(fmt::format("touch tier {} every {} days instead of {}", visible(each.thin->tier),
                               each.thin->cadence_days, each.thin->now_days));
  }
  if (each.move) {
    ways.push_back(
        fmt::format("move {} to {} ({:.1f} h)", each.move->client, visible(each.move->to), each.move->hours));
  }
  if (ways.empty() && is_over(each)) return "more hours, or another manager";
  return fmt::format("{}", fmt::join(ways, "; or "));
}

std::vector<Column> coverage_columns() {
  return {{.key = "manager", .heading = "MANAGER", .shrink = 0},
          {.key = "clients", .heading = "CLIENTS", .right = true, .shrink = 1},
          {.key = "touch_minutes", .heading = "MIN", .right = true, .shrink = 4},
          {.key = "needed_hours", .heading = "NEEDED H", .right = true, .shrink = 0},
          {.key = "weekly_hours", .heading = "THERE H", .right = true, .shrink = 0},
          {.key = "load", .heading = "LOAD", .right = true, .shrink = 1},
          bar_column("load_bar"),
          {.key = "without_cadence", .heading = "NO CADENCE", .right = true, .shrink = 5},
          {.key = "covers", .heading = "COVERS", .right = true, .shrink = 3},
          {.key = "advice", .heading = "TO BALANCE IT", .shrink = 2}};
}

// How many clients of others: `3 for anna, 1 for ben`.
Cell covers_cell(const Coverage& each) {
  std::int64_t clients = 0;
  std::vector<std::string> owners;
  for (const auto& [owner, count] : each.covers) {
    clients += count;
    owners.push_back(fmt::format("{} for {}", count, owner.empty() ? "(nobody)" : visible(owner)));
  }
  return {clients, fmt::format("{}", fmt::join(owners, ", "))};
}

Cells coverage_cells(const Coverage& each) {
  const Tone tone = is_over(each) ? Tone::alarm : Tone::normal;
  Cell load = each.weekly_hours ? percent_cell(each.load) : Cell();
  load.tone = tone;
  Cell bar = cell(each.load);
  bar.tone = tone;
  const std::string none = each.without_cadence == 0 ? "" : std::to_string(each.without_cadence);
  return {each.manager.empty() ? Cell(Value(), "(nobody)", Tone::faint) : cell(each.manager),
          cell(each.clients),
          {each.touch_minutes, fmt::format("{:.0f}", each.touch_minutes)},
          hours_cell(each.needed_hours),
          hours_cell(each.weekly_hours),
          load,
          bar,
          {each.without_cadence, none},
          covers_cell(each),
          cell(advice_of(each))};
}

std::string coverage_closing(const std::vector<Coverage>& covered) {
  double needed = 0, there = 0;
  for (const Coverage& each : covered) {
    needed += each.needed_hours;
    there += each.weekly_hours.value_or(0);
  }
  const auto over = std::ranges::count_if(covered, is_over);
  return fmt::format("Total: {:.1f} h a week needed, {:.1f} h there; {} with more than there is", needed,
                     there, counted(over, "manager", "managers"));
}

void run_coverage(Context& context, const ReportOptions& options) {
  const Date day = options.state_day(context);
  // Room is looked for with everybody, whoever is told.
  std::vector<Coverage> covered =
      coverage_of(manager_loads(context.book(), day, context.now().zone, OwnerFilter()));
  const OwnerFilter owners = options.owners(context);
  std::erase_if(covered, [&](const Coverage& each) { return !owners.takes(each.manager); });
  Table table{.columns = coverage_columns(), .rows = {}};
  for (const Coverage& each : covered) table.rows.push_back({coverage_cells(each), {}});
  print_report(context, std::move(table),
               {.title = "Coverage: hours a week that the cadences ask for",
                .span = full(day),
                .definitions = "coverage, cadence",
                .closing = coverage_closing(covered),
                .nothing = "no manager has an active client"});
}

}  // namespace

Run setup_report_coverage(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on_state(line);
  return [options](Context& context) { run_coverage(context, *options); };
}

}  // namespace tend

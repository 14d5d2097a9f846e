// `tend report cases`: concerns and needs by age, by the team waited for and by kind.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/case_figures.hpp"

namespace tend {
namespace {

struct Grouping {
  CasesBy by;
  std::string_view name;
};
constexpr Grouping groupings[] = {{CasesBy::age, "age"}, {CasesBy::team, "team"}, {CasesBy::kind, "kind"}};

std::vector<Column> case_columns(bool groups) {
  return {{.key = "by", .heading = "BY", .shrink = 1, .machine_only = groups},
          {.key = "key", .heading = "CASES", .shrink = 0},
          {.key = "open", .heading = "OPEN", .right = true, .shrink = 0},
          bar_column("open_share"),
          {.key = "pressing", .heading = "HIGH OR URGENT", .right = true, .shrink = 3},
          {.key = "oldest_days", .heading = "OLDEST", .right = true, .shrink = 2},
          {.key = "resolved", .heading = "RESOLVED", .right = true, .shrink = 1},
          {.key = "median_days", .heading = "MEDIAN DAYS", .right = true, .shrink = 1}};
}

Cells case_cells(std::string_view by, const CaseCount& count, std::int64_t all_open) {
  const double share = all_open == 0 ? 0 : static_cast<double>(count.open) / static_cast<double>(all_open);
  return {cell(by),
          count.key.empty() ? Cell(Value(), "(no team)", Tone::faint) : cell(count.key),
          cell(count.open),
          cell(share),
          cell(count.pressing),
          cell(count.oldest_days),
          cell(count.resolved),
          cell(count.median_days)};
}

std::string cases_closing(const CaseCount& total) {
  const std::string median =
      total.median_days ? fmt::format(", median {} to resolve", days_text(*total.median_days)) : "";
  return fmt::format("Total: {} open, {} high or urgent, {} resolved{}", total.open, total.pressing,
                     total.resolved, median);
}

void run_cases(Context& context, const ReportOptions& options) {
  const Zone& zone = context.now().zone;
  const Period period = options.past_span(context, "month");
  const Date day = std::min(period.to, options.day(context));
  const auto facts = case_facts(context.book(), moments_of({period.from, day}, zone), options.owners(context));
  const CaseCount total = total_cases(facts, day, zone);
  const bool groups = shows_groups(context);
  Table table{.columns = case_columns(groups), .rows = {}};
  for (const Grouping& grouping : groupings) {
    for (const CaseCount& count : count_cases(facts, grouping.by, day, zone)) {
      table.rows.push_back(
          {case_cells(grouping.name, count, total.open), fmt::format("by {}", grouping.name)});
    }
  }
  print_report(context, std::move(table),
               {.title = fmt::format("Cases open on {}, and resolved", full(day)),
                .span = period_text(period),
                .definitions = "age, median days to resolve",
                .closing = cases_closing(total),
                .nothing = "no case was open or resolved: " + period_text(period)});
}

}  // namespace

Run setup_report_cases(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on(line);
  return [options](Context& context) { run_cases(context, *options); };
}

}  // namespace tend

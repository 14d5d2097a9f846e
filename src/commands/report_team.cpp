// `tend report team`: how each manager stands, with everybody below.
#include <fmt/format.h>

#include <map>
#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_verbs.hpp"
#include "commands/retention_book.hpp"
#include "tend/pipeline.hpp"
#include "tend/stale.hpp"
#include "tend/team.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// What each has alone, in the currency of the book.
class TeamCount {
 public:
  TeamCount(Context& context, const ReportOptions& options)
      : context_(context),
        day_(options.day(context)),
        currency_(context.reading().currency),
        book_(context, options, OwnerFilter()) {
    count_owned(context.book(), day_, context.now().zone, own_);
    count_touches();
    count_hours(manager_loads(context.book(), day_, context.now().zone, OwnerFilter()), own_);
    add_revenue();
    add_pipeline();
  }

  const OwnFigures& own() const { return own_; }
  const RetentionSpan& span() const { return book_.span(); }
  const std::string& currency() const { return currency_; }

  // What these owners have in other currencies, which are never added: `; ARR besides: 240.00 USD`.
  std::string besides(const OwnerFilter& owners) const {
    std::map<std::string, std::int64_t> sums;
    for (const auto& [key, arr] : elsewhere_)
      if (arr > 0 && owners.takes(key.second)) sums[key.first] = added(sums[key.first], arr);
    std::vector<std::string> told;
    for (const auto& [currency, arr] : sums) told.push_back(human(Money{arr, currency}));
    return told.empty() ? "" : fmt::format("; ARR besides: {}", fmt::join(told, ", "));
  }

 private:
  void count_touches() {
    const Zone& zone = context_.now().zone;
    const MomentSpan moments = moments_of(span().flows, zone);
    for (const ActivityCount& each :
         count_activity(context_.book(), moments, ActivityBy::manager, OwnerFilter()))
      own_.of(each.key).touches += each.touches;
    for (const StaleClient& client : stale_clients(context_.book(), day_, zone, OwnerFilter()))
      ++own_.of(client.owner).slipping;
  }

  void add_revenue() {
    for (const ClientRetention& each : book_.clients())
      if (each.currency == currency_) own_.of(book_.client(each.client).owner).retention.add(each);
    for (const auto& [key, arr] : arr_by_client(book_.segments(), day_)) {
      const std::string& owner = book_.client(key.first).owner;
      std::int64_t& sum = key.second == currency_ ? own_.of(owner).arr : elsewhere_[{key.second, owner}];
      sum = added(sum, arr);
    }
  }

  void add_pipeline() {
    const Stages stages = parse_stages(context_.book().setting("stages"));
    const AskedPipeline open{.day = day_, .today = context_.today(), .by = PipelineBy::owner};
    for (const PipelineRow& row : pipeline_rows(context_.book(), open)) {
      if (row.closed || row.currency != currency_) continue;
      std::int64_t& sum = own_.of(row.owner).pipeline;
      sum = added(sum, weighted_minor(row.amount, probability_of(row.probability, row.stage, stages)));
    }
  }

  Context& context_;
  Date day_;
  std::string currency_;
  RetentionBook book_;
  OwnFigures own_;
  std::map<std::pair<std::string, std::string>, std::int64_t> elsewhere_;  // by currency and owner
};

// An alarm where more is asked than there is.
Cell coverage_cell(const TeamFigures& figures) {
  if (!figures.coverage()) return {};
  Cell share = percent_cell(figures.coverage());
  if (*figures.coverage() > 1) share.tone = Tone::alarm;
  return share;
}

Cells team_cells(const TeamRow& row, const std::string& currency) {
  const TeamFigures& figures = row.figures;
  const std::string indented =
      std::string(static_cast<std::size_t>(row.depth) * 2, ' ') + visible(row.member.handle);
  return {
      {row.member.handle, indented},
      cell(row.depth),
      cell(row.reports_to),
      cell(row.member.name),
      cell(figures.clients),
      amount_cell(figures.arr, currency),
      cell(figures.touches),
      {figures.overdue, std::to_string(figures.overdue), figures.overdue > 0 ? Tone::warning : Tone::normal},
      cell(figures.slipping),
      cell(figures.cases_open),
      amount_cell(figures.pipeline, currency),
      percent_cell(figures.retention.grr()),
      percent_cell(figures.retention.nrr()),
      coverage_cell(figures)};
}

void run_team(Context& context, const ReportOptions& options) {
  const TeamCount count(context, options);
  Table table;
  table.columns = {word_column("manager", "MANAGER", 0),
                   {.key = "depth", .heading = "DEPTH", .right = true, .machine_only = true},
                   {.key = "reports_to", .heading = "REPORTS TO", .machine_only = true},
                   word_column("name", "NAME", 6),
                   number_column("clients", "CLIENTS", 1),
                   amount_column("arr", "ARR", 1),
                   number_column("touches", "TOUCHES", 2),
                   number_column("overdue", "OVERDUE", 2),
                   number_column("slipping", "SLIPPING", 3),
                   number_column("cases_open", "CASES", 3),
                   amount_column("pipeline", "PIPELINE", 2),
                   number_column("grr", "GRR", 3),
                   number_column("nrr", "NRR", 3),
                   number_column("coverage", "COVERAGE", 3)};
  const OwnerFilter owners = options.owners(context);
  for (const TeamRow& row : roll_up(team_members(context.book()), count.own())) {
    if (owners.takes(row.member.handle)) table.rows.push_back({team_cells(row, count.currency()), {}});
  }
  print_report(context, std::move(table),
               {.title = "The team, each with those below",
                .span = full(options.day(context)) + ", touchpoints and retention of " +
                        period_text(count.span().flows),
                .definitions = "ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage",
                .closing = fmt::format("Amounts in {}; the pipeline is weighted{}", count.currency(),
                                       count.besides(owners)),
                .nothing = "there is no manager, and nobody owns anything"});
}

}  // namespace

Run setup_report_team(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on(line);
  return [options](Context& context) { run_team(context, *options); };
}

}  // namespace tend

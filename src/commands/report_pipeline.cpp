// `tend report pipeline`: what may be sold, and how selling goes.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/pipeline.hpp"

namespace tend {
namespace {

struct PipelineOptions : ReportOptions {
  std::optional<std::string> by;
};

PipelineBy pipeline_by(const std::string& by) {
  constexpr std::string_view words[] = {"stage", "kind", "product", "owner", "month"};
  return static_cast<PipelineBy>(std::ranges::find(words, by) - std::begin(words));
}

Cell count_or_blank(std::int64_t count, Tone tone = Tone::normal) {
  return {count, count == 0 ? "" : std::to_string(count), tone};
}

Table pipeline_table(const std::vector<PipelineFigures>& groups, const std::vector<PipelineFigures>& totals,
                     const std::string& by) {
  const bool stages = by == "stage";
  Table table;
  table.columns = {group_column(by),
                   word_column("currency", "CUR", 4),
                   number_column("count", "COUNT", 0),
                   amount_column("amount", "AMOUNT", 1),
                   amount_column("weighted", "WEIGHTED", 1),
                   number_column("slipped", "SLIPPED", 2),
                   number_column("won", "WON", 3),
                   number_column("lost", "LOST", 3),
                   amount_column("won_amount", "WON AMOUNT", 5),
                   number_column("win_rate", "WIN RATE", 2),
                   number_column("cycle_days", "CYCLE", 4)};
  for (std::size_t i = 6; i < 9; ++i) table.columns[i].machine_only = stages;
  for (const PipelineFigures& group : groups) {
    // Of a stage only what was won tells a rate: that of all that was closed in its currency.
    const auto total = std::ranges::find(totals, group.currency, &PipelineFigures::currency);
    const PipelineFigures& rated = stages ? *total : group;
    const bool rates = !stages || group.key == won_stage;
    table.rows.push_back(
        {{word_or_none(group.key), cell(group.currency), cell(group.count),
          amount_cell(group.amount, group.currency), amount_cell(group.weighted, group.currency),
          count_or_blank(group.slipped, Tone::warning), count_or_blank(group.won), count_or_blank(group.lost),
          amount_or_blank(group.won_amount, group.currency),
          rates && rated.win_rate() ? percent_cell(rated.win_rate()) : Cell(), cell(group.cycle_days())},
         {}});
  }
  return table;
}

std::string pipeline_total_text(const PipelineFigures& total) {
  const auto rate = total.win_rate();
  const auto cycle = total.cycle_days();
  return fmt::format("{} open, {}, weighted {}, {} slipped; {} won, {}, {} lost; win rate {}, cycle {}",
                     total.count, money_text(total.amount, total.currency),
                     money_text(total.weighted, total.currency), total.slipped, total.won,
                     money_text(total.won_amount, total.currency), total.lost,
                     rate ? percent_text(*rate) : "n/a", cycle ? days_text(*cycle) : "n/a");
}

std::string pipeline_totals_text(const std::vector<PipelineFigures>& totals) {
  std::string text;
  for (const PipelineFigures& total : totals)
    text += (text.empty() ? "Total: " : ". ") + pipeline_total_text(total);
  return text;
}

void warn_of_unweighed(Context& context, const std::vector<PipelineRow>& rows, const Stages& stages) {
  for (const auto& [stage, count] : unweighed_stages(rows, stages)) {
    context.warn(fmt::format(
        "stage '{}' has no probability: {} counted as 0 (give it one: tend config set stages "
        "'{},{}:PERCENT')",
        stage, counted(count, "open opportunity", "open opportunities"), to_string(stages), stage));
  }
}

void run_pipeline(Context& context, const PipelineOptions& options) {
  const Period period = options.span(context, "quarter");
  const Date day = options.day(context);
  const std::string by = options.by.value_or("stage");
  const Stages stages = parse_stages(context.book().setting("stages"));
  const auto rows = pipeline_rows(context.book(), {.day = day,
                                                   .today = context.today(),
                                                   .closed_in = period,
                                                   .by = pipeline_by(by),
                                                   .owners = options.owners(context)});
  const auto totals = pipeline_totals(rows, period, day, stages);
  print_report(context,
               pipeline_table(pipeline_figures(rows, pipeline_by(by), period, day, stages), totals, by),
               {.title = "Pipeline by " + by,
                .span = "open on " + full(day) + ", closed " + period_text(period),
                .definitions = "weighted, win rate, cycle, slipped",
                .closing = pipeline_totals_text(totals),
                .nothing = "no opportunity is open, and none was closed: " + period_text(period)});
  warn_of_unweighed(context, rows, stages);
}

}  // namespace

Run setup_report_pipeline(Line& line) {
  auto options = std::make_shared<PipelineOptions>();
  line.option("--by", "stage|kind|product|owner|month", options->by, "what to group by; by stage, usually");
  options->put_on(line);
  return [options](Context& context) { run_pipeline(context, *options); };
}

}  // namespace tend

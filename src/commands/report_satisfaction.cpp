// `tend report satisfaction`: NPS and CSAT of a period.
#include <fmt/format.h>

#include <cmath>
#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/satisfaction.hpp"

namespace tend {
namespace {

struct SatisfactionOptions : ReportOptions {
  std::optional<std::string> by;
};

SatisfactionBy satisfaction_by(std::string_view by) {
  if (by == "owner") return SatisfactionBy::owner;
  return by == "client" ? SatisfactionBy::client : SatisfactionBy::tier;
}

std::vector<Column> satisfaction_columns(const std::string& by) {
  return {group_column(by),
          {.key = "nps", .heading = "NPS", .right = true, .shrink = 0},
          {.key = "nps_answers", .heading = "ANSWERS", .right = true, .shrink = 1},
          {.key = "promoters", .heading = "PROMOTERS", .right = true, .shrink = 3},
          {.key = "passives", .heading = "PASSIVES", .right = true, .shrink = 4},
          {.key = "detractors", .heading = "DETRACTORS", .right = true, .shrink = 3},
          {.key = "csat", .heading = "CSAT", .right = true, .shrink = 0},
          bar_column("csat_bar"),
          {.key = "csat_answers", .heading = "ANSWERS", .right = true, .shrink = 1}};
}

std::string nps_text(const Satisfaction& found) {
  if (!found.nps()) return "n/a";
  const auto points = std::lround(*found.nps());
  return points == 0 ? "0" : fmt::format("{:+}", points);
}

Cells satisfaction_cells(const SatisfactionOf& of) {
  const Satisfaction& found = of.found;
  const auto nps = found.nps();
  return {word_or_none(of.key),
          nps ? Cell(std::round(*nps * 10) / 10, nps_text(found)) : Cell(Value(), "n/a", Tone::faint),
          cell(found.nps_answers()),
          cell(found.promoters),
          cell(found.passives),
          cell(found.detractors),
          percent_cell(found.csat()),
          cell(found.csat()),
          cell(found.csat_answers)};
}

std::string satisfaction_closing(const Satisfaction& all) {
  const std::string csat = all.csat() ? fmt::format("{:.0f} %", *all.csat() * 100) : "n/a";
  return fmt::format("Total: NPS {} of {}, CSAT {} of {}", nps_text(all),
                     counted(all.nps_answers(), "answer", "answers"), csat,
                     counted(all.csat_answers, "answer", "answers"));
}

void run_satisfaction(Context& context, const SatisfactionOptions& options) {
  const Period period = options.past_span(context, "quarter");
  const MomentSpan span = moments_of(period, context.now().zone);
  const std::string by = options.by.value_or("tier");
  Table table{.columns = satisfaction_columns(by), .rows = {}};
  Satisfaction all;
  for (const SatisfactionOf& of :
       satisfaction(context.book(), span, satisfaction_by(by), options.owners(context))) {
    all.add(of.found);
    table.rows.push_back({satisfaction_cells(of), {}});
  }
  print_report(context, std::move(table),
               {.title = "Satisfaction by " + by,
                .span = period_text(period),
                .definitions = "NPS, CSAT",
                .closing = satisfaction_closing(all),
                .nothing = "nobody answered: " + period_text(period)});
}

}  // namespace

Run setup_report_satisfaction(Line& line) {
  auto options = std::make_shared<SatisfactionOptions>();
  line.option("--by", "tier|owner|client", options->by, "what to tell it by; by tier, usually");
  options->put_on(line);
  return [options](Context& context) { run_satisfaction(context, *options); };
}

}  // namespace tend

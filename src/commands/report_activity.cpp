// `tend report activity`: touchpoints and minutes, counted.
#include <fmt/format.h>

#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"

namespace tend {
namespace {

struct ActivityOptions : ReportOptions {
  std::optional<std::string> by;
};

ActivityBy by_of(const std::string& by) {
  if (by == "area") return ActivityBy::area;
  if (by == "client") return ActivityBy::client;
  return by == "manager" ? ActivityBy::manager : ActivityBy::kind;
}

Table activity_table(const std::vector<ActivityCount>& counts, const std::string& by) {
  Table table;
  table.columns = {group_column(by),
                   {.key = "touches", .heading = "TOUCHES", .right = true},
                   {.key = "notes", .heading = "NOTES", .right = true},
                   {.key = "minutes", .heading = "MINUTES", .right = true}};
  for (const ActivityCount& count : counts) {
    table.rows.push_back(
        {{word_or_none(count.key), cell(count.touches), cell(count.notes), cell(count.minutes)}, {}});
  }
  return table;
}

std::string total_text(const std::vector<ActivityCount>& counts) {
  ActivityCount total;
  for (const ActivityCount& count : counts) {
    total.touches += count.touches;
    total.notes += count.notes;
    total.minutes += count.minutes;
  }
  return fmt::format("Total: {}, {}, {}", counted(total.touches, "touchpoint", "touchpoints"),
                     counted(total.notes, "note", "notes"), counted(total.minutes, "minute", "minutes"));
}

void run_activity(Context& context, const ActivityOptions& options) {
  const Period period = options.past_span(context, "month");
  const std::string by = options.by.value_or("kind");
  const auto counts = count_activity(context.book(), moments_of(period, context.now().zone), by_of(by),
                                     options.owners(context));
  print_report(context, activity_table(counts, by),
               {.title = "Activity by " + by,
                .span = period_text(period),
                .definitions = "touchpoint",
                .closing = total_text(counts),
                .nothing = "nothing was logged: " + period_text(period)});
}

}  // namespace

Run setup_report_activity(Line& line) {
  auto options = std::make_shared<ActivityOptions>();
  line.option("--by", "kind|area|client|manager", options->by, "what to count by; by kind, usually");
  options->put_on(line);
  return [options](Context& context) { run_activity(context, *options); };
}

}  // namespace tend

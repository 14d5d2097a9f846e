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

ActivityCount sum_of(const std::vector<ActivityCount>& counts) {
  ActivityCount total;
  for (const ActivityCount& count : counts) {
    total.touches += count.touches;
    total.notes += count.notes;
    total.minutes += count.minutes;
  }
  return total;
}

bool is_span(const std::string& by) { return by == "week" || by == "month"; }

// `2026-11`, `2026-W47`
std::string span_key(const std::string& by, Date day) {
  if (by == "month") return iso(day).substr(0, 7);
  const Date thursday = start_of_week(day) + std::chrono::days(3);
  const int year = static_cast<int>(std::chrono::year_month_day(thursday).year());
  return fmt::format("{}-W{:02}", year, days_between(make_date(year, 1, 1), thursday) / 7 + 1);
}

// Every week or month of the period, in the order of time, those without a touch, too.
std::vector<ActivityCount> activity_in_time(Context& context, const Period& period, const std::string& by,
                                            const OwnerFilter& owner) {
  std::vector<std::string> keys;
  std::vector<Moment> ends;
  for (Date from = period.from; from <= period.to;) {
    const Date to = std::min(parse_period(by, from).to, period.to);
    keys.push_back(span_key(by, from));
    ends.push_back(moments_of({from, to}, context.now().zone).until);
    from = to + std::chrono::days(1);
  }
  const Moment begin = moments_of(period, context.now().zone).from;
  auto counts = count_activity(context.book(), begin, ends, owner);
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i].key = std::move(keys[i]);
  return counts;
}

Table activity_table(const std::vector<ActivityCount>& counts, const std::string& by) {
  Table table;
  table.columns = {group_column(by),
                   {.key = "touches", .heading = "TOUCHES", .right = true, .line = is_span(by)},
                   bar_column("touches_bar"),
                   {.key = "notes", .heading = "NOTES", .right = true},
                   {.key = "minutes", .heading = "MINUTES", .right = true, .line = is_span(by)}};
  std::int64_t most = 1;
  for (const ActivityCount& count : counts) most = std::max(most, count.touches);
  for (const ActivityCount& count : counts) {
    const double share = static_cast<double>(count.touches) / static_cast<double>(most);
    table.rows.push_back(
        {{word_or_none(count.key), cell(count.touches), cell(share), cell(count.notes), cell(count.minutes)},
         {}});
  }
  return table;
}

std::string total_text(const std::vector<ActivityCount>& counts) {
  const ActivityCount total = sum_of(counts);
  return fmt::format("Total: {}, {}, {}", counted(total.touches, "touchpoint", "touchpoints"),
                     counted(total.notes, "note", "notes"), counted(total.minutes, "minute", "minutes"));
}

void run_activity(Context& context, const ActivityOptions& options) {
  const std::string by = options.by.value_or("kind");
  Period period = options.past_span(context, by == "week" ? "quarter" : by == "month" ? "year" : "month");
  if (is_span(by)) period.to = std::max(period.from, std::min(period.to, options.day(context)));
  const auto counts = is_span(by) ? activity_in_time(context, period, by, options.owners(context))
                                  : count_activity(context.book(), moments_of(period, context.now().zone),
                                                   by_of(by), options.owners(context));
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
  line.option("--by", "kind|area|client|manager|week|month", options->by,
              "what to count by; by kind, usually");
  options->put_on(line);
  return [options](Context& context) { run_activity(context, *options); };
}

}  // namespace tend

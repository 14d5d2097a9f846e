// `tend report followups` and `tend report promises`.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

#include "commands/cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/followup_report.hpp"

namespace tend {
namespace {

Date day_of(Context& context, Moment moment) {
  return std::chrono::floor<std::chrono::days>(context.now().zone.local(moment));
}

struct GroupedFollowup {
  std::string group;  // overdue, this week, later, done
  ReportedFollowup followup;
};

// What was open at the end of the day, with what was closed since.
std::vector<ReportedFollowup> open_then(Context& context, const ReportOptions& options, Date day) {
  std::vector<ReportedFollowup> open = open_followups(context.book(), options.owners(context));
  if (day >= context.today()) return open;
  const MomentSpan since{moments_of({day, day}, context.now().zone).until,
                         moments_of({context.today(), context.today()}, context.now().zone).until};
  for (ReportedFollowup& closed : closed_followups(context.book(), since, options.owners(context))) {
    open.push_back(std::move(closed));
  }
  std::erase_if(open, [&](const ReportedFollowup& each) { return day_of(context, each.created) > day; });
  std::ranges::stable_sort(open, std::less(), &ReportedFollowup::due);
  return open;
}

std::vector<GroupedFollowup> grouped_followups(Context& context, const ReportOptions& options,
                                               const Period& period) {
  const Date day = options.day(context);
  std::vector<GroupedFollowup> all;
  for (ReportedFollowup& open : open_then(context, options, day)) {
    all.push_back({std::string(to_string(due_group(open.due, day))), std::move(open)});
  }
  const MomentSpan span = moments_of(period, context.now().zone);
  for (ReportedFollowup& closed : closed_followups(context.book(), span, options.owners(context))) {
    if (closed.status == "done") all.push_back({"done", std::move(closed)});
  }
  return all;
}

std::vector<Column> followup_columns(bool groups) {
  return {{.key = "group", .heading = "GROUP", .shrink = 2, .machine_only = groups},
          {.key = "id", .heading = "ID", .right = true, .shrink = 0},
          {.key = "client", .heading = "CLIENT", .shrink = 1},
          {.key = "due", .heading = "DUE", .shrink = 0},
          {.key = "days_left", .heading = "LEFT", .right = true, .shrink = 6},
          {.key = "age_days", .heading = "AGE", .right = true, .shrink = 5},
          {.key = "slips", .heading = "SLIPS", .right = true, .shrink = 4},
          {.key = "direction", .heading = "KIND", .shrink = 2},
          {.key = "owner", .heading = "OWNER", .shrink = 5},
          {.key = "done_at", .heading = "DONE", .shrink = 3},
          {.key = "text", .heading = "TEXT", .shrink = 3}};
}

Cells followup_cells(Context& context, const GroupedFollowup& each, Date day) {
  const ReportedFollowup& followup = each.followup;
  const bool done = each.group == "done";
  const Date until = done && followup.done_at ? day_of(context, *followup.done_at) : day;
  const Tone tone = each.group == "overdue" ? Tone::alarm : Tone::normal;
  return {cell(each.group),
          cell(followup.id),
          cell(followup.client),
          {followup.due, human(followup.due, day), tone},
          done ? Cell() : cell(days_between(day, followup.due)),
          cell(days_between(day_of(context, followup.created), until)),
          {followup.slips, followup.slips == 0 ? "" : std::to_string(followup.slips)},
          cell(followup.direction),
          cell(followup.owner),
          done ? Cell(*followup.done_at, human(until, day)) : Cell(),
          cell(followup.text)};
}

void run_followups(Context& context, const ReportOptions& options) {
  const Period period = options.past_span(context, "week");
  const Date day = options.day(context);
  const std::vector<GroupedFollowup> all = grouped_followups(context, options, period);
  std::map<std::string, std::int64_t> counts;
  for (const GroupedFollowup& each : all) ++counts[each.group];
  Table table{.columns = followup_columns(shows_groups(context)), .rows = {}, .id_column = 1};
  for (const GroupedFollowup& each : all) {
    const std::string when = each.group == "done" ? ", " + period_text(period) : "";
    table.rows.push_back(
        {followup_cells(context, each, day), fmt::format("{}: {}{}", each.group, counts[each.group], when)});
  }
  const std::int64_t open = static_cast<std::int64_t>(all.size()) - counts["done"];
  print_report(context, std::move(table),
               {.title = "Follow-ups",
                .span = "open on " + full(day) + ", done " + period_text(period),
                .definitions = "overdue",
                .closing = fmt::format("Total: {} open, {} of them overdue, {} done", open, counts["overdue"],
                                       counts["done"]),
                .nothing = "no follow-up is open, and none was done: " + period_text(period)});
}

// ---- promises

Table promise_table(const std::vector<PromiseCount>& counts) {
  Table table;
  table.columns = {{.key = "client", .heading = "CLIENT", .shrink = 0},
                   {.key = "open", .heading = "OPEN", .right = true},
                   {.key = "kept", .heading = "KEPT", .right = true},
                   {.key = "late", .heading = "LATE", .right = true},
                   {.key = "broken", .heading = "BROKEN", .right = true},
                   {.key = "slips", .heading = "MOVED", .right = true},
                   {.key = "kept_rate", .heading = "IN TIME", .right = true}};
  for (const PromiseCount& count : counts) {
    const auto rate = count.kept_rate();
    Cells cells{cell(count.client)};
    for (const std::int64_t number : count.by_state) cells.push_back(cell(number));
    if (count[PromiseState::broken] > 0) cells.back().tone = Tone::alarm;
    cells.push_back(cell(count.slips));
    cells.push_back(rate ? Cell(*rate, fmt::format("{:.0f} %", *rate * 100)) : Cell(Value(), "n/a"));
    table.rows.push_back({std::move(cells), {}});
  }
  return table;
}

std::string promise_total(const std::vector<PromiseCount>& counts) {
  PromiseCount total;
  for (const PromiseCount& count : counts) total.add(count);
  const auto rate = total.kept_rate();
  return fmt::format("Total: {} kept in time, {} kept late, {} broken, {} open; in time: {}",
                     total[PromiseState::kept], total[PromiseState::late], total[PromiseState::broken],
                     total[PromiseState::open], rate ? fmt::format("{:.0f} %", *rate * 100) : "n/a");
}

void run_promises(Context& context, const ReportOptions& options) {
  const Period period = options.span(context, "quarter");
  const auto promises = promises_due(context.book(), period, options.owners(context));
  const auto counts = count_promises(promises, options.day(context), context.now().zone);
  print_report(context, promise_table(counts),
               {.title = "Our promises due",
                .span = period_text(period),
                .definitions = "promise",
                .closing = promise_total(counts),
                .nothing = "no promise of ours was due: " + period_text(period)});
}

}  // namespace

Run setup_report_followups(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on(line);
  return [options](Context& context) { run_followups(context, *options); };
}

Run setup_report_promises(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on(line);
  return [options](Context& context) { run_promises(context, *options); };
}

}  // namespace tend

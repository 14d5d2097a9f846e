// `tend report followups` and `tend report promises`.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <span>

#include "commands/cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/followup_report.hpp"

namespace tend {
namespace {

Date day_of(Context& context, Moment moment) {
  return std::chrono::floor<std::chrono::days>(context.now().zone.local(moment));
}

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

std::vector<ReportedFollowup> done_in(Context& context, const ReportOptions& options, const Period& period) {
  const MomentSpan span = moments_of(period, context.now().zone);
  std::vector<ReportedFollowup> done = closed_followups(context.book(), span, options.owners(context));
  std::erase_if(done, [](const ReportedFollowup& each) { return each.status != "done"; });
  return done;
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

class FollowupTable {
 public:
  FollowupTable(Context& context, Date day, std::size_t rows) : context_(context), day_(day) {
    table_ = {.columns = followup_columns(shows_groups(context)), .rows = {}, .id_column = 1};
    table_.rows.reserve(rows);
  }

  // A group of them, whose texts it takes; `title` follows the group's name and number in its heading.
  void add(std::string_view group, std::span<ReportedFollowup> followups, const std::string& title = {}) {
    const std::string heading = fmt::format("{}: {}{}", group, followups.size(), title);
    for (ReportedFollowup& each : followups) {
      TableRow& row = table_.rows.emplace_back();
      row.group = heading;
      add_cells(row.cells, group, each);
    }
  }

  Table take() { return std::move(table_); }

 private:
  void add_cells(Cells& cells, std::string_view group, ReportedFollowup& followup) {
    const bool done = group == "done";
    const Date until = done && followup.done_at ? day_of(context_, *followup.done_at) : day_;
    const Tone tone = group == "overdue" ? Tone::alarm : Tone::normal;
    cells.reserve(table_.columns.size());
    const auto put = [&](Value value) { cells.emplace_back().value = std::move(value); };
    const auto put_text = [&](std::string& text) {
      Cell& cell = cells.emplace_back();
      if (!text.empty()) cell.value = std::move(text);
    };
    put(std::string(group));
    put(followup.id);
    put_text(followup.client);
    cells.emplace_back(followup.due, human(followup.due, day_), tone);
    put(done ? Value() : Value(days_between(day_, followup.due)));
    put(days_between(day_of(context_, followup.created), until));
    cells.emplace_back(followup.slips, followup.slips == 0 ? "" : std::to_string(followup.slips));
    put_text(followup.direction);
    put_text(followup.owner);
    cells.push_back(done ? Cell(*followup.done_at, human(until, day_)) : Cell());
    put_text(followup.text);
  }

  Context& context_;
  Date day_;
  Table table_;
};

// `open`: by due day. Gives how many are overdue.
std::size_t add_open(FollowupTable& table, std::span<ReportedFollowup> open, Date day) {
  std::size_t overdue = 0;
  while (!open.empty()) {
    const DueGroup group = due_group(open.front().due, day);
    const auto end = std::ranges::find_if(
        open, [&](const ReportedFollowup& each) { return due_group(each.due, day) != group; });
    const auto members = open.first(static_cast<std::size_t>(end - open.begin()));
    table.add(to_string(group), members);
    if (group == DueGroup::overdue) overdue = members.size();
    open = open.subspan(members.size());
  }
  return overdue;
}

void run_followups(Context& context, const ReportOptions& options) {
  const Period period = options.past_span(context, "week");
  const Date day = options.day(context);
  std::vector<ReportedFollowup> open = open_then(context, options, day);
  std::vector<ReportedFollowup> done = done_in(context, options, period);
  FollowupTable table(context, day, open.size() + done.size());
  const std::size_t overdue = add_open(table, open, day);
  table.add("done", done, ", " + period_text(period));
  print_report(context, table.take(),
               {.title = "Follow-ups",
                .span = "open on " + full(day) + ", done " + period_text(period),
                .definitions = "overdue",
                .closing = fmt::format("Total: {} open, {} of them overdue, {} done", open.size(), overdue,
                                       done.size()),
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
  const auto counts = count_promises(context.book(), period, options.day(context), context.now().zone,
                                     options.owners(context));
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

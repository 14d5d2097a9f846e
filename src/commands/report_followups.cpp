// `tend report followups` and `tend report promises`.
#include <fmt/format.h>

#include <algorithm>
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

// A row for each as it comes: a large book has thousands, and what they take of fresh memory costs most.
class FollowupTable {
 public:
  FollowupTable(Context& context, Date day) : context_(context), day_(day) {
    table_ = {.columns = followup_columns(shows_groups(context)), .rows = {}, .id_column = 1};
  }

  // Takes its texts.
  void add_open(ReportedFollowup& followup) {
    const DueGroup group = due_group(followup.due, day_);
    add_cells(to_string(group), followup);
    ++open_;
    if (group == DueGroup::overdue) ++overdue_;
  }
  void add_done(ReportedFollowup& followup) {
    add_cells(done_group, followup);
    ++done_;
  }

  void sort_by_due() {
    std::ranges::stable_sort(table_.rows, {},
                             [](const TableRow& row) { return std::get<Date>(row.cells[due_place].value); });
  }

  // The groups' headings: name and number, and of what is done the period.
  void head_groups(const Period& period) {
    const auto name = [](const TableRow& row) -> const std::string& {
      return std::get<std::string>(row.cells.front().value);
    };
    for (auto row = table_.rows.begin(); row != table_.rows.end();) {
      const std::string& group = name(*row);
      const auto end =
          std::find_if(row, table_.rows.end(), [&](const TableRow& each) { return name(each) != group; });
      const std::string heading =
          fmt::format("{}: {}{}", group, end - row, group == done_group ? ", " + period_text(period) : "");
      for (; row != end; ++row) row->group = heading;
    }
  }

  std::string total_text() const {
    return fmt::format("Total: {} open, {} of them overdue, {} done", open_, overdue_, done_);
  }

  Table take() { return std::move(table_); }

 private:
  static constexpr std::string_view done_group = "done";
  static constexpr std::size_t due_place = 3;

  Cell due_cell(Date due, Tone tone) {
    Cell cell(due);
    cell.tone = tone;
    if (day_ != context_.today()) cell.text = human(due, day_);
    return cell;
  }

  void add_cells(std::string_view group, ReportedFollowup& followup) {
    const bool done = group == done_group;
    const Date until = done && followup.done_at ? day_of(context_, *followup.done_at) : day_;
    const Tone tone = group == to_string(DueGroup::overdue) ? Tone::alarm : Tone::normal;
    Cells& cells = table_.rows.emplace_back().cells;
    cells.reserve(table_.columns.size());
    const auto put = [&](auto value) { cells.emplace_back().value = std::move(value); };
    const auto put_text = [&](std::string& text) {
      Cell& cell = cells.emplace_back();
      if (!text.empty()) cell.value = std::move(text);
    };
    put(std::string(group));
    put(followup.id);
    put_text(followup.client);
    cells.push_back(due_cell(followup.due, tone));
    done ? put(std::monostate()) : put(days_between(day_, followup.due));
    put(days_between(day_of(context_, followup.created), until));
    put(followup.slips);
    if (followup.slips == 0) cells.back().text = "";
    put_text(followup.direction);
    put_text(followup.owner);
    cells.push_back(done ? Cell(*followup.done_at, human(until, day_)) : Cell());
    put_text(followup.text);
  }

  Context& context_;
  Date day_;
  Table table_;
  std::size_t open_ = 0, overdue_ = 0, done_ = 0;
};

// What was open at the end of the day, with what was closed since.
void add_open_then(Context& context, const ReportOptions& options, Date day, FollowupTable& table) {
  const bool past = day < context.today();
  const auto take = [&](ReportedFollowup& each) {
    if (!past || day_of(context, each.created) <= day) table.add_open(each);
  };
  each_open_followup(context.book(), options.owners(context), take);
  if (!past) return;
  const MomentSpan since{moments_of({day, day}, context.now().zone).until,
                         moments_of({context.today(), context.today()}, context.now().zone).until};
  for (ReportedFollowup& closed : closed_followups(context.book(), since, options.owners(context)))
    take(closed);
  table.sort_by_due();
}

void add_done_in(Context& context, const ReportOptions& options, const Period& period, FollowupTable& table) {
  const MomentSpan span = moments_of(period, context.now().zone);
  for (ReportedFollowup& closed : closed_followups(context.book(), span, options.owners(context))) {
    if (closed.status == "done") table.add_done(closed);
  }
}

void run_followups(Context& context, const ReportOptions& options) {
  const Period period = options.past_span(context, "week");
  const Date day = options.day(context);
  FollowupTable table(context, day);
  add_open_then(context, options, day, table);
  add_done_in(context, options, period, table);
  table.head_groups(period);
  print_report(context, table.take(),
               {.title = "Follow-ups",
                .span = "open on " + full(day) + ", done " + period_text(period),
                .definitions = "overdue",
                .closing = table.total_text(),
                .nothing = "no follow-up is open, and none was done: " + period_text(period)});
}

// ---- promises

Table promise_table(const std::vector<PromiseCount>& counts) {
  Table table;
  table.columns = {{.key = "client", .heading = "CLIENT", .shrink = 1},
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

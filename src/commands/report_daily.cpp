// `tend report daily` and `tend report week`: what happened, day by day.
#include <fmt/format.h>

#include <array>
#include <map>
#include <memory>

#include "commands/cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/daybook.hpp"

namespace tend {
namespace {

struct DayTotals {
  std::array<std::int64_t, 5> entries{};  // by DaySection
  std::int64_t minutes = 0;

  void add(const DayEntry& entry) {
    ++entries[static_cast<std::size_t>(entry.section)];
    minutes += entry.minutes.value_or(0);
  }
  std::int64_t of(DaySection section) const { return entries[static_cast<std::size_t>(section)]; }
};

std::string touched_text(const DayTotals& totals) {
  const std::string touched = counted(totals.of(DaySection::touched), "touchpoint", "touchpoints");
  return totals.minutes == 0 ? touched : touched + ", " + counted(totals.minutes, "minute", "minutes");
}

std::string totals_text(const DayTotals& totals) {
  return fmt::format("{}, {} done, {} promised, {} slipped", touched_text(totals),
                     totals.of(DaySection::done), totals.of(DaySection::promised),
                     totals.of(DaySection::slipped));
}

// Of one day the sections are the groups, of several the days.
class DaybookTable {
 public:
  DaybookTable(Context& context, const Period& period, const std::vector<DayEntry>& entries)
      : context_(context), one_day_(period.from == period.to), entries_(entries) {
    for (const DayEntry& entry : entries) by_day_[entry.day].add(entry), totals_.add(entry);
  }

  Table table() {
    const bool groups = shows_groups(context_);
    Table table;
    table.columns = {
        {.key = "day", .heading = "DAY", .shrink = 0, .machine_only = groups || one_day_},
        {.key = "section", .heading = "SECTION", .shrink = 2, .machine_only = groups && one_day_},
        {.key = "at", .heading = "TIME", .right = true, .shrink = 6},
        {.key = "client", .heading = "CLIENT", .shrink = 1},
        {.key = "kind", .heading = "KIND", .shrink = 4},
        {.key = "noun", .heading = "NOUN", .machine_only = true},
        {.key = "id", .heading = "ID", .right = true, .shrink = 0},
        {.key = "due", .heading = "DUE", .shrink = 3},
        {.key = "minutes", .heading = "MIN", .right = true, .shrink = 6},
        {.key = "owner", .heading = "OWNER", .shrink = 5},
        {.key = "text", .heading = "TEXT", .shrink = 2},
    };
    table.id_column = 6;
    for (const DayEntry& entry : entries_) table.rows.push_back({cells_of(entry), group_of(entry)});
    return table;
  }

  const DayTotals& totals() const { return totals_; }

 private:
  Cell time_of(const DayEntry& entry) const {
    if (!entry.at) return {Value(), ""};
    return {*entry.at, iso(std::chrono::floor<std::chrono::minutes>(
                               context_.now().zone.local(*entry.at).time_since_epoch()) %
                           std::chrono::days(1))};
  }

  Cell due_of(const DayEntry& entry) const {
    if (!entry.due) return {};
    const std::string due = human(*entry.due, context_.today());
    if (entry.section != DaySection::slipped) return {*entry.due, due};
    return {*entry.due, entry.at ? "to " + due : due + ", open", Tone::alarm};
  }

  Cells cells_of(const DayEntry& entry) const {
    return {cell(entry.day),     cell(to_string(entry.section)),
            time_of(entry),      cell(entry.client),
            cell(entry.kind),    cell(std::string_view(entry.is_touch ? "note" : "followup")),
            cell(entry.id),      due_of(entry),
            cell(entry.minutes), cell(entry.owner),
            cell(entry.text)};
  }

  std::string group_of(const DayEntry& entry) const {
    if (!one_day_) return full(entry.day) + ": " + totals_text(by_day_.at(entry.day));
    if (entry.section == DaySection::touched) return "touched: " + touched_text(totals_);
    const std::string_view name = entry.section == DaySection::next ? "due next" : to_string(entry.section);
    return fmt::format("{}: {}", name, totals_.of(entry.section));
  }

  Context& context_;
  bool one_day_;
  const std::vector<DayEntry>& entries_;
  std::map<Date, DayTotals> by_day_;
  DayTotals totals_;
};

void run_daybook(Context& context, const ReportOptions& options, std::string_view usual,
                 const std::string& title) {
  const Period period = options.past_span(context, usual);
  const Zone& zone = context.now().zone;
  const Date today = options.day(context);
  const DaybookRows rows = daybook_rows(context.book(), moments_of(period, zone), open_days(period, today),
                                        options.owners(context));
  const std::vector<DayEntry> entries = make_daybook(rows, period, today, zone);
  DaybookTable daybook(context, period, entries);
  print_report(context, daybook.table(),
               {.title = title,
                .span = period_text(period),
                .definitions = "touchpoint",
                .closing = "Total: " + totals_text(daybook.totals()),
                .nothing = "nothing was logged, done, promised or missed: " + period_text(period)});
}

}  // namespace

Run setup_report_daily(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on(line);
  return [options](Context& context) { run_daybook(context, *options, "day", "Daily report"); };
}

Run setup_report_week(Line& line) {
  auto options = std::make_shared<ReportOptions>();
  options->put_on(line);
  return [options](Context& context) { run_daybook(context, *options, "week", "Report of the week"); };
}

}  // namespace tend

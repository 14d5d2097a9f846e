// What all reports share: period, day and owner on the line, and how a report is printed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/context.hpp"
#include "cli/line.hpp"
#include "tend/activity.hpp"
#include "tend/table.hpp"

namespace tend {

struct ReportOptions {
  std::optional<std::string> from, to, period, as_of, owner, team;

  void put_on(Line& line);        // all of them
  void put_on_state(Line& line);  // the same, for what tells a state: that at the end of the period

  // The day that the report takes as the present: --as-of, else today.
  Date day(Context& context) const;
  // The day whose state is told: --as-of, else the last one of the period that was given, else today.
  Date state_day(Context& context) const;
  // --period, or --from and --to, where one alone leaves the other at the day or at the start of the usual
  // period; else the usual period (`month`). Words mean the one that the day lies in. Throws Error(usage).
  Period span(Context& context, std::string_view usual) const;
  // The same without the days after --as-of, for what looks back only.
  Period past_span(Context& context, std::string_view usual) const;
  OwnerFilter owners(Context& context) const;  // of --owner or --team

 private:
  void put_day_and_owner_on(Line& line);
};

// `Mon 2026-11-23`, `Mon 2026-11-23 to Sun 2026-11-29`
std::string period_text(const Period& period);

// What people read around a report's table; machine formats have the rows alone.
struct ReportFrame {
  std::string title;        // `Activity by kind`
  std::string span;         // period_text
  std::string definitions;  // the names in METRICS.md: `touchpoint`
  std::string closing;      // totals below the table; may be empty
  std::string nothing;      // the hint where there are no rows
};
// With --where, --sort, --limit and --fields applied; --sort gives up the groups. For people, columns without
// a word are left out.
void print_report(Context& context, Table table, const ReportFrame& frame);

// `3 touchpoints`, `1 touchpoint`
std::string counted(std::int64_t count, std::string_view singular, std::string_view plural);

// Whether the titles of groups are to be seen; else a column has to tell.
bool shows_groups(Context& context);

}  // namespace tend

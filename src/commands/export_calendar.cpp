#include "commands/export_calendar.hpp"

#include <memory>

#include "commands/export_output.hpp"
#include "commands/export_own.hpp"
#include "commands/record_list.hpp"
#include "exchange/calendar_entries.hpp"

namespace tend {
namespace {

struct CalendarOptions {
  ListOptions followups;
  std::optional<std::string> to;
  bool todos = false;
};

void check(const Globals& globals) {
  if (globals.fields || globals.json || !globals.format.value_or("ics").starts_with("ics"))
    throw Error(Exit::usage, "a calendar has one format and its own fields",
                "'tend export followup' gives the others");
}

std::vector<CalendarEntry> followup_entries(Context& context, const ListOptions& followups) {
  Query query = followups.query(context);
  query.fields.clear();
  if (!followups.given("status"))
    query.where.push_back(
        {find_field(describe<Followup>(), "status"), Comparison::equal, std::string("open")});
  const std::map<std::int64_t, std::string> names = client_names(context.book());
  std::vector<CalendarEntry> entries;
  for (const Followup& followup : context.book().all<Followup>(query))
    entries.push_back(calendar_entry(followup, names.at(followup.client.id)));
  return entries;
}

void run_export_calendar(Context& context, const CalendarOptions& options) {
  check(context.globals());
  const std::vector<CalendarEntry> entries = followup_entries(context, options.followups);
  ExportOutput output(context, options.to);
  output.write(calendar_text(entries, options.todos ? CalendarForm::todos : CalendarForm::events));
  output.finish(count_text(static_cast<std::int64_t>(entries.size()), "entry", "entries"));
}

Run setup_export_calendar(Line& line) {
  auto options = std::make_shared<CalendarOptions>();
  line.option("--to", "FILE", options->to, "the file to write, '-' for standard output");
  line.flag("--todos", options->todos, "as to-dos, for programs that keep tasks, not as events");
  options->followups.put_on(line, describe<Followup>(), "--until");
  line.also_format("ics");
  return [options](Context& context) { run_export_calendar(context, *options); };
}

constexpr std::string_view details = R"(
Writes open follow-ups as an iCalendar file (RFC 5545), so that a calendar can show them: one without a time of day as an
event of the whole day, one that comes again with its recurrence. '--status' asks for others than the open ones.

Each follow-up keeps its identity from export to export: a calendar that subscribes to the file moves what has moved and
drops what is done. Most calendars show events only; '--todos' is for programs that keep tasks.
)";

constexpr std::string_view examples = R"(
tend export calendar --to ~/public/tend.ics # for cron; the calendar subscribes to it
tend export calendar --owner anna --todos --to tasks.ics # hers, for her task list
)";

}  // namespace

constexpr Verb export_calendar_verb{"calendar", "write follow-ups as a calendar", details, examples,
                                    setup_export_calendar};

}  // namespace tend

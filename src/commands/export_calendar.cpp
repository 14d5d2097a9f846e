#include "commands/export_calendar.hpp"

#include <algorithm>
#include <map>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/export_output.hpp"
#include "commands/export_own.hpp"
#include "commands/record_list.hpp"
#include "exchange/calendar_entries.hpp"
#include "tend/care_records.hpp"
#include "tend/journal.hpp"

namespace tend {
namespace {

struct CalendarOptions {
  ListOptions followups;
  std::optional<std::string> to;
  bool todos = false, no_renewals = false;
};

void check(const Globals& globals, const CalendarOptions& options) {
  const std::string_view ending = telling_ending(options.to.value_or(""));
  if (globals.fields || globals.format.value_or("ics") != "ics" || (!ending.empty() && ending != ".ics"))
    throw Error(Exit::usage, "a calendar has one format and its own fields",
                "'tend export followup' gives the others");
}

// So that a calendar which has an entry already sees that it moved.
class LastChanges {
 public:
  LastChanges(const Book& book, const RecordType& type) : moments_(last_changes(book, type)) {}
  std::optional<Moment> of(std::int64_t id) const {
    const auto found = moments_.find(id);
    return found == moments_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::map<std::int64_t, Moment> moments_;
};

std::vector<CalendarEntry> followup_entries(Context& context, const ListOptions& followups) {
  Query query = followups.query(context);
  query.fields.clear();
  if (!followups.given("status"))
    query.where.push_back(
        {find_field(describe<Followup>(), "status"), Comparison::equal, std::string("open")});
  const std::map<std::int64_t, std::string> names = client_names(context.book());
  const LastChanges changes(context.book(), describe<Followup>());
  std::vector<CalendarEntry> entries;
  for (const Followup& followup : context.book().all<Followup>(query))
    entries.push_back(calendar_entry(followup, names.at(followup.client.id), changes.of(followup.id)));
  return entries;
}

// Those that have one; of a client or an owner of clients where the line names them.
std::vector<Row> renewing_rows(Context& context, const ListOptions& followups) {
  const RecordType& type = describe<Subscription>();
  Query query;
  query.where.push_back({find_field(type, "renewal_date"), Comparison::not_equal, Value()});
  query.order = {{find_field(type, "renewal_date")}, {find_field(type, "id")}};
  for (const std::string& name : followups.values("client")) {
    query.where.push_back(
        {find_field(type, "client"), Comparison::equal, client_link(select_client(context, name))});
    query.where.back().alternative = query.where.size() > 2;
  }
  return context.book().rows(type, query);
}

RenewalEntry renewal_of(const Row& row, const LastChanges& changes) {
  return {.uid = std::get<std::string>(row.at("uid")),
          .product = std::get<Link>(row.at("product")).label,
          .quantity = std::get<std::int64_t>(row.at("quantity")),
          .renews_itself = std::get<bool>(row.at("auto_renew")),
          .day = std::get<Date>(row.at("renewal_date")),
          .notice_by = std::get<Date>(row.at("notice_deadline")),
          .yearly = std::get<Money>(row.at("arr")),
          .modified = changes.of(row.id())};
}

void add_renewals(Context& context, const ListOptions& followups, std::vector<CalendarEntry>& entries) {
  const std::vector<std::string> owners = followups.values("owner");
  const LastChanges changes(context.book(), describe<Subscription>());
  std::map<std::int64_t, Client> clients;
  for (Client& client : context.book().all<Client>()) clients.emplace(client.id, std::move(client));
  for (const Row& row : renewing_rows(context, followups)) {
    const Client& client = clients.at(std::get<Link>(row.at("client")).id);
    if (!owners.empty() && std::ranges::find(owners, client.owner) == owners.end()) continue;
    const RenewalEntry renewal = renewal_of(row, changes);
    if (renewal.notice_by != renewal.day) entries.push_back(notice_entry(renewal, client.name));
    entries.push_back(renewal_entry(renewal, client.name));
  }
}

bool asks_for_renewals(const Globals& globals, const CalendarOptions& options) {
  return !options.no_renewals && globals.where.empty() && !globals.limit &&
         options.followups.only_given({"client", "owner"});
}

void run_export_calendar(Context& context, const CalendarOptions& options) {
  check(context.globals(), options);
  std::vector<CalendarEntry> entries = followup_entries(context, options.followups);
  if (asks_for_renewals(context.globals(), options)) add_renewals(context, options.followups, entries);
  ExportOutput output(context, options.to);
  output.write(calendar_text(entries, options.todos ? CalendarForm::todos : CalendarForm::events));
  output.finish(count_text(static_cast<std::int64_t>(entries.size()), "entry", "entries"));
}

Run setup_export_calendar(Line& line) {
  auto options = std::make_shared<CalendarOptions>();
  line.option("--to", "FILE", options->to, "the file to write, '-' for standard output");
  line.flag("--todos", options->todos, "as to-dos, for programs that keep tasks, not as events");
  line.flag("--no-renewals", options->no_renewals, "follow-ups alone");
  options->followups.put_on(line, describe<Followup>(), "--until");
  line.also_format("ics");
  return [options](Context& context) { run_export_calendar(context, *options); };
}

constexpr std::string_view details = R"(
Writes open follow-ups, and of each subscription the next renewal and the last day to give notice, as an iCalendar file
(RFC 5545), so that a calendar can show them: a follow-up without a time of day as an event of the whole day, one that
comes again with its recurrence. '--client' and '--owner' (of the client) hold for renewals, too; any other filter asks for
follow-ups alone. '--status' asks for others than the open ones.

Each entry keeps its identity from export to export and says when it was last changed: a calendar that subscribes to the
file moves what has moved and drops what is done. Most calendars show events only; '--todos' is for programs that keep
tasks.
)";

constexpr std::string_view examples = R"(
tend export calendar --to ~/public/tend.ics # for cron; the calendar subscribes to it
tend export calendar --owner anna --todos --to tasks.ics # hers, for her task list
)";

}  // namespace

constexpr Verb export_calendar_verb{"calendar", "write follow-ups and renewals as a calendar", details,
                                    examples, setup_export_calendar};

}  // namespace tend

#include "book/agenda.hpp"

#include <algorithm>

#include "book/agenda_care.hpp"
#include "book/connection.hpp"
#include "book/uid.hpp"

namespace tend {

std::string open_followups_sql(std::string_view due) {
  return "SELECT due, due_time, id, client, direction, priority, owner, team, snoozed_until, text FROM "
         "followup WHERE status = 'open' AND due " +
         std::string(due) + " ORDER BY due, due_time, id";
}

namespace {

bool is_covered(const AgendaRows& rows, std::int64_t client) {
  return std::ranges::binary_search(rows.covers, client, {}, &AgendaCover::client);
}

// Those that may be asked for: what is nobody's is its client's owner's, and for a covered client's owner
// somebody else may be asked.
void read_followups(Connection& connection, const std::string& which, std::string_view bound,
                    const OwnerTest& asked, AgendaRows& rows) {
  Statement statement(connection, open_followups_sql(which));
  statement.with(bound);
  while (statement.step()) {
    const std::string_view owner = statement.view(6);
    if (!owner.empty() && !asked.holds(owner) && !is_covered(rows, statement.integer(3))) continue;
    AgendaFollowup& followup = rows.followups.emplace_back();
    followup.due = statement.view(0);
    followup.due_time = statement.view(1);
    followup.id = statement.integer(2);
    followup.client = statement.integer(3);
    followup.direction = statement.view(4);
    followup.priority = statement.view(5);
    followup.owner = statement.view(6);
    followup.team = statement.view(7);
    followup.snoozed_until = statement.view(8);
    followup.text = statement.view(9);
  }
}

// Those that a lane has something to tell of.
std::vector<std::int64_t> clients_of(const AgendaRows& rows) {
  std::vector<std::int64_t> clients;
  for (const AgendaFollowup& followup : rows.followups) clients.push_back(followup.client);
  for (const AgendaSubscription& subscription : rows.subscriptions) clients.push_back(subscription.client);
  for (const AgendaRisk& risk : rows.risks) clients.push_back(risk.client);
  std::sort(clients.begin(), clients.end());
  clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
  return clients;
}

// The last moment, in no zone, of a touch that may be too long ago; an own cadence may be shorter.
std::string touch_limit(const AgendaView& view) {
  std::int64_t shortest = 3660;
  for (const auto& [tier, days] : view.cadences) shortest = std::min(shortest, days);
  const Date day = view.today + std::chrono::days(view.days_ahead) - std::chrono::days(shortest);
  return iso(day + std::chrono::days(2));
}

// The second column tells which clients a lane could tell of without a follow-up. Those with a next step and
// a fresh touch are most of a book in order, and those of other owners most of a team's: nothing else of them
// is read.
constexpr const char* all_clients =
    "SELECT id, open_followups = 0 OR cadence_days IS NOT NULL OR last_touch IS NULL OR last_touch < ?, owner "
    "FROM client ORDER BY id";

constexpr const char* one_client =
    "SELECT uid, slug, name, status, tier, owner, since, last_touch, last_touch_kind, cadence_days, "
    "open_followups FROM client WHERE id = ?";

AgendaClient read_client(Connection& connection, std::int64_t id) {
  AgendaClient client;
  Statement& statement = connection.cached(one_client);
  statement.with(id);
  if (!statement.step()) return client;
  client.id = id;
  client.uid = statement.view(0);
  client.slug = statement.view(1);
  client.name = statement.view(2);
  client.status = statement.view(3);
  client.tier = statement.view(4);
  client.owner = statement.view(5);
  client.since = statement.view(6);
  client.last_touch = statement.view(7);
  client.last_touch_kind = statement.view(8);
  if (!statement.is_null(9)) client.cadence_days = statement.integer(9);
  client.open_followups = statement.integer(10);
  client.added = moment_of_uid(client.uid);
  statement.reset();
  return client;
}

void read_clients(Connection& connection, const AgendaView& view, const OwnerTest& asked, AgendaRows& rows) {
  const std::vector<std::int64_t> told_of = clients_of(rows);
  Statement statement(connection, all_clients);
  statement.with(touch_limit(view));
  auto next = told_of.begin();
  while (statement.step()) {
    const std::int64_t id = statement.integer(0);
    while (next != told_of.end() && *next < id) ++next;
    const bool is_told_of = next != told_of.end() && *next == id;
    const auto is_asked = [&] { return asked.holds(statement.view(2)) || is_covered(rows, id); };
    if (is_told_of || (statement.integer(1) != 0 && is_asked()))
      rows.clients.push_back(read_client(connection, id));
  }
}

}  // namespace

AgendaRows agenda_rows(const Book& book, const AgendaView& view) {
  Connection& connection = book.connection();
  const OwnerTest asked(view.owner);
  AgendaRows rows;
  rows.covers = agenda_covers(connection, iso(view.today));
  const std::string last_day = iso(view.today + std::chrono::days(view.days_ahead));
  read_followups(connection, "<= ?", last_day, asked, rows);
  // What is no date at all sorts behind every date.
  read_followups(connection, "> ?", "9999-12-31", asked, rows);
  rows.subscriptions = agenda_subscriptions(connection, view);
  rows.risks = agenda_risks(connection, view);
  read_clients(connection, view, asked, rows);
  return rows;
}

}  // namespace tend

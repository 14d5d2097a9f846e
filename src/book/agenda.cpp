#include "book/agenda.hpp"

#include <algorithm>

#include "book/agenda_care.hpp"
#include "book/agenda_health.hpp"
#include "book/connection.hpp"
#include "book/uid.hpp"

namespace tend {

std::string open_followups_sql(std::string_view due) {
  return "SELECT due, due_time, id, client, direction, priority, owner, team, snoozed_until, text FROM "
         "followup WHERE status = 'open' AND due " +
         std::string(due) + " ORDER BY due, due_time, id";
}

namespace {

void read_followups(Connection& connection, const std::string& which, std::string_view bound,
                    std::vector<AgendaFollowup>& followups) {
  Statement statement(connection, open_followups_sql(which));
  statement.with(bound);
  while (statement.step()) {
    AgendaFollowup& followup = followups.emplace_back();
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
std::vector<std::int64_t> clients_of(const AgendaRows& rows, const AgendaHealth& health) {
  std::vector<std::int64_t> clients = health.pressed();
  for (const AgendaFollowup& followup : rows.followups) clients.push_back(followup.client);
  for (const AgendaSubscription& subscription : rows.subscriptions) clients.push_back(subscription.client);
  for (const AgendaRisk& risk : rows.risks) clients.push_back(risk.client);
  std::sort(clients.begin(), clients.end());
  clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
  return clients;
}

// The last moment, in no zone, of a touch that may be too long ago; an own cadence may be shorter.
std::string touch_limit(const AgendaView& view, const AgendaHealth& health) {
  if (health.may_be_red_in_order()) return "9999-12-31";
  std::int64_t shortest = 3660;
  for (const auto& [tier, days] : view.cadences) shortest = std::min(shortest, days);
  const Date day = view.today + std::chrono::days(view.days_ahead) - std::chrono::days(shortest);
  return iso(day + std::chrono::days(2));
}

// The second column tells which clients a lane could tell of without a follow-up. Those with a next step and
// a fresh touch are most of a book in order: nothing else of them is read.
constexpr const char* all_clients =
    "SELECT id, open_followups = 0 OR cadence_days IS NOT NULL OR last_touch IS NULL OR last_touch < ?, uid, "
    "slug, name, status, tier, owner, since, last_touch, last_touch_kind, cadence_days, open_followups "
    "FROM client ORDER BY id";

AgendaClient read_client(Statement& statement) {
  AgendaClient client;
  client.id = statement.integer(0);
  client.uid = statement.view(2);
  client.slug = statement.view(3);
  client.name = statement.view(4);
  client.status = statement.view(5);
  client.tier = statement.view(6);
  client.owner = statement.view(7);
  client.since = statement.view(8);
  client.last_touch = statement.view(9);
  client.last_touch_kind = statement.view(10);
  if (!statement.is_null(11)) client.cadence_days = statement.integer(11);
  client.open_followups = statement.integer(12);
  client.added = moment_of_uid(client.uid);
  return client;
}

std::vector<AgendaClient> read_clients(Connection& connection, const std::vector<std::int64_t>& told_of,
                                       const std::string& limit) {
  std::vector<AgendaClient> clients;
  Statement statement(connection, all_clients);
  statement.with(limit);
  auto next = told_of.begin();
  while (statement.step()) {
    const std::int64_t id = statement.integer(0);
    while (next != told_of.end() && *next < id) ++next;
    const bool is_told_of = next != told_of.end() && *next == id;
    if (is_told_of || statement.integer(1) != 0) clients.push_back(read_client(statement));
  }
  return clients;
}

}  // namespace

AgendaRows agenda_rows(const Book& book, const AgendaView& view) {
  Connection& connection = book.connection();
  AgendaRows rows;
  const std::string last_day = iso(view.today + std::chrono::days(view.days_ahead));
  read_followups(connection, "<= ?", last_day, rows.followups);
  // What is no date at all sorts behind every date.
  read_followups(connection, "> ?", "9999-12-31", rows.followups);
  rows.covers = agenda_covers(connection, iso(view.today));
  rows.subscriptions = agenda_subscriptions(connection, view);
  rows.risks = agenda_risks(connection, view);
  const AgendaHealth health(connection, view, rows.followups);
  rows.clients = read_clients(connection, clients_of(rows, health), touch_limit(view, health));
  std::ranges::move(health.risks(rows.clients), std::back_inserter(rows.risks));
  std::ranges::stable_sort(rows.risks, {}, &AgendaRisk::client);
  return rows;
}

}  // namespace tend

#include "book/agenda.hpp"

#include <algorithm>

#include "book/agenda_care.hpp"
#include "book/agenda_health.hpp"
#include "book/pass.hpp"
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

// The last moment, in no zone, of a touch that may be too long ago; an own cadence may be shorter.
std::string touch_limit(const AgendaView& view, const AgendaHealth& health) {
  if (health.may_be_red_in_order()) return "9999-12-31";
  std::int64_t shortest = 3660;
  for (const auto& [tier, days] : view.cadences) shortest = std::min(shortest, days);
  const Date day = view.today + std::chrono::days(view.days_ahead) - std::chrono::days(shortest);
  return iso(day + std::chrono::days(2));
}

// What one pass over all clients tells of those that are asked for.
struct FoundClients {
  AskedClients asked;
  std::vector<std::int64_t> telling;  // a lane could tell of them without a follow-up
};

// Most of a team's clients are other owners', and most of one's own have a next step and a fresh touch:
// nothing else of them is read.
FoundClients clients_at_hand(Connection& connection, const OwnerTest& asked, const AgendaRows& rows,
                             const std::string& limit) {
  FoundClients found;
  Pass clients(
      connection,
      "id, owner, open_followups = 0 OR cadence_days IS NOT NULL OR last_touch IS NULL OR last_touch < ?1",
      "FROM client");
  clients.with(limit).run([&](const PassedRow& row) {
    const std::int64_t id = row.integer(0);
    if (!asked.holds(row.view(1)) && !is_covered(rows, id)) return;
    found.asked.insert(id);
    if (row.integer(2) != 0) found.telling.push_back(id);
  });
  return found;
}

AgendaFollowup agenda_followup(const Statement& statement) {
  AgendaFollowup followup;
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
  return followup;
}

// Those that may be asked for: what is nobody's is its client's owner's, and for a covered client's owner
// somebody else may be asked. What we promised to a client that is asked for counts whoever promised it.
void read_followups(Connection& connection, const std::string& which, std::string_view bound,
                    const OwnerTest& asked, const AskedClients& clients, AgendaRows& rows,
                    AgendaHealth& health) {
  Statement statement(connection, open_followups_sql(which));
  statement.with(bound);
  while (statement.step()) {
    const std::int64_t client = statement.integer(3);
    const bool of_asked_client = clients.contains(client);
    if (of_asked_client && statement.view(4) == "promise")
      health.add_promise(client, statement.integer(2), statement.view(0));
    const std::string_view owner = statement.view(6);
    const bool may_be_asked =
        owner.empty() ? of_asked_client : asked.holds(owner) || is_covered(rows, client);
    if (may_be_asked) rows.followups.push_back(agenda_followup(statement));
  }
}

// Those that a lane may tell of.
std::vector<std::int64_t> clients_of(const AgendaRows& rows, const AgendaHealth& health,
                                     std::vector<std::int64_t> telling) {
  std::vector<std::int64_t> clients = std::move(telling);
  for (const std::int64_t client : health.pressed()) clients.push_back(client);
  for (const AgendaFollowup& followup : rows.followups) clients.push_back(followup.client);
  for (const AgendaSubscription& subscription : rows.subscriptions) clients.push_back(subscription.client);
  for (const AgendaRisk& risk : rows.risks) clients.push_back(risk.client);
  std::sort(clients.begin(), clients.end());
  clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
  return clients;
}

constexpr const char* one_client =
    "SELECT uid, slug, name, status, tier, owner, since, last_touch, last_touch_kind, cadence_days, "
    "open_followups FROM client WHERE id = ?";

AgendaClient read_client(const Statement& statement, std::int64_t id) {
  AgendaClient client;
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
  return client;
}

std::vector<AgendaClient> read_clients(Connection& connection, const std::vector<std::int64_t>& ids) {
  std::vector<AgendaClient> clients;
  Statement statement(connection, one_client);
  for (const std::int64_t id : ids) {
    statement.with(id);
    if (statement.step()) clients.push_back(read_client(statement, id));
    statement.reset();
  }
  return clients;
}

}  // namespace

AgendaRows agenda_rows(const Book& book, const AgendaView& view) {
  Connection& connection = book.connection();
  const OwnerTest asked(view.owner);
  AgendaHealth health(connection, view);
  AgendaRows rows;
  rows.covers = agenda_covers(connection, iso(view.today));
  FoundClients found = clients_at_hand(connection, asked, rows, touch_limit(view, health));
  const std::string last_day = iso(view.today + std::chrono::days(view.days_ahead));
  read_followups(connection, "<= ?", last_day, asked, found.asked, rows, health);
  // What is no date at all sorts behind every date.
  read_followups(connection, "> ?", "9999-12-31", asked, found.asked, rows, health);
  rows.subscriptions = agenda_subscriptions(connection, view, found.asked);
  rows.risks = agenda_risks(connection, view, found.asked);
  health.read_cases(found.asked);
  rows.clients = read_clients(connection, clients_of(rows, health, std::move(found.telling)));
  std::ranges::move(health.risks(rows.clients, found.asked), std::back_inserter(rows.risks));
  std::ranges::stable_sort(rows.risks, {}, &AgendaRisk::client);
  return rows;
}

}  // namespace tend

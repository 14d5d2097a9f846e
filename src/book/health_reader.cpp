#include "book/health_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/settings.hpp"
#include "book/uid.hpp"
#include "tend/cadence.hpp"

namespace tend {

HealthReader::HealthReader(Connection& connection, std::int64_t client, Date day, const Zone& zone)
    : HealthReader(connection, client == 0 ? "" : fmt::format(" = {}", client), client != 0, day, zone) {}

HealthReader::HealthReader(Connection& connection, const std::vector<std::int64_t>& clients, Date day,
                           const Zone& zone)
    : HealthReader(connection, fmt::format(" IN ({})", fmt::join(clients, ",")), false, day, zone) {}

HealthReader::HealthReader(Connection& connection, std::string scope, bool one, Date day, const Zone& zone)
    : connection_(connection),
      scope_(std::move(scope)),
      one_(one),
      day_(day),
      zone_(zone),
      today_(iso(day)),
      until_(iso(moments_of({day, day}, zone).until)),
      past_(today_ < connection_.file().today) {}

std::vector<ClientHealth> HealthReader::read_presence() {
  read_churns();
  read_clients();
  return std::move(clients_);
}

std::vector<ClientHealth> HealthReader::read() {
  read_churns();
  read_clients();
  read_cases();
  read_scores();
  read_promises();
  read_people();
  read_renewals();
  read_opportunities();
  return std::move(clients_);
}

std::string HealthReader::scoped(std::string sql, const std::string& column) const {
  sql.replace(sql.find("{}"), 2, scope_.empty() ? "" : " AND " + column + scope_);
  return sql;
}

Statement HealthReader::statement(std::string sql, const std::string& column) {
  return Statement(connection_, scoped(std::move(sql), column));
}

ClientHealth* HealthReader::find(std::int64_t client) {
  const auto found = std::ranges::lower_bound(clients_, client, {}, &ClientHealth::client);
  return found != clients_.end() && found->client == client ? &*found : nullptr;
}

Date HealthReader::local_day(std::string_view moment) const {
  return std::chrono::floor<std::chrono::days>(zone_.local(moment_from_iso(moment).value_or(Moment{})));
}

// ---- clients and their touch

void HealthReader::read_churns() {
  Statement row = statement("SELECT client, at, returned FROM churn WHERE client > 0{} ORDER BY id");
  while (row.step()) {
    Gone& gone = gone_[row.integer(0)];
    if (row.view(1) > today_) {
      gone.later = true;
    } else if (row.is_null(2)) {
      gone.since = true;
    } else if (row.view(2) > today_) {
      gone.then = true;
    }
  }
}

bool HealthReader::is_there(std::int64_t client, std::string_view status) {
  const auto found = gone_.find(client);
  const Gone gone = found == gone_.end() ? Gone() : found->second;
  if (gone.then) return false;
  // What was told of it since then is told by its status.
  return status == "active" || status == "paused" || (status == "churned" && gone.later && !gone.since);
}

void HealthReader::read_clients() {
  const Cadences cadences = cadences_of(connection_);
  Statement row = statement(
      "SELECT id, status, uid, slug, name, tier, owner, since, last_touch, cadence_days FROM client WHERE id "
      "> 0{} ORDER BY id",
      "id");
  while (row.step()) {
    if (!is_there(row.integer(0), row.view(1))) continue;
    ClientHealth client{.client = row.integer(0),
                        .slug = row.text(3),
                        .name = row.text(4),
                        .tier = row.text(5),
                        .owner = row.text(6),
                        .facts = {}};
    const auto own = row.is_null(9) ? std::nullopt : std::optional(row.integer(9));
    if (row.view(1) != "paused") client.facts.cadence = cadence_days(own, client.tier, cadences);
    read_touch(row, client);
    if (client.facts.touch_start <= day_) clients_.push_back(std::move(client));
  }
}

// What the book keeps with the client serves where it is not of later.
void HealthReader::read_touch(const Statement& row, ClientHealth& client) {
  HealthFacts& facts = client.facts;
  if (!row.is_null(8) && row.view(8) < until_ && !one_) {
    facts.last_touch = local_day(row.view(8));
  } else if (!row.is_null(8)) {
    read_earlier_touch(client);
  }
  const Date begun = touch_start(std::nullopt, date_from_iso(row.view(7)), moment_of_uid(row.view(2)), zone_);
  facts.touch_start = facts.last_touch.value_or(begun);
}

void HealthReader::read_earlier_touch(ClientHealth& client) {
  Statement& latest = connection_.cached(
      "SELECT at, id FROM note WHERE client = ?1 AND at < ?2 AND kind <> 'note' ORDER BY at DESC, id DESC "
      "LIMIT 1");
  latest.with(client.client, until_);
  if (latest.step()) {
    client.facts.last_touch = local_day(latest.view(0));
    client.facts.last_note = latest.integer(1);
  }
  latest.reset();
}

// ---- cases, scores, promises

void HealthReader::read_cases() {
  Statement open = statement(
      "SELECT client, id, priority, opened FROM support_case WHERE status <> 'resolved' AND opened < ?1{} "
      "ORDER BY opened, id");
  add_cases(open);
  if (!past_) return;
  Statement since = statement(
      "SELECT client, id, priority, opened FROM support_case WHERE opened < ?1 AND resolved >= ?1{} ORDER BY "
      "opened, id");
  add_cases(since);
}

void HealthReader::add_cases(Statement& cases) {
  using Priority = HealthCase::Priority;
  cases.with(until_);
  while (cases.step()) {
    ClientHealth* const client = find(cases.integer(0));
    if (!client) continue;
    const std::string_view priority = cases.view(2);
    client->facts.cases.push_back({cases.integer(1), local_day(cases.view(3)),
                                   priority == "urgent" ? Priority::urgent
                                   : priority == "high" ? Priority::high
                                                        : Priority::usual});
  }
}

namespace {

std::optional<HealthScore>& score_of_kind(HealthFacts& facts, std::string_view kind) {
  if (kind == "nps") return facts.nps;
  if (kind == "csat") return facts.csat;
  return kind == "pulse" ? facts.pulse : facts.usage;
}

// Of each client and kind, which come together, the last one told.
class LatestScore {
 public:
  explicit LatestScore(std::function<void(const LatestScore&)> tell) : tell_(std::move(tell)) {}

  void take(const PassedRow& row) {
    const bool same = row.integer(0) == client && row.view(1) == kind;
    if (!same) end();
    if (same && (row.view(2) < at || (row.view(2) == at && row.integer(4) < id))) return;
    client = row.integer(0);
    kind = row.view(1);
    at = row.view(2);
    value = row.integer(3);
    id = row.integer(4);
  }
  void end() const {
    if (id != 0) tell_(*this);
  }

  std::int64_t client = 0, value = 0, id = 0;
  std::string kind, at;

 private:
  std::function<void(const LatestScore&)> tell_;
};

}  // namespace

// In the order of the index score_client.
void HealthReader::read_scores() {
  LatestScore latest([this](const LatestScore& score) {
    if (ClientHealth* const client = find(score.client))
      score_of_kind(client->facts, score.kind) = HealthScore{score.id, local_day(score.at), score.value};
  });
  Pass scores(connection_, "client, kind, at, value, id",
              scoped("FROM score INDEXED BY score_client WHERE at < ?1{}"));
  scores.with(until_).run([&](const PassedRow& row) { latest.take(row); });
  latest.end();
}

void HealthReader::read_promises() {
  Statement open = statement(
      "SELECT client, id, due FROM followup WHERE status = 'open' AND due < ?1 AND direction = 'promise'{} "
      "ORDER BY due, id");
  open.with(today_);
  add_promises(open);
  if (!past_) return;
  Statement since = statement(
      "SELECT client, id, due FROM followup WHERE done_at >= ?2 AND due < ?1 AND created < ?2 AND direction "
      "= "
      "'promise'{} ORDER BY due, id");
  since.with(today_, until_);
  add_promises(since);
}

void HealthReader::add_promises(Statement& promises) {
  while (promises.step()) {
    const auto due = date_from_iso(promises.view(2));
    ClientHealth* const client = find(promises.integer(0));
    if (client && due) client->facts.promises.push_back({promises.integer(1), *due});
  }
}

// ---- people

void HealthReader::read_people() {
  Pass people(connection_, "client, id, last_touch",
              scoped("FROM contact WHERE last_touch >= ?1 AND inactive = 0{}"));
  people.with(iso(moments_of({day_ - std::chrono::days(fresh_days), day_}, zone_).from));
  people.run([&](const PassedRow& row) {
    ClientHealth* const client = find(row.integer(0));
    if (!client) return;
    if (row.view(2) < until_) {
      client->facts.people.push_back({row.integer(1), local_day(row.view(2))});
    } else {
      later_touched_[row.integer(1)] = {row.integer(0), {}};
    }
  });
  if (!later_touched_.empty()) read_earlier_people();
  for (ClientHealth& client : clients_) std::ranges::sort(client.facts.people, {}, &HealthContact::id);
}

// One pass over the notes of those days, however many contacts were touched since.
void HealthReader::read_earlier_people() {
  Statement row = statement(
      "SELECT pair.contact, note.at FROM note CROSS JOIN note_contact AS pair ON pair.note = note.id WHERE "
      "note.at >= ?1 AND note.at < ?2 AND note.kind <> 'note'{}",
      "note.client");
  row.with(iso(moments_of({day_ - std::chrono::days(fresh_days), day_}, zone_).from), until_);
  while (row.step()) {
    const auto found = later_touched_.find(row.integer(0));
    if (found != later_touched_.end() && row.view(1) > found->second.last) found->second.last = row.view(1);
  }
  for (const auto& [contact, touched] : later_touched_) {
    if (!touched.last.empty())
      find(touched.client)->facts.people.push_back({contact, local_day(touched.last)});
  }
}

}  // namespace tend

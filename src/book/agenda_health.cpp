#include "book/agenda_health.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/connection.hpp"
#include "book/health_reader.hpp"
#include "book/settings.hpp"
#include "tend/cadence.hpp"

namespace tend {
namespace {

// The measures whose facts the agenda has without looking further.
bool is_known_here(const HealthMeasure& measure) {
  return measure.name == "touch" || measure.name == "cases" || measure.name == "promises";
}

AgendaRisk red_health(const ClientHealth& client, const Health& health, const HealthScale& scale) {
  const double below = static_cast<double>(scale.yellow - *health.score) / static_cast<double>(scale.yellow);
  return {client.client, fmt::format("health {}, worst: {}", *health.score, health.worst->name),
          5 + 10 * below};
}

}  // namespace

AgendaHealth::AgendaHealth(Connection& connection, const AgendaView& view)
    : connection_(connection), view_(view), scale_(health_scale(connection)) {}

// What is in order stays in the index; the limit is of no zone and a day too late.
void AgendaHealth::read_cases(const AskedClients& asked) {
  using Priority = HealthCase::Priority;
  Statement row(connection_,
                "SELECT client, id, priority, opened FROM support_case INDEXED BY case_open WHERE status <> "
                "'resolved' AND (priority IN ('high', 'urgent') OR opened < ?) ORDER BY client");
  row.with(iso(view_.today - std::chrono::days(days_to_resolve - 1)));
  while (row.step()) {
    if (!asked.contains(row.integer(0))) continue;
    const auto opened = moment_from_iso(row.view(3));
    if (!opened) continue;
    const std::string_view priority = row.view(2);
    pressed_[row.integer(0)].cases.push_back(
        {row.integer(1), std::chrono::floor<std::chrono::days>(view_.zone.local(*opened)),
         priority == "urgent" ? Priority::urgent
         : priority == "high" ? Priority::high
                              : Priority::usual});
  }
}

void AgendaHealth::add_promise(std::int64_t client, std::int64_t id, std::string_view due) {
  const auto day = date_from_iso(due);
  if (day && *day < view_.today) pressed_[client].promises.push_back({id, *day});
}

std::vector<std::int64_t> AgendaHealth::pressed() const {
  std::vector<std::int64_t> clients;
  for (const auto& [client, facts] : pressed_) clients.push_back(client);
  std::ranges::sort(clients);
  return clients;
}

bool AgendaHealth::may_be_red(const HealthFacts& facts) const {
  std::vector<std::optional<HealthState>> states;
  states.reserve(health_measures().size());
  for (const HealthMeasure& measure : health_measures()) {
    states.push_back(is_known_here(measure) ? std::optional(measure.judge(facts, view_.today))
                                            : std::nullopt);
  }
  return lowest_score(states, scale_) < scale_.yellow;
}

bool AgendaHealth::may_be_red_in_order() const {
  HealthFacts touched;
  touched.touch_start = view_.today;
  const HealthFacts without_cadence = touched;
  touched.cadence = 1;
  return may_be_red(touched) || may_be_red(without_cadence);
}

HealthFacts AgendaHealth::known_of(const AgendaClient& client) const {
  const auto found = pressed_.find(client.id);
  HealthFacts facts = found == pressed_.end() ? HealthFacts() : found->second;
  facts.touch_start =
      touch_start(moment_from_iso(client.last_touch), date_from_iso(client.since), client.added, view_.zone);
  if (client.status != "paused")
    facts.cadence = cadence_days(client.cadence_days, client.tier, view_.cadences);
  return facts;
}

std::vector<AgendaRisk> AgendaHealth::risks(const std::vector<AgendaClient>& clients,
                                            const AskedClients& asked) const {
  std::vector<std::int64_t> doubtful;
  for (const AgendaClient& client : clients) {
    const bool is_there = client.status == "active" || client.status == "paused";
    if (is_there && asked.contains(client.id) && may_be_red(known_of(client))) doubtful.push_back(client.id);
  }
  std::vector<AgendaRisk> found;
  if (doubtful.empty()) return found;
  for (const ClientHealth& each : HealthReader(connection_, doubtful, view_.today, view_.zone).read()) {
    const Health health = health_of(each.facts, scale_, view_.today);
    if (health.state == HealthState::red) found.push_back(red_health(each, health, scale_));
  }
  return found;
}

}  // namespace tend

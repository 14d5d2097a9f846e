#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "book/agenda_care.hpp"
#include "book/connection.hpp"
#include "tend/score_band.hpp"

namespace tend {
namespace {

constexpr std::int64_t days_of_a_drop = 30;

Date local_day(const AgendaView& view, Moment moment) {
  return std::chrono::floor<std::chrono::days>(view.zone.local(moment));
}

// An urgent case weighs more the longer it is open.
void add_urgent_cases(Connection& connection, const AgendaView& view, const AskedClients& asked,
                      std::vector<AgendaRisk>& risks) {
  Statement statement(connection,
                      "SELECT client, opened, id FROM support_case INDEXED BY case_urgent WHERE status <> "
                      "'resolved' AND priority = 'urgent' ORDER BY client, opened, id");
  while (statement.step()) {
    if (!asked.contains(statement.integer(0))) continue;
    const auto opened = moment_from_iso(statement.view(1));
    const Date day = opened ? local_day(view, *opened) : view.today;
    const std::int64_t days = std::max<std::int64_t>(days_between(day, view.today), 0);
    risks.push_back(
        {statement.integer(0),
         fmt::format("urgent case {}, opened {}", statement.integer(2), relative(day, view.today)),
         static_cast<double>(10 + days)});
  }
}

struct Answer {
  std::int64_t value = 0;
  std::string at;
};

// The last two of a kind by a person (0: nobody named), the latest first.
std::vector<Answer> last_answers(Connection& connection, std::int64_t client, const std::string& kind,
                                 std::int64_t contact) {
  Statement& statement = connection.cached(
      "SELECT value, at FROM score WHERE client = ? AND kind = ? AND coalesce(contact, 0) = ? "
      "ORDER BY at DESC, id DESC LIMIT 2");
  statement.with(client, kind, contact);
  std::vector<Answer> answers;
  while (statement.step()) answers.push_back({statement.integer(0), statement.text(1)});
  statement.reset();
  return answers;
}

void add_drop(Connection& connection, const AgendaView& view, std::int64_t client, const std::string& kind,
              std::int64_t contact, std::vector<AgendaRisk>& risks) {
  const std::vector<Answer> answers = last_answers(connection, client, kind, contact);
  if (answers.size() < 2) return;
  const ScoreBand now = score_band(kind, answers[0].value);
  if (now >= score_band(kind, answers[1].value)) return;
  const auto at = moment_from_iso(answers[0].at);
  risks.push_back({client,
                   fmt::format("{} fell from {} to {}{}", kind, answers[1].value, answers[0].value,
                               at ? ", " + relative(local_day(view, *at), view.today) : ""),
                   now == ScoreBand::red ? 8.0 : 5.0});
}

// Only what is below green can have fallen: the index of those is short.
void add_drops(Connection& connection, const AgendaView& view, const AskedClients& asked,
               std::vector<AgendaRisk>& risks) {
  Statement statement(connection,
                      "SELECT client, kind, coalesce(contact, 0) FROM score INDEXED BY score_low WHERE at >= "
                      "? AND CASE kind WHEN 'nps' THEN value < 9 WHEN 'usage' THEN value < 70 ELSE value < 4 "
                      "END ORDER BY at");
  statement.with(iso(view.today - std::chrono::days(days_of_a_drop)));
  std::set<std::tuple<std::int64_t, std::string, std::int64_t>> answering;
  while (statement.step()) {
    if (asked.contains(statement.integer(0)))
      answering.emplace(statement.integer(0), statement.text(1), statement.integer(2));
  }
  for (const auto& [client, kind, contact] : answering)
    add_drop(connection, view, client, kind, contact, risks);
}

}  // namespace

std::vector<AgendaRisk> agenda_risks(Connection& connection, const AgendaView& view,
                                     const AskedClients& asked) {
  std::vector<AgendaRisk> risks;
  add_urgent_cases(connection, view, asked, risks);
  add_drops(connection, view, asked, risks);
  std::ranges::stable_sort(risks, {}, &AgendaRisk::client);
  return risks;
}

}  // namespace tend

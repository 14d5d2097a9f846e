// What a client's renewals are, on a day.
#include <algorithm>

#include "book/figure_functions.hpp"
#include "book/health_reader.hpp"
#include "book/uid.hpp"
#include "tend/renewal.hpp"

namespace tend {

namespace {
Date year_before(Date day) { return add(day, {-1, Interval::Unit::years}); }
}  // namespace

void HealthReader::read_renewals() {
  Pass running(
      connection_, "client, id, start_day, end_day, term_months, auto_renew, notice_days",
      scoped("FROM subscription WHERE status = 'active' AND end_day IS NOT NULL AND period <> 'once'{}"));
  running.run([&](const PassedRow& row) {
    if (ClientHealth* const client = find(row.integer(0))) add_renewal(row, *client);
  });
  for (ClientHealth& client : clients_)
    std::ranges::sort(client.facts.renewals, {}, &HealthRenewal::subscription);
}

// The end of the term that ran on the day, where the term after it was agreed only later.
std::optional<Date> HealthReader::earlier_end(std::int64_t subscription) {
  Statement& term = connection_.cached(
      "SELECT end_day, closed_by, uid FROM term WHERE subscription = ?1 AND end_day > ?2 ORDER BY end_day");
  term.with(subscription, today_);
  std::optional<Date> end;
  while (!end && term.step()) {
    const bool agreed = iso(moment_of_uid(term.view(2))) < until_;
    if (term.view(1) == "renew" && !agreed) end = date_from_iso(term.view(0));
  }
  term.reset();
  return end;
}

void HealthReader::add_renewal(const PassedRow& row, ClientHealth& client) {
  TermEnd term;
  term.end = date_from_iso(row.view(3));
  if (!row.is_null(4)) term.term_months = row.integer(4);
  term.auto_renew = row.integer(5) != 0;
  if (row.view(2) > today_) {
    const auto end = earlier_end(row.integer(1));
    if (end) term.end = end, term.auto_renew = false;
  }
  read_first_start(connection_, row.integer(1), term);
  const auto renewal = renewal_date(term, day_);
  if (!renewal || *renewal <= day_) return;
  HealthRenewal found{.subscription = row.integer(1), .renewal = *renewal, .notice = {}};
  found.notice = notice_deadline(found.renewal, row.integer(6));
  // Once nobody can give notice any more, the next term is certain.
  if (term.auto_renew && found.notice < day_) {
    found.renewal = renewal_date(term, found.renewal).value_or(found.renewal);
    found.notice = notice_deadline(found.renewal, row.integer(6));
  }
  client.facts.renewals.push_back(found);
}

// A renewal that is about no subscription is about all of the client's.
void HealthReader::read_opportunities() {
  Statement row = statement(
      "SELECT client, id, coalesce(subscription, 0), stage, closed FROM opportunity WHERE kind = 'renewal' "
      "AND opened <= ?1{} ORDER BY id");
  row.with(today_);
  while (row.step()) {
    ClientHealth* const client = find(row.integer(0));
    if (!client) continue;
    const bool open = row.is_null(4) || row.view(4) > today_;
    const bool won = !open && row.view(3) == "won";
    for (HealthRenewal& each : client->facts.renewals) {
      if (row.integer(2) != 0 && row.integer(2) != each.subscription) continue;
      if (open) each.open = row.integer(1);
      if (won && row.view(4) > iso(year_before(each.renewal))) each.won = row.integer(1);
    }
  }
}

}  // namespace tend

#include "tend/retention_rows.hpp"

#include "book/notes_of_span.hpp"

namespace tend {

RetentionClients retention_clients(const Book& book) {
  RetentionClients clients;
  Statement row(book.connection(), "SELECT id, slug, name, tier, owner FROM client ORDER BY id");
  while (row.step()) clients[row.integer(0)] = {row.text(1), row.text(2), row.text(3), row.text(4)};
  return clients;
}

ChurnReasons churn_reasons(const Book& book, const Period& period) {
  ChurnReasons reasons;
  Statement row(book.connection(),
                "SELECT client, reason FROM churn WHERE at >= ?1 AND at <= ?2 ORDER BY client, at, id");
  row.with(iso(period.from), iso(period.to));
  while (row.step()) reasons[row.integer(0)] = row.text(1);
  return reasons;
}

std::vector<CostRow> cost_rows(const Book& book, const Period& period) {
  std::vector<CostRow> costs;
  Statement row(book.connection(),
                "SELECT client, kind, amount, currency, at, 0, id FROM expense WHERE at >= ?1 AND at <= ?2 "
                "UNION ALL SELECT id, 'acquisition', acquisition_cost, currency, since, 1, id FROM client "
                "WHERE acquisition_cost > 0 AND since >= ?1 AND since <= ?2 ORDER BY 5, 6, 7");
  row.with(iso(period.from), iso(period.to));
  while (row.step())
    costs.push_back({row.integer(0), row.view(1) == "acquisition", {row.integer(2), row.text(3)}});
  return costs;
}

std::unordered_map<std::int64_t, std::int64_t> minutes_by_client(const Book& book, const MomentSpan& span) {
  std::unordered_map<std::int64_t, std::int64_t> minutes;
  notes_of_span(book.connection(), "client, minutes", span, " AND minutes > 0")
      .run([&](const PassedRow& row) { minutes[row.integer(0)] += row.integer(1); });
  return minutes;
}

}  // namespace tend

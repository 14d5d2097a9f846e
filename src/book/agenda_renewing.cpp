#include <algorithm>

#include "book/agenda_care.hpp"
#include "book/figure_functions.hpp"
#include "book/pass.hpp"
#include "tend/renewal.hpp"

namespace tend {
namespace {

// Over the index of what may be renewed; those that renew themselves say since when, not until when.
constexpr const char* renewing_columns = "end_day, notice_days, auto_renew, term_months, client, id";
constexpr const char* renewing_rows =
    "FROM subscription INDEXED BY subscription_renewing WHERE status = 'active' AND end_day IS NOT NULL AND "
    "(end_day > ?1 OR auto_renew = 1)";

constexpr const char* terms_sql =
    "SELECT quantity, price * quantity * CASE period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 ELSE 1 END, "
    "currency, (SELECT sku FROM product WHERE product.id = product) FROM subscription WHERE id = ? AND "
    "period <> 'once'";

std::optional<AgendaSubscription> renewing_row(Connection& connection, const PassedRow& row,
                                               const AgendaView& view) {
  const auto end = date_from_iso(row.view(0));
  if (!end) return std::nullopt;
  TermEnd term{.end = *end, .auto_renew = row.integer(2) != 0};
  if (!row.is_null(3)) term.term_months = row.integer(3);
  if (*end <= view.today) read_first_start(connection, row.integer(5), term);
  const auto renewal = renewal_date(term, view.today);
  if (!renewal) return std::nullopt;
  AgendaSubscription found;
  found.renewal = *renewal;
  found.deadline = notice_deadline(*renewal, row.integer(1));
  found.auto_renew = term.auto_renew;
  found.client = row.integer(4);
  found.id = row.integer(5);
  const bool missed = found.auto_renew && found.deadline < view.today;
  const bool soon = found.deadline <= view.today + std::chrono::days(view.renewing_days);
  return soon && !missed ? std::optional(found) : std::nullopt;
}

// False where it was bought once.
bool add_terms(Connection& connection, AgendaSubscription& subscription) {
  Statement& statement = connection.cached(terms_sql);
  statement.with(subscription.id);
  const bool renewable = statement.step();
  if (renewable) {
    subscription.quantity = statement.integer(0);
    subscription.arr = {statement.integer(1), statement.text(2)};
    subscription.product = statement.text(3);
  }
  statement.reset();
  return renewable;
}

}  // namespace

std::vector<AgendaSubscription> agenda_subscriptions(Connection& connection, const AgendaView& view,
                                                     const AskedClients& asked) {
  std::vector<AgendaSubscription> found;
  Pass renewing(connection, renewing_columns, renewing_rows);
  renewing.with(iso(view.today)).run([&](const PassedRow& row) {
    if (!asked.contains(row.integer(4))) return;
    if (auto subscription = renewing_row(connection, row, view)) found.push_back(std::move(*subscription));
  });
  std::erase_if(found, [&](AgendaSubscription& each) { return !add_terms(connection, each); });
  return found;
}

}  // namespace tend

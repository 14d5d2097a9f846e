#include "tend/case_figures.hpp"

#include "book/connection.hpp"
#include "tend/activity.hpp"

namespace tend {

std::vector<CaseFact> case_facts(const Book& book, const MomentSpan& span, const OwnerFilter& owner) {
  Statement row(
      book.connection(),
      "SELECT c.kind, c.priority, c.team, c.status, c.opened, c.resolved, coalesce(c.owner, "
      "client.owner) FROM support_case AS c JOIN client ON client.id = c.client WHERE c.opened < ?2 "
      "AND (c.status <> 'resolved' OR c.resolved >= ?1) ORDER BY c.id");
  const std::string from = iso(span.from), until = iso(span.until);
  row.with(from, until);
  std::vector<CaseFact> facts;
  while (row.step()) {
    if (!owner.takes(row.view(6))) continue;
    CaseFact& fact = facts.emplace_back();
    fact.kind = row.view(0);
    fact.priority = row.view(1);
    fact.team = row.view(2);
    fact.waiting = row.view(3) == "waiting";
    fact.opened = moment_from_iso(row.view(4)).value_or(Moment{});
    if (!row.is_null(5) && row.view(5) < until) fact.resolved = moment_from_iso(row.view(5));
  }
  return facts;
}

}  // namespace tend

#include "book/connection.hpp"
#include "tend/team.hpp"

namespace tend {

namespace {

void count_rows(Statement& row, std::int64_t TeamFigures::*figure, OwnFigures& own) {
  while (row.step()) ++(own.of(row.view(0)).*figure);
}

}  // namespace

void count_owned(const Book& book, Date day, const Zone& zone, OwnFigures& own) {
  const std::string until = iso(moments_of({day, day}, zone).until);
  Statement clients(book.connection(), "SELECT owner FROM client WHERE status = 'active' ORDER BY id");
  count_rows(clients, &TeamFigures::clients, own);
  // Two ways, each over an index of its own: still open, or closed since.
  for (const char* which : {"followup.status = 'open'", "followup.status <> 'open' AND done_at >= ?2"}) {
    Statement overdue(
        book.connection(),
        std::string("SELECT coalesce(followup.owner, client.owner) FROM followup JOIN client ON "
                    "client.id = followup.client WHERE due < ?1 AND followup.created < ?2 AND ") +
            which);
    count_rows(overdue.with(iso(day), until), &TeamFigures::overdue, own);
  }
  Statement cases(
      book.connection(),
      "SELECT coalesce(support_case.owner, client.owner) FROM support_case JOIN client ON "
      "client.id = support_case.client WHERE opened < ?1 AND (resolved IS NULL OR resolved >= ?1) "
      "ORDER BY support_case.id");
  count_rows(cases.with(until), &TeamFigures::cases_open, own);
}

std::vector<TeamMember> team_members(const Book& book) {
  std::vector<TeamMember> members;
  Statement row(book.connection(), "SELECT id, handle, name, reports_to FROM manager ORDER BY handle");
  while (row.step()) members.push_back({row.integer(0), row.text(1), row.text(2), row.integer(3)});
  return members;
}

}  // namespace tend

#include "tend/followup_report.hpp"

#include "book/followup_rows.hpp"
#include "book/pass.hpp"

namespace tend {

std::optional<ReportedFollowup> read_followup(const Statement& row) {
  const auto due = date_from_iso(row.view(7));
  const auto created = moment_from_iso(row.view(10));
  if (!due || !created) return std::nullopt;
  return ReportedFollowup{.id = row.integer(0),
                          .client = row.text(1),
                          .text = row.text(2),
                          .status = row.text(3),
                          .direction = row.text(4),
                          .priority = row.text(5),
                          .owner = row.text(6),
                          .due = *due,
                          .due_time = clock_from_iso(row.view(8)),
                          .slips = row.integer(9),
                          .created = *created,
                          .done_at = moment_from_iso(row.view(11))};
}

namespace {

template <class... Bound>
std::vector<ReportedFollowup> followups(const Book& book, const OwnerFilter& owner, const char* where,
                                        const Bound&... bound) {
  Statement statement(book.connection(),
                      std::string(followup_columns) +
                          " FROM followup AS f JOIN client AS c ON c.id = f.client WHERE " + where);
  statement.with(bound...);
  std::vector<ReportedFollowup> found;
  while (statement.step()) {
    if (!owner.takes(statement.view(6))) continue;
    if (auto followup = read_followup(statement)) found.push_back(std::move(*followup));
  }
  return found;
}

}  // namespace

std::vector<ReportedFollowup> open_followups(const Book& book, const OwnerFilter& owner) {
  return followups(book, owner, "f.status = 'open' ORDER BY f.due, f.due_time, f.id");
}

// What is wanted is told by the index, as far as it can; then the rows are read in their own order, each page
// once.
std::vector<ReportedFollowup> open_followups(const Book& book, const Period& due, Moment promised_since,
                                             const OwnerFilter& owner) {
  return followups(book, owner,
                   "f.id IN (SELECT id FROM followup WHERE status = 'open' AND (due BETWEEN ?1 AND ?2 OR "
                   "direction = 'promise')) AND (f.due BETWEEN ?1 AND ?2 OR f.created >= ?3) ORDER BY f.id",
                   iso(due.from), iso(due.to), iso(promised_since));
}

std::vector<ReportedFollowup> closed_followups(const Book& book, const MomentSpan& span,
                                               const OwnerFilter& owner) {
  return followups(book, owner, "f.done_at >= ?1 AND f.done_at < ?2 ORDER BY f.done_at, f.id", iso(span.from),
                   iso(span.until));
}

std::vector<ReportedFollowup> promises_due(const Book& book, const Period& period, const OwnerFilter& owner) {
  std::vector<ReportedFollowup> found;
  Pass promises(
      book.connection(),
      "f.id, c.slug, f.status, f.due, f.slips, f.created, f.done_at, coalesce(f.owner, c.owner)",
      "FROM followup AS f CROSS JOIN client AS c ON c.id = f.client WHERE f.direction = 'promise' AND "
      "f.due BETWEEN ?1 AND ?2");
  promises.with(iso(period.from), iso(period.to)).run([&](const PassedRow& row) {
    const auto due = date_from_iso(row.view(3));
    const auto created = moment_from_iso(row.view(5));
    if (!due || !created || !owner.takes(row.view(7))) return;
    ReportedFollowup& promise = found.emplace_back();
    promise.id = row.integer(0);
    promise.client = row.view(1);
    promise.status = row.view(2);
    promise.due = *due;
    promise.slips = row.integer(4);
    promise.created = *created;
    promise.done_at = moment_from_iso(row.view(6));
  });
  return found;
}

}  // namespace tend

#include "tend/followup_report.hpp"

#include <algorithm>
#include <utility>

#include "book/by_number.hpp"
#include "book/client_names.hpp"
#include "book/followup_rows.hpp"
#include "book/pass.hpp"

namespace tend {

std::optional<ReportedFollowup> read_followup(const Statement& row) {
  const auto due = date_from_iso(row.view(6));
  const auto created = moment_from_iso(row.view(9));
  if (!due || !created) return std::nullopt;
  return ReportedFollowup{.id = row.integer(0),
                          .client_id = row.integer(1),
                          .client = {},
                          .text = row.text(2),
                          .status = row.text(3),
                          .direction = row.text(4),
                          .owner = row.text(5),
                          .due = *due,
                          .due_time = clock_from_iso(row.view(7)),
                          .slips = row.integer(8),
                          .created = *created,
                          .done_at = moment_from_iso(row.view(10))};
}

void name_clients(Connection& connection, const std::vector<ReportedFollowup*>& followups) {
  std::vector<std::int64_t> clients;
  for (const ReportedFollowup* followup : followups) clients.push_back(followup->client_id);
  const ClientNames names(connection, std::move(clients));
  for (ReportedFollowup* const followup : followups) {
    followup->client = names.slug(followup->client_id);
    if (followup->owner.empty()) followup->owner = names.owner(followup->client_id);
  }
}

namespace {

void finish(Connection& connection, const OwnerFilter& owner, std::vector<ReportedFollowup>& found) {
  std::vector<ReportedFollowup*> nameless;
  for (ReportedFollowup& each : found) nameless.push_back(&each);
  name_clients(connection, nameless);
  if (!owner.takes_all()) std::erase_if(found, [&](const auto& each) { return !owner.takes(each.owner); });
}

template <class... Bound>
std::vector<ReportedFollowup> followups(const Book& book, const OwnerFilter& owner, const char* where,
                                        const Bound&... bound) {
  Statement statement(book.connection(),
                      "SELECT " + std::string(followup_columns) + " FROM followup AS f WHERE " + where);
  statement.with(bound...);
  std::vector<ReportedFollowup> found;
  while (statement.step()) {
    if (auto followup = read_followup(statement)) found.push_back(std::move(*followup));
  }
  finish(book.connection(), owner, found);
  return found;
}

// What the index of open follow-ups does not tell.
struct RestOfOpen {
  std::int64_t id = 0;
  std::int64_t slips = 0;
  Moment created{};
};

// `first` to `last`: the numbers of open ones, of which there are `count`.
std::string open_rows(std::int64_t first, std::int64_t last, std::int64_t count) {
  return std::string("FROM followup NOT INDEXED WHERE id ") +
         (lie_close(first, last, static_cast<std::size_t>(count))
              ? "BETWEEN ?1 AND ?2 AND status = 'open'"
              : "IN (SELECT id FROM followup WHERE status = 'open' AND id BETWEEN ?1 AND ?2)");
}

// The clients of all of them go to `clients`.
ByNumber<RestOfOpen> rest_of_open(Connection& connection, std::vector<std::int64_t>& clients) {
  Statement numbers(connection,
                    "SELECT count(*), min(id), max(id) FROM followup INDEXED BY followup_open WHERE "
                    "status = 'open'");
  numbers.step();
  const std::int64_t count = numbers.integer(0), first = numbers.integer(1), last = numbers.integer(2);
  if (count == 0) return {};
  std::vector<RestOfOpen> rest;
  rest.reserve(static_cast<std::size_t>(count));
  clients.reserve(static_cast<std::size_t>(count));
  Pass rows(connection, "id, client, slips, created", open_rows(first, last, count));
  rows.with(first, last).run([&](const PassedRow& row) {
    clients.push_back(row.integer(1));
    if (const auto created = moment_from_iso(row.view(3)))
      rest.push_back({row.integer(0), row.integer(2), *created});
  });
  return ByNumber(std::move(rest));
}

// False where the due day cannot be read.
bool read_open(const PassedRow& row, ReportedFollowup& followup) {
  const auto due = date_from_iso(row.view(5));
  if (!due) return false;
  followup.id = row.integer(0);
  followup.client_id = row.integer(1);
  followup.text = row.view(2);
  followup.status = "open";
  followup.direction = row.view(3);
  followup.owner = row.view(4);
  followup.due = *due;
  followup.due_time = clock_from_iso(row.view(6));
  return true;
}

}  // namespace

// The index gives the order and most of each. The rest is read before, in the order of the numbers, each page
// once: the index would lead to and fro.
void each_open_followup(const Book& book, const OwnerFilter& owner, const TakeFollowup& take) {
  std::vector<std::int64_t> clients;
  const ByNumber<RestOfOpen> rest = rest_of_open(book.connection(), clients);
  const ClientNames names(book.connection(), std::move(clients));
  ReportedFollowup followup;
  Pass open(book.connection(), "id, client, text, direction, owner, due, due_time",
            "FROM followup INDEXED BY followup_open WHERE status = 'open'");
  open.run([&](const PassedRow& row) {
    if (!read_open(row, followup)) return;
    const RestOfOpen* const found = rest.find(followup.id);
    if (!found) return;
    followup.slips = found->slips;
    followup.created = found->created;
    followup.client = names.slug(followup.client_id);
    if (followup.owner.empty()) followup.owner = names.owner(followup.client_id);
    if (owner.takes(followup.owner)) take(followup);
  });
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

namespace {

std::optional<JudgedPromise> read_promise(const PassedRow& row) {
  const auto due = date_from_iso(row.view(2));
  const auto created = moment_from_iso(row.view(4));
  if (!due || !created) return std::nullopt;
  return JudgedPromise{.client = row.integer(0),
                       .status = row.view(1),
                       .due = *due,
                       .slips = row.integer(3),
                       .created = *created,
                       .done_at = moment_from_iso(row.view(5))};
}

std::vector<PromiseCount> named_counts(Connection& connection,
                                       std::map<std::int64_t, PromiseCount>& by_client) {
  std::vector<std::int64_t> clients;
  for (const auto& [client, count] : by_client) clients.push_back(client);
  const ClientNames names(connection, std::move(clients));
  std::vector<PromiseCount> counts;
  counts.reserve(by_client.size());
  for (auto& [client, count] : by_client) {
    counts.push_back(std::move(count));
    counts.back().client = names.slug(client);
  }
  sort_counts(counts);
  return counts;
}

}  // namespace

// Whose a promise is has to be looked up where only some are wanted.
std::vector<PromiseCount> count_promises(const Book& book, const Period& due, Date as_of, const Zone& zone,
                                         const OwnerFilter& owner) {
  const bool all = owner.takes_all();
  PromiseTally tally(as_of, zone);
  Pass promises(book.connection(),
                std::string("client, status, due, slips, created, done_at") +
                    (all ? "" : ", coalesce(owner, (SELECT owner FROM client WHERE id = followup.client))"),
                "FROM followup WHERE due BETWEEN ?1 AND ?2 AND direction = 'promise'");
  promises.with(iso(due.from), iso(due.to)).run([&](const PassedRow& row) {
    if (!all && !owner.takes(row.view(6))) return;
    if (const auto promise = read_promise(row)) tally.add(*promise);
  });
  return named_counts(book.connection(), tally.counts());
}

}  // namespace tend

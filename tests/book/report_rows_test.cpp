#include <doctest/doctest.h>
#include <fmt/format.h>

#include "book/connection.hpp"
#include "book/notes_of_span.hpp"
#include "support/scratch_book.hpp"
#include "tend/daybook.hpp"
#include "tend/journal.hpp"
#include "tend/stale.hpp"

using namespace tend;
using tend::test::a_monday;
using tend::test::ScratchBook;

namespace {

const Date report_day = make_date(2026, 11, 23);
const Period that_period{report_day, report_day};
const MomentSpan that_day = moments_of(that_period, utc_zone());

void log(ScratchBook& scratch, std::int64_t client, const std::string& at, const std::string& kind = "call",
         const std::string& author = "anna") {
  Note note;
  note.client = {client, ""};
  note.kind = kind;
  note.author = author;
  note.minutes = 10;
  note.at = *moment_from_iso(at);
  note.body = "talked";
  scratch.add(note);
}

std::int64_t add_client(ScratchBook& scratch, const std::string& slug, const std::string& tier,
                        const std::string& since, const std::string& status = "active") {
  Client client;
  client.slug = slug;
  client.name = slug;
  client.tier = tier;
  client.status = status;
  client.owner = "anna";
  client.since = date_from_iso(since);
  return scratch.add(client);
}

std::int64_t add_followup(ScratchBook& scratch, std::int64_t client, Date due) {
  Followup followup;
  followup.client = {client, ""};
  followup.text = "send the offer";
  followup.due = due;
  followup.created = a_monday();
  return scratch.add(followup);
}

std::int64_t move_followup(ScratchBook& scratch, std::int64_t id, Date due) {
  Book book = scratch.write();
  Followup followup = *book.find<Followup>(id);
  followup.due = due;
  Transaction transaction(book, "anna", a_monday());
  transaction.update(followup);
  return transaction.commit("moved a follow-up");
}

std::vector<ReportedFollowup> open_ones(ScratchBook& scratch, const OwnerFilter& owner = OwnerFilter()) {
  std::vector<ReportedFollowup> open;
  each_open_followup(scratch.read(), owner, [&](ReportedFollowup& each) { open.push_back(std::move(each)); });
  return open;
}

void close_followup(ScratchBook& scratch, std::int64_t id) {
  Book book = scratch.write();
  Followup followup = *book.find<Followup>(id);
  followup.status = "done";
  followup.done_at = a_monday();
  Transaction transaction(book, "anna", a_monday());
  transaction.update(followup);
  transaction.commit("did a follow-up");
}

std::string moves(ScratchBook& scratch) {
  std::string text;
  for (const MovedFollowup& moved :
       daybook_rows(scratch.read(), that_day, that_period, OwnerFilter()).moved) {
    text += fmt::format("{} {} {} {}\n", moved.followup.id, moved.followup.client, iso(moved.from),
                        iso(moved.to));
  }
  return text;
}

std::string stale(ScratchBook& scratch, Date as_of, const OwnerFilter& owner = OwnerFilter()) {
  std::string text;
  for (const StaleClient& client : stale_clients(scratch.read(), as_of, utc_zone(), owner)) {
    text += fmt::format("{} {} {}/{}\n", client.client, to_string(client.state), client.days,
                        client.cadence_days);
  }
  return text;
}

}  // namespace

TEST_CASE("activity is counted from the index of notes alone") {
  ScratchBook scratch;
  const Book book = scratch.read();
  for (const bool ends : {false, true}) {
    Statement plan(book.connection(), "EXPLAIN QUERY PLAN SELECT kind, minutes, client, area, author " +
                                          from_notes_of_span(ends));
    REQUIRE(plan.step());
    CHECK(plan.text(3) ==
          std::string("SEARCH note USING COVERING INDEX note_at (at>?") + (ends ? " AND at<?)" : ")"));
  }
}

TEST_CASE("activity takes what lies in the span, and the owner's own") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  log(scratch, acme, "2026-11-22T23:59:59Z");
  log(scratch, acme, "2026-11-23T00:00:00Z");
  log(scratch, acme, "2026-11-23T23:59:59Z", "email", "Berta");
  log(scratch, acme, "2026-11-24T00:00:00Z");
  const auto all = count_activity(scratch.read(), that_day, ActivityBy::client, OwnerFilter());
  REQUIRE(all.size() == 1);
  CHECK(all[0].key == "acme");
  CHECK(all[0].touches == 2);
  CHECK(all[0].minutes == 20);
  const auto hers = count_activity(scratch.read(), that_day, ActivityBy::kind, OwnerFilter("berta"));
  REQUIRE(hers.size() == 1);
  CHECK(hers[0].key == "email");
}

TEST_CASE("clients and follow-ups whose numbers lie far apart are told as those that lie close") {
  ScratchBook scratch;
  std::vector<std::int64_t> clients;
  for (const char* slug :
       {"acme", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "zeta"})
    clients.push_back(add_client(scratch, slug, "B", "2026-01-01"));
  log(scratch, clients.front(), "2026-11-23T10:00:00Z");
  log(scratch, clients.back(), "2026-11-23T11:00:00Z");
  log(scratch, clients.back(), "2026-11-23T12:00:00Z");
  const auto counts = count_activity(scratch.read(), that_day, ActivityBy::client, OwnerFilter());
  REQUIRE(counts.size() == 2);
  CHECK(counts[0].key == "zeta");
  CHECK(counts[1].key == "acme");

  add_followup(scratch, clients.front(), make_date(2026, 12, 1));
  for (int i = 0; i < 16; ++i) close_followup(scratch, add_followup(scratch, clients[1], report_day));
  add_followup(scratch, clients.back(), report_day);
  const auto open = open_ones(scratch);
  REQUIRE(open.size() == 2);
  CHECK(open[0].client == "zeta");
  CHECK(open[1].client == "acme");
  CHECK(open[1].owner == "anna");
}

TEST_CASE("activity in spans that follow each other counts each note in its own, and knows an empty one") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  for (const char* at : {"2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z",
                         "2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z"})
    log(scratch, acme, at);
  log(scratch, acme, "2026-11-25T12:00:00Z", "note", "Berta");
  const std::vector<Moment> ends{that_day.until, that_day.until + std::chrono::days(1),
                                 that_day.until + std::chrono::days(2)};
  const auto touches = [&](const OwnerFilter& owner) {
    std::string text;
    for (const ActivityCount& count : count_activity(scratch.read(), that_day.from, ends, owner))
      text += std::to_string(count.touches) + "+" + std::to_string(count.notes) + " ";
    return text;
  };
  CHECK(touches(OwnerFilter()) == "2+0 0+0 1+1 ");
  CHECK(touches(OwnerFilter("berta")) == "0+0 0+0 0+1 ");
}

TEST_CASE("a follow-up without an owner is its client's owner's") {
  ScratchBook scratch;
  add_followup(scratch, add_client(scratch, "acme", "A", "2026-11-01"), report_day);
  CHECK(open_ones(scratch, OwnerFilter("anna")).size() == 1);
  CHECK(open_ones(scratch, OwnerFilter("berta")).empty());
}

TEST_CASE("of open follow-ups a daybook reads those due on its days and the promises made on them") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const auto add = [&](const char* direction, int days, const char* created) {
    Followup followup;
    followup.client = {acme, ""};
    followup.text = "call";
    followup.direction = direction;
    followup.due = report_day + std::chrono::days(days);
    followup.created = *moment_from_iso(created);
    return scratch.add(followup);
  };
  const std::int64_t due = add("task", 1, "2026-11-01T09:00:00Z");
  add("task", 2, "2026-11-23T09:00:00Z");
  add("task", -1, "2026-11-23T09:00:00Z");
  const std::int64_t promised = add("promise", 30, "2026-11-23T09:00:00Z");
  add("promise", 30, "2026-11-22T09:00:00Z");
  const auto rows = daybook_rows(scratch.read(), that_day, open_days(that_period, report_day), OwnerFilter());
  REQUIRE(rows.open.size() == 2);
  CHECK(rows.open[0].id == due);
  CHECK(rows.open[1].id == promised);
}

TEST_CASE("a follow-up moved to a later day is told, one moved to an earlier day is not") {
  ScratchBook scratch;
  const std::int64_t id = add_followup(scratch, scratch.add_client("acme", "Acme"), report_day);
  move_followup(scratch, id, make_date(2026, 11, 20));
  move_followup(scratch, id, make_date(2026, 12, 1));
  CHECK(moves(scratch) == "1 acme 2026-11-20 2026-12-01\n");
}

TEST_CASE("a move that was undone is not told") {
  ScratchBook scratch;
  const std::int64_t id = add_followup(scratch, scratch.add_client("acme", "Acme"), report_day);
  const std::int64_t command = move_followup(scratch, id, make_date(2026, 12, 1));
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    take_back(transaction, command);
    transaction.commit("took back");
  }
  CHECK(moves(scratch).empty());
}

TEST_CASE("the worst is the client that is most cadences behind") {
  ScratchBook scratch;
  add_client(scratch, "within", "A", "2026-11-10");
  add_client(scratch, "slipping", "B", "2026-10-01");
  add_client(scratch, "stale", "A", "2026-10-01");
  add_client(scratch, "paused", "A", "2020-01-01", "paused");
  add_client(scratch, "no-tier", "", "2020-01-01");
  CHECK(stale(scratch, report_day) ==
        "stale stale 53/14\n"
        "slipping slipping 53/30\n");
  CHECK(stale(scratch, report_day, OwnerFilter("berta")).empty());
}

TEST_CASE("touchpoints end staleness, notes and later touchpoints do not") {
  ScratchBook scratch;
  const std::int64_t acme = add_client(scratch, "acme", "A", "2026-10-01");
  log(scratch, acme, "2026-11-20T09:00:00Z", "note");
  CHECK(stale(scratch, report_day) == "acme stale 53/14\n");
  log(scratch, acme, "2026-11-20T09:00:00Z", "call");
  CHECK(stale(scratch, report_day).empty());
  CHECK(stale(scratch, make_date(2026, 11, 19)) == "acme stale 49/14\n");
}

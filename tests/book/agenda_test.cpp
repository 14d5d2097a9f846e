#include "book/agenda.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include "book/connection.hpp"
#include "support/scratch_book.hpp"
#include "tend/care_records.hpp"

using namespace tend;
using tend::test::a_monday;
using tend::test::ScratchBook;

namespace {

const Date agenda_day = make_date(2026, 11, 23);

AgendaView view_of(const Book& book) {
  AgendaView view;
  view.today = agenda_day;
  view.cadences = cadences_of(book);
  return view;
}

Followup due_on(std::int64_t client, Date due) {
  Followup followup;
  followup.client = {client, ""};
  followup.text = "call";
  followup.due = due;
  followup.created = a_monday();
  return followup;
}

void touch(ScratchBook& scratch, std::int64_t client, const char* at) {
  Note note;
  note.client = {client, ""};
  note.kind = "call";
  note.at = *moment_from_iso(at);
  note.body = "called";
  scratch.add(note);
}

std::int64_t add_client(ScratchBook& scratch, const std::string& slug, const std::string& status) {
  Client client;
  client.slug = client.name = slug;
  client.tier = "A";
  client.status = status;
  return scratch.add(client);
}

void execute(const std::string& path, const char* sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(db);
}

std::vector<std::string> slugs(const AgendaRows& rows) {
  std::vector<std::string> found;
  for (const AgendaClient& client : rows.clients) found.push_back(client.slug);
  return found;
}

}  // namespace

TEST_CASE("the agenda's follow-ups are read from their index alone") {
  ScratchBook scratch;
  Book book = scratch.read();
  Statement plan(book.connection(), "EXPLAIN QUERY PLAN " + open_followups_sql("<= '2026-11-23'"));
  REQUIRE(plan.step());
  CHECK(plan.text(3) == "SEARCH followup USING COVERING INDEX followup_open (due<?)");
  CHECK_FALSE(plan.step());
}

TEST_CASE("the agenda reads follow-ups due until its last day, with their clients") {
  ScratchBook scratch;
  const std::int64_t fresh = add_client(scratch, "fresh", "active");
  touch(scratch, fresh, "2026-11-22T09:00:00Z");
  scratch.add(due_on(fresh, agenda_day));
  const std::int64_t later = add_client(scratch, "later", "active");
  touch(scratch, later, "2026-11-22T09:00:00Z");
  scratch.add(due_on(later, agenda_day + std::chrono::days(1)));
  const std::int64_t churned = add_client(scratch, "churned", "churned");
  touch(scratch, churned, "2026-11-22T09:00:00Z");
  scratch.add(due_on(churned, agenda_day - std::chrono::days(400)));
  const Book book = scratch.read();
  AgendaView view = view_of(book);
  const AgendaRows now = agenda_rows(book, view);
  REQUIRE(now.followups.size() == 2);
  CHECK(now.followups[0].client == churned);
  CHECK(now.followups[1].due == "2026-11-23");
  CHECK(slugs(now) == std::vector<std::string>{"fresh", "churned"});
  view.days_ahead = 1;
  CHECK(agenda_rows(book, view).followups.size() == 3);
}

TEST_CASE("the agenda reads clients that may slip or lack a next step") {
  ScratchBook scratch;
  const std::int64_t fresh = add_client(scratch, "fresh", "active");
  const std::int64_t slipping = add_client(scratch, "slipping", "active");
  for (const std::int64_t client : {fresh, slipping}) {
    scratch.add(due_on(client, agenda_day + std::chrono::days(30)));
  }
  touch(scratch, fresh, "2026-11-22T09:00:00Z");
  touch(scratch, slipping, "2026-11-01T09:00:00Z");
  add_client(scratch, "new", "active");
  const Book book = scratch.read();
  const AgendaRows rows = agenda_rows(book, view_of(book));
  CHECK(rows.followups.empty());
  CHECK(slugs(rows) == std::vector<std::string>{"slipping", "new"});
  CHECK(rows.clients[0].last_touch_kind == "call");
  CHECK(rows.clients[1].added == a_monday());
}

TEST_CASE("what another looks after is not read for the agenda of an owner, but where that owner covers") {
  ScratchBook scratch;
  const auto add = [&](const char* slug, const char* owner) {
    Client client;
    client.slug = client.name = slug;
    client.tier = "A";
    client.status = "active";
    client.owner = owner;
    Followup followup = due_on(scratch.add(client), agenda_day);
    followup.owner = owner;
    scratch.add(followup);
    return followup.client.id;
  };
  add("hers", "Anna");
  add("his", "bob");
  add("nobodys", "");
  Cover cover;
  cover.client = {add("covered", "bob"), ""};
  cover.manager = "anna";
  cover.since = agenda_day;
  cover.until = agenda_day + std::chrono::days(7);
  scratch.add(cover);
  const Book book = scratch.read();
  AgendaView view = view_of(book);
  view.owner = AgendaOwner{{"anna"}, true};
  const AgendaRows rows = agenda_rows(book, view);
  CHECK(rows.followups.size() == 3);
  CHECK(slugs(rows) == std::vector<std::string>{"hers", "nobodys", "covered"});
}

TEST_CASE("due days that cannot be read are among the agenda's rows") {
  ScratchBook scratch;
  const std::int64_t acme = add_client(scratch, "acme", "active");
  for (int i = 0; i < 3; ++i) scratch.add(due_on(acme, agenda_day));
  execute(scratch.path(),
          "PRAGMA ignore_check_constraints=ON; UPDATE followup SET due = 'soon' WHERE id = 1;"
          "UPDATE followup SET due = '2026-02-31' WHERE id = 2");
  const Book book = scratch.read();
  const AgendaRows rows = agenda_rows(book, view_of(book));
  const Agenda agenda = make_agenda(rows, view_of(book));
  CHECK(agenda.lines.size() == 1);
  CHECK(agenda.unreadable == std::vector<std::string>{"followup 2", "followup 1"});
}

#include "tend/agenda.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <vector>

using namespace tend;

namespace {

// Monday, 2026-11-23.
const Date agenda_day = make_date(2026, 11, 23);

std::string day(std::int64_t from_today) { return iso(agenda_day + std::chrono::days(from_today)); }
std::string touch(std::int64_t from_today) { return day(from_today) + "T12:00:00Z"; }

AgendaView view(std::int64_t days_ahead = 0) {
  AgendaView made;
  made.today = agenda_day;
  made.days_ahead = days_ahead;
  made.cadences = {{'A', 14}, {'B', 30}, {'C', 90}};
  return made;
}

// Rows of a book, put together in a test.
class Desk {
 public:
  // An active client of tier B that was called yesterday and has a next step.
  AgendaClient& client(const std::string& slug) {
    AgendaClient& made = rows.clients.emplace_back();
    made.id = static_cast<std::int64_t>(rows.clients.size());
    made.slug = slug;
    made.status = "active";
    made.tier = "B";
    made.last_touch = touch(-1);
    made.last_touch_kind = "call";
    made.open_followups = 1;
    made.added = *moment_from_iso("2026-08-03T09:00:00Z");
    return made;
  }
  // For the client made last.
  AgendaFollowup& followup(const std::string& direction, std::int64_t due_from_today) {
    AgendaFollowup& made = rows.followups.emplace_back();
    made.id = static_cast<std::int64_t>(rows.followups.size());
    made.client = rows.clients.back().id;
    made.due = day(due_from_today);
    made.direction = direction;
    made.priority = "normal";
    made.text = "x";
    return made;
  }

  // A line each: `owed acme 1: promised for Fri, 3 days late`.
  std::string agenda(const AgendaView& asked = view()) const {
    const Agenda made = make_agenda(rows, asked);
    std::string text;
    for (const AgendaLine& line : made.lines) {
      text += fmt::format("{} {}{}: {}\n", line.lane->name, line.client->slug,
                          line.followup ? fmt::format(" {}", line.followup->id) : "", line.reason);
    }
    for (const std::string& record : made.unreadable) text += "unreadable: " + record + '\n';
    return text;
  }

  AgendaRows rows;
};

// What the agenda says of one follow-up that is due so many days from agenda_day.
std::string told_of(const std::string& direction, std::int64_t due_from_today, std::int64_t days_ahead = 0) {
  Desk desk;
  desk.client("acme");
  desk.followup(direction, due_from_today);
  return desk.agenda(view(days_ahead));
}

// What it says of a client last touched so many days before agenda_day.
std::string told_of_touch(std::int64_t days_ago, std::int64_t days_ahead = 0) {
  Desk desk;
  desk.client("acme").last_touch = touch(-days_ago);
  return desk.agenda(view(days_ahead));
}

}  // namespace

TEST_CASE("a promise is owed from its due day on") {
  CHECK(told_of("promise", 1) == "");
  CHECK(told_of("promise", 0) == "owed acme 1: promised for today\n");
  CHECK(told_of("promise", -1) == "owed acme 1: promised for yesterday, 1 day late\n");
  CHECK(told_of("promise", -3) == "owed acme 1: promised for Fri, 3 days late\n");
}

TEST_CASE("a day within six of today is told by its weekday, one further away with its date") {
  CHECK(told_of("promise", -6) == "owed acme 1: promised for Tue, 6 days late\n");
  CHECK(told_of("promise", -7) == "owed acme 1: promised for Mon 16 Nov, 7 days late\n");
  CHECK(told_of("promise", 6, 9) == "owed acme 1: promised for Sun, in 6 days\n");
  CHECK(told_of("promise", 7, 9) == "owed acme 1: promised for Mon 30 Nov, in 7 days\n");
  CHECK(told_of("promise", -17) == "owed acme 1: promised for Fri 6 Nov, 17 days late\n");
  CHECK(told_of("promise", -365) == "owed acme 1: promised for Sun 23 Nov 2025, 365 days late\n");
}

TEST_CASE("another follow-up is due from its due day on") {
  CHECK(told_of("task", 1) == "");
  CHECK(told_of("task", 0) == "due acme 1: due today\n");
  CHECK(told_of("task", -1) == "due acme 1: due yesterday, 1 day late\n");
}

TEST_CASE("what a client owes is chased from the day after") {
  CHECK(told_of("waiting", 0) == "");
  CHECK(told_of("waiting", -1) == "waiting acme 1: expected yesterday, 1 day late\n");
}

TEST_CASE("looking ahead tells what is due within those days") {
  CHECK(told_of("task", 4, 3) == "");
  CHECK(told_of("task", 3, 3) == "due acme 1: due Thu, in 3 days\n");
  CHECK(told_of("task", 1, 3) == "due acme 1: due tomorrow\n");
  CHECK(told_of("promise", 11, 14) == "owed acme 1: promised for Fri 4 Dec, in 11 days\n");
  CHECK(told_of("waiting", 3, 3) == "waiting acme 1: expected Thu, in 3 days\n");
  CHECK(told_of("waiting", 0, 3) == "waiting acme 1: expected today\n");
}

TEST_CASE("the time of day is told where there is one") {
  Desk desk;
  desk.client("acme");
  desk.followup("task", 0).due_time = "14:00";
  desk.followup("task", -3).due_time = "09:30";
  CHECK(desk.agenda() ==
        "due acme 2: due Fri 09:30, 3 days late\n"
        "due acme 1: due today 14:00\n");
}

TEST_CASE("a follow-up snoozed until today is back, one snoozed longer is hidden and still a next step") {
  Desk desk;
  desk.client("acme");
  desk.followup("promise", -3).snoozed_until = day(0);
  desk.client("globex");
  desk.followup("promise", -3).snoozed_until = day(1);
  CHECK(desk.agenda() == "owed acme 1: promised for Fri, 3 days late\n");
}

TEST_CASE("looking ahead tells what comes back from snoozing within those days") {
  Desk desk;
  desk.client("acme");
  desk.followup("promise", -3).snoozed_until = day(2);
  CHECK(desk.agenda(view(1)) == "");
  CHECK(desk.agenda(view(2)) == "owed acme 1: promised for Fri, 3 days late, snoozed until Wed\n");
}

TEST_CASE("a client slips the day after its cadence is used up, and is stale past twice the cadence") {
  CHECK(told_of_touch(30) == "");
  CHECK(told_of_touch(31) == "slipping acme: last call 31 days ago, cadence 30\n");
  CHECK(told_of_touch(60) == "slipping acme: last call 60 days ago, cadence 30\n");
  CHECK(told_of_touch(61) == "slipping acme: last call 61 days ago, cadence 30, stale\n");
}

TEST_CASE("looking ahead tells which cadences end") {
  CHECK(told_of_touch(27, 2) == "");
  CHECK(told_of_touch(27, 3) == "slipping acme: last call 27 days ago, cadence 30: due Thu, in 3 days\n");
  CHECK(told_of_touch(30, 3) == "slipping acme: last call 30 days ago, cadence 30: due today\n");
}

TEST_CASE("a client's own cadence counts before its tier's, and a tier without one has none") {
  Desk desk;
  AgendaClient& own = desk.client("own");
  own.last_touch = touch(-8);
  own.cadence_days = 7;
  AgendaClient& none = desk.client("none");
  none.last_touch = touch(-1000);
  none.tier = "";
  AgendaClient& unknown = desk.client("unknown");
  unknown.last_touch = touch(-1000);
  unknown.tier = "X";
  CHECK(desk.agenda() == "slipping own: last call 8 days ago, cadence 7\n");
}

TEST_CASE("a client never touched counts from since, else from the day it was added") {
  Desk desk;
  AgendaClient& since = desk.client("since");
  since.last_touch = since.last_touch_kind = "";
  since.since = "2026-10-01";
  AgendaClient& added = desk.client("added");
  added.last_touch = added.last_touch_kind = "";
  CHECK(desk.agenda() ==
        "slipping added: never touched, added Mon 3 Aug, cadence 30, stale\n"
        "slipping since: never touched, client since Thu 1 Oct, cadence 30\n");
}

TEST_CASE("paused, canceled and churned clients have no cadence and need no next step; prospects slip") {
  Desk desk;
  for (const char* status : {"prospect", "paused", "canceled", "churned"}) {
    AgendaClient& client = desk.client(status);
    client.status = status;
    client.last_touch = touch(-40);
    client.open_followups = 0;
  }
  CHECK(desk.agenda() == "slipping prospect: last call 40 days ago, cadence 30\n");
}

TEST_CASE("an active client without an open follow-up has no next step") {
  Desk desk;
  desk.client("acme").open_followups = 0;
  AgendaClient& fresh = desk.client("fresh");
  fresh.open_followups = 0;
  fresh.last_touch = fresh.last_touch_kind = "";
  fresh.since = day(-2);
  CHECK(desk.agenda() ==
        "no-next-step fresh: no open follow-up; never touched, client since Sat 21 Nov\n"
        "no-next-step acme: no open follow-up; last call yesterday\n");
}

TEST_CASE("a client that a lane above tells of is not told again") {
  Desk desk;
  desk.client("late").last_touch = touch(-100);
  desk.followup("waiting", -1);
  AgendaClient& slipping = desk.client("slipping");
  slipping.last_touch = touch(-40);
  slipping.open_followups = 0;
  CHECK(desk.agenda() ==
        "waiting late 1: expected yesterday, 1 day late\n"
        "slipping slipping: last call 40 days ago, cadence 30\n");
}

TEST_CASE("a client whose late follow-up is another's is told to its owner") {
  Desk desk;
  AgendaClient& client = desk.client("acme");
  client.owner = "anna";
  client.last_touch = touch(-40);
  desk.followup("promise", -1).owner = "bob";
  AgendaView annas = view();
  annas.owner = AgendaOwner{{"Anna"}, true};
  CHECK(desk.agenda(annas) == "slipping acme: last call 40 days ago, cadence 30\n");
  AgendaView bobs = view();
  bobs.owner = AgendaOwner{{"bob"}, true};
  CHECK(desk.agenda(bobs) == "owed acme 1: promised for yesterday, 1 day late\n");
}

TEST_CASE("a follow-up without an owner is its client's owner's, and nobody's where that has none") {
  Desk desk;
  desk.client("hers").owner = "anna";
  desk.followup("task", 0);
  desk.client("nobodys");
  desk.followup("task", 0);
  AgendaView hers = view();
  hers.owner = AgendaOwner{{"anna"}, false};
  CHECK(desk.agenda(hers) == "due hers 1: due today\n");
  hers.owner->or_none = true;
  CHECK(desk.agenda(hers) == "due hers 1: due today\ndue nobodys 2: due today\n");
  hers.owner = AgendaOwner{{""}, false};
  CHECK(desk.agenda(hers) == "due nobodys 2: due today\n");
}

TEST_CASE("days late times the weight of the priority decide the order, then the tier, then the time") {
  Desk desk;
  desk.client("b");
  desk.followup("task", -3);                    // 4 × 2
  desk.followup("task", -2).priority = "high";  // 3 × 3
  desk.followup("task", -6).priority = "low";   // 7 × 1
  desk.followup("task", 0).due_time = "16:00";  // 1 × 2
  desk.followup("task", 0).due_time = "08:00";  // 1 × 2
  desk.client("a").tier = "A";
  desk.followup("task", -3);  // 4 × 2
  desk.followup("task", 2);
  CHECK(desk.agenda(view(2)) ==
        "due b 2: due Sat, 2 days late\n"
        "due a 6: due Fri, 3 days late\n"
        "due b 1: due Fri, 3 days late\n"
        "due b 3: due Tue, 6 days late\n"
        "due b 5: due today 08:00\n"
        "due b 4: due today 16:00\n"
        "due a 7: due Wed, in 2 days\n");
}

TEST_CASE("what is due counts from 1 on its day, so that twice as important is twice as much") {
  Desk desk;
  desk.client("b");
  desk.followup("task", -2);                    // 3 × 2
  desk.followup("task", -1).priority = "high";  // 2 × 3, and before the other
  CHECK(desk.agenda() ==
        "due b 2: due yesterday, 1 day late\n"
        "due b 1: due Sat, 2 days late\n");
}

TEST_CASE("what is due is urgent today, late after it and ahead before it; a broken promise is worst") {
  Desk desk;
  desk.client("acme");
  desk.followup("task", -1);
  desk.followup("task", 0);
  desk.followup("task", 1);
  desk.followup("promise", -1);
  desk.followup("promise", 0);
  std::vector<Urgency> urgencies;
  for (const AgendaLine& line : make_agenda(desk.rows, view(1)).lines) urgencies.push_back(line.urgency);
  CHECK(urgencies ==
        std::vector{Urgency::worst, Urgency::today, Urgency::late, Urgency::today, Urgency::ahead});
}

TEST_CASE("among clients without a next step the days since the touch count by the tier") {
  Desk desk;
  for (const char* tier : {"A", "B", "C"}) {
    AgendaClient& client = desk.client(tier);
    client.tier = tier;
    client.open_followups = 0;
    client.last_touch = touch(-5);
  }
  desk.rows.clients[2].last_touch = touch(-10);  // 11 × 1 against 6 × 2 and 6 × 3
  CHECK(desk.agenda() ==
        "no-next-step A: no open follow-up; last call 5 days ago\n"
        "no-next-step B: no open follow-up; last call 5 days ago\n"
        "no-next-step C: no open follow-up; last call 10 days ago\n");
}

TEST_CASE("clients slip in the order of how far past their cadence they are") {
  Desk desk;
  AgendaClient& c = desk.client("c");
  c.tier = "C";
  c.last_touch = touch(-100);
  AgendaClient& a = desk.client("a");
  a.tier = "A";
  a.last_touch = touch(-20);
  CHECK(desk.agenda() ==
        "slipping a: last call 20 days ago, cadence 14\n"
        "slipping c: last call 100 days ago, cadence 90\n");
}

TEST_CASE("a record that cannot be read is named and hides no other") {
  Desk desk;
  desk.client("broken").since = "soon";
  desk.client("acme");
  desk.followup("promise", -3).due = "2026-11-31";
  desk.followup("promise", -3);
  desk.followup("task", 0).client = 99;
  CHECK(desk.agenda() ==
        "owed acme 2: promised for Fri, 3 days late\n"
        "unreadable: followup 1\n"
        "unreadable: followup 3\n"
        "unreadable: client broken\n");
}

TEST_CASE("the touch is told by the local day") {
  Desk desk;
  desk.client("acme").last_touch = "2026-10-23T23:30:00Z";
  AgendaView berlin = view();
  berlin.zone = {[](Moment moment) { return LocalTime(moment.time_since_epoch() + std::chrono::hours(2)); },
                 [](LocalTime time) { return Moment(time.time_since_epoch() - std::chrono::hours(2)); }};
  CHECK(desk.agenda(berlin) == "");
  CHECK(desk.agenda() == "slipping acme: last call 31 days ago, cadence 30\n");
}

TEST_CASE("a line knows its due day and the days past it") {
  Desk desk;
  desk.client("acme").last_touch = touch(-41);
  desk.client("globex");
  desk.followup("promise", -3);
  const Agenda made = make_agenda(desk.rows, view());
  REQUIRE(made.lines.size() == 2);
  CHECK(made.lines[0].days_late(agenda_day) == 3);
  CHECK(made.lines[1].due == agenda_day - std::chrono::days(11));
  CHECK(made.lines[1].days_late(agenda_day) == 11);
}

TEST_CASE("who covers for an owner sees what is the owner's, and not what is others'") {
  Desk desk;
  desk.client("acme").owner = "anna";
  desk.followup("task", 0);
  desk.followup("task", 0).owner = "bob";
  desk.rows.covers = {{1, "tom", day(14)}};
  AgendaView toms = view();
  toms.owner = AgendaOwner{{"Tom"}, false};
  CHECK(desk.agenda(toms) == "due acme 1: due today; tom covers for anna until Mon 7 Dec\n");
  AgendaView annas = view();
  annas.owner = AgendaOwner{{"anna"}, false};
  CHECK(desk.agenda(annas) == "due acme 1: due today; tom covers for anna until Mon 7 Dec\n");
}

TEST_CASE("the agenda of several owners is that of each") {
  Desk desk;
  for (const char* owner : {"anna", "bob", "eva"}) {
    desk.client(owner).owner = owner;
    desk.followup("task", 0);
  }
  AgendaView teams = view();
  teams.owner = AgendaOwner{{"anna", "eva"}, false};
  CHECK(desk.agenda(teams) == "due anna 1: due today\ndue eva 3: due today\n");
}

TEST_CASE("a risk and a deadline are told beside what is due, and instead of a slip") {
  Desk desk;
  desk.client("acme").last_touch = touch(-40);
  desk.followup("task", 0);
  desk.client("beta").last_touch = touch(-40);
  desk.client("gone").status = "churned";
  desk.rows.risks = {{1, "urgent case 3", 10}, {1, "nps fell", 5}, {3, "urgent case 4", 10}};
  AgendaSubscription& subscription = desk.rows.subscriptions.emplace_back();
  subscription.id = 7;
  subscription.client = 2;
  subscription.deadline = agenda_day + std::chrono::days(3);
  subscription.renewal = agenda_day + std::chrono::days(33);
  subscription.auto_renew = true;
  CHECK(desk.agenda() ==
        "at-risk acme: urgent case 3; nps fell\n"
        "due acme 1: due today\n"
        "renewing beta: notice by Thu, in 3 days, renews itself Sat 26 Dec\n");
}

TEST_CASE("a deadline counts from a week before it, and is by today on its day") {
  const auto urgency = [](std::int64_t days) {
    Desk desk;
    desk.client("acme");
    AgendaSubscription& subscription = desk.rows.subscriptions.emplace_back();
    subscription.client = 1;
    subscription.deadline = agenda_day + std::chrono::days(days);
    subscription.renewal = subscription.deadline + std::chrono::days(30);
    const AgendaLine line = make_agenda(desk.rows, view()).lines.at(0);
    if (days == 0) CHECK(line.reason.starts_with("notice by today"));
    return line.urgency;
  };
  CHECK(urgency(8) == Urgency::ahead);
  CHECK(urgency(7) == Urgency::today);
  CHECK(urgency(0) == Urgency::today);
  CHECK(urgency(-1) == Urgency::worst);
}

TEST_CASE("a risk counts by the tier, and a stale client is worse than one that slips") {
  Desk desk;
  desk.client("c").tier = "C";
  desk.client("a").tier = "A";
  desk.rows.risks = {{1, "urgent case 3", 10}, {2, "nps fell", 5}};  // 10 × 1 against 5 × 3
  CHECK(desk.agenda() == "at-risk a: nps fell\nat-risk c: urgent case 3\n");
  desk.rows.risks.clear();
  desk.rows.clients[0].last_touch = touch(-100);
  desk.rows.clients[1].last_touch = touch(-40);
  const Agenda slipping = make_agenda(desk.rows, view());
  CHECK(slipping.lines.at(0).urgency == Urgency::worst);
  CHECK(slipping.lines.at(1).urgency == Urgency::late);
}

TEST_CASE("of what weighs the same a client without a tier comes last") {
  Desk desk;
  desk.client("a").tier = "";
  desk.followup("task", 0);
  desk.client("b").tier = "C";
  desk.followup("task", 0);
  CHECK(desk.agenda() == "due b 2: due today\ndue a 1: due today\n");
}

TEST_CASE("a deadline that has passed is told until the subscription ends") {
  Desk desk;
  desk.client("acme");
  AgendaSubscription& subscription = desk.rows.subscriptions.emplace_back();
  subscription.client = 1;
  subscription.deadline = agenda_day - std::chrono::days(3);
  subscription.renewal = agenda_day + std::chrono::days(5);
  CHECK(desk.agenda() == "renewing acme: notice was due Fri, 3 days late, ends Sat\n");
}

#include "tend/daybook.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace tend;

namespace {

const Date friday = make_date(2026, 11, 20);
const Date daybook_day = make_date(2026, 11, 23);

ReportedFollowup followup(std::int64_t id, const char* due, const char* created = "2026-11-01T09:00:00Z") {
  ReportedFollowup made;
  made.id = id;
  made.direction = "task";
  made.status = "open";
  made.due = *date_from_iso(due);
  made.created = *moment_from_iso(created);
  return made;
}

ReportedFollowup done(ReportedFollowup made, const char* at) {
  made.status = "done";
  made.done_at = moment_from_iso(at);
  return made;
}

std::string daybook(const DaybookRows& rows, Period period, Date today = daybook_day) {
  std::string text;
  for (const DayEntry& entry : make_daybook(rows, period, today, utc_zone())) {
    text += fmt::format("{} {} {}\n", iso(entry.day), to_string(entry.section), entry.id);
  }
  return text;
}

}  // namespace

TEST_CASE("a daybook tells touchpoints, what was done and what was promised on the day") {
  DaybookRows rows;
  rows.touches.push_back({.id = 4,
                          .client = "acme",
                          .at = *moment_from_iso("2026-11-23T08:00:00Z"),
                          .kind = "call",
                          .direction = {},
                          .author = {},
                          .body = {},
                          .minutes = {}});
  ReportedFollowup promised = followup(1, "2026-12-01", "2026-11-23T08:00:00Z");
  promised.direction = "promise";
  rows.open = {promised, followup(2, "2026-12-01", "2026-11-23T08:00:00Z")};
  rows.closed = {done(followup(3, "2026-11-23"), "2026-11-23T10:00:00Z")};
  CHECK(daybook(rows, {daybook_day, daybook_day}) ==
        "2026-11-23 touched 4\n"
        "2026-11-23 done 3\n"
        "2026-11-23 promised 1\n");
}

TEST_CASE("a canceled follow-up was not done") {
  DaybookRows rows;
  rows.closed = {done(followup(3, "2026-11-30"), "2026-11-23T10:00:00Z")};
  rows.closed[0].status = "canceled";
  CHECK(daybook(rows, {daybook_day, daybook_day}).empty());
}

TEST_CASE("what was due on the day and open at its end slipped, also where it was done later") {
  DaybookRows rows;
  rows.open = {followup(1, "2026-11-20"), followup(2, "2026-11-19")};
  rows.closed = {done(followup(3, "2026-11-20"), "2026-11-23T10:00:00Z"),
                 done(followup(4, "2026-11-20"), "2026-11-20T10:00:00Z")};
  CHECK(daybook(rows, {friday, friday}) ==
        "2026-11-20 done 4\n"
        "2026-11-20 slipped 1\n"
        "2026-11-20 slipped 3\n");
}

TEST_CASE("what is due today is still to be done, and has not slipped") {
  DaybookRows rows;
  rows.open = {followup(1, "2026-11-23")};
  CHECK(daybook(rows, {daybook_day, daybook_day}) == "2026-11-23 next 1\n");
}

TEST_CASE("what was moved to a later day slipped on the day of the move") {
  DaybookRows rows;
  rows.open = {followup(1, "2026-12-04")};
  rows.moved = {{*moment_from_iso("2026-11-20T10:00:00Z"), friday, make_date(2026, 12, 4), rows.open[0]}};
  CHECK(daybook(rows, {friday, friday}) == "2026-11-20 slipped 1\n");
}

TEST_CASE("nothing slips on a day that is still to come") {
  DaybookRows rows;
  rows.open = {followup(1, "2026-11-25")};
  CHECK(daybook(rows, {daybook_day, make_date(2026, 11, 29)}).empty());
}

TEST_CASE("a week that is not over looks ahead from today") {
  DaybookRows rows;
  rows.open = {followup(1, "2026-11-24"), followup(2, "2026-11-30")};
  CHECK(daybook(rows, {daybook_day, make_date(2026, 11, 29)}) == "2026-11-23 next 1\n");
  CHECK(daybook(rows, {make_date(2026, 11, 30), make_date(2026, 12, 6)}).empty());
}

TEST_CASE("a Friday's daybook looks ahead over the weekend to Monday") {
  DaybookRows rows;
  rows.open = {followup(1, "2026-11-21"), followup(2, "2026-11-23"), followup(3, "2026-11-24")};
  CHECK(daybook(rows, {friday, friday}, friday) ==
        "2026-11-20 next 1\n"
        "2026-11-20 next 2\n");
}

TEST_CASE("next is what was open at the end of the last day, whatever came after it") {
  const Date monday_after = make_date(2026, 11, 30);
  DaybookRows rows;
  rows.open = {followup(1, "2026-11-23", "2026-11-20T08:00:00Z"),
               followup(2, "2026-11-23", "2026-11-21T08:00:00Z")};
  rows.closed = {done(followup(3, "2026-11-23", "2026-11-19T08:00:00Z"), "2026-11-22T10:00:00Z"),
                 done(followup(4, "2026-11-23", "2026-11-19T08:00:00Z"), "2026-11-20T10:00:00Z")};
  CHECK(daybook(rows, {friday, friday}, monday_after) ==
        "2026-11-20 done 4\n"
        "2026-11-20 next 1\n"
        "2026-11-20 next 3\n");
}

#include "tend/followup_report.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace tend;

namespace {

const Date followup_report_day = make_date(2026, 11, 23);

ReportedFollowup promise(const std::string& client, Date due, const std::string& status = "open",
                         const char* done_at = nullptr) {
  ReportedFollowup made;
  made.client = client;
  made.direction = "promise";
  made.due = due;
  made.status = status;
  if (done_at) made.done_at = moment_from_iso(done_at);
  return made;
}

std::string_view state(const ReportedFollowup& followup, Date as_of = followup_report_day) {
  return to_string(promise_state(followup, as_of, utc_zone()));
}

}  // namespace

TEST_CASE("what is due today is not overdue, and the week ends with its Sunday") {
  CHECK(to_string(due_group(make_date(2026, 11, 22), followup_report_day)) == "overdue");
  CHECK(to_string(due_group(followup_report_day, followup_report_day)) == "this week");
  CHECK(to_string(due_group(make_date(2026, 11, 29), followup_report_day)) == "this week");
  CHECK(to_string(due_group(make_date(2026, 11, 30), followup_report_day)) == "later");
  CHECK(to_string(due_group(make_date(2026, 11, 30), make_date(2026, 11, 29))) == "later");
}

TEST_CASE("a promise is open to the end of its due day and broken after it") {
  CHECK(state(promise("acme", followup_report_day)) == "open");
  CHECK(state(promise("acme", make_date(2026, 11, 22))) == "broken");
}

TEST_CASE("a promise done on its due day is kept, done later it is late") {
  const Date friday = make_date(2026, 11, 20);
  CHECK(state(promise("acme", friday, "done", "2026-11-20T23:59:59Z")) == "kept");
  CHECK(state(promise("acme", friday, "done", "2026-11-21T00:00:00Z")) == "late");
}

TEST_CASE("a canceled promise is broken") {
  CHECK(state(promise("acme", make_date(2026, 12, 1), "canceled", "2026-11-20T10:00:00Z")) == "broken");
}

TEST_CASE("a promise is judged as it stood then") {
  const ReportedFollowup late = promise("acme", make_date(2026, 11, 10), "done", "2026-11-12T10:00:00Z");
  CHECK(state(late, make_date(2026, 11, 10)) == "open");
  CHECK(state(late, make_date(2026, 11, 11)) == "broken");
  CHECK(state(late, make_date(2026, 11, 12)) == "late");
}

TEST_CASE("promises are counted per client, who was let down most first") {
  const Date friday = make_date(2026, 11, 20);
  std::vector<ReportedFollowup> promises{
      promise("acme", friday, "done", "2026-11-20T10:00:00Z"), promise("zeta", friday),
      promise("acme", friday, "done", "2026-11-22T10:00:00Z"), promise("beta", make_date(2026, 11, 27))};
  promises[2].slips = 2;
  std::string text;
  for (const PromiseCount& count : count_promises(promises, followup_report_day, utc_zone())) {
    text += fmt::format("{}: {}, moved {}, rate {}\n", count.client, fmt::join(count.by_state, " "),
                        count.slips, count.kept_rate() ? fmt::format("{}", *count.kept_rate()) : "n/a");
  }
  CHECK(text ==
        "zeta: 0 0 0 1, moved 0, rate 0\n"
        "acme: 0 1 1 0, moved 2, rate 0.5\n"
        "beta: 1 0 0 0, moved 0, rate n/a\n");
}

TEST_CASE("the rate of promises kept is of those that were decided") {
  const auto rate = [](std::int64_t open, std::int64_t kept, std::int64_t late, std::int64_t broken) {
    PromiseCount count;
    count.by_state = {open, kept, late, broken};
    return count.kept_rate();
  };
  CHECK_FALSE(rate(3, 0, 0, 0));
  CHECK(rate(3, 1, 0, 0) == 1.0);
  CHECK(rate(0, 3, 1, 0) == 0.75);
  CHECK(rate(0, 1, 0, 3) == 0.25);
}

TEST_CASE("a promise made after the day is not counted on it") {
  ReportedFollowup later = promise("acme", make_date(2026, 12, 1));
  later.created = *moment_from_iso("2026-11-24T08:00:00Z");
  CHECK(count_promises({later}, followup_report_day, utc_zone()).empty());
  CHECK(count_promises({later}, make_date(2026, 11, 24), utc_zone()).size() == 1);
}

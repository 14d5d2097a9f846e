#include "tend/followup_report.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace tend;

namespace {

const Date followup_report_day = make_date(2026, 11, 23);

JudgedPromise promise(std::int64_t client, Date due, std::string_view status = "open",
                      const char* done_at = nullptr) {
  return {.client = client,
          .status = status,
          .due = due,
          .done_at = done_at ? moment_from_iso(done_at) : std::nullopt};
}

std::string_view state(const JudgedPromise& promise, Date as_of = followup_report_day) {
  return to_string(promise_state(promise, as_of, utc_zone()));
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
  CHECK(state(promise(1, followup_report_day)) == "open");
  CHECK(state(promise(1, make_date(2026, 11, 22))) == "broken");
}

TEST_CASE("a promise done on its due day is kept, done later it is late") {
  const Date friday = make_date(2026, 11, 20);
  CHECK(state(promise(1, friday, "done", "2026-11-20T23:59:59Z")) == "kept");
  CHECK(state(promise(1, friday, "done", "2026-11-21T00:00:00Z")) == "late");
}

TEST_CASE("a canceled promise is broken") {
  CHECK(state(promise(1, make_date(2026, 12, 1), "canceled", "2026-11-20T10:00:00Z")) == "broken");
}

TEST_CASE("a promise is judged as it stood then") {
  const JudgedPromise late = promise(1, make_date(2026, 11, 10), "done", "2026-11-12T10:00:00Z");
  CHECK(state(late, make_date(2026, 11, 10)) == "open");
  CHECK(state(late, make_date(2026, 11, 11)) == "broken");
  CHECK(state(late, make_date(2026, 11, 12)) == "late");
}

TEST_CASE("promises are counted per client") {
  const Date friday = make_date(2026, 11, 20);
  JudgedPromise moved = promise(1, friday, "done", "2026-11-22T10:00:00Z");
  moved.slips = 2;
  PromiseTally tally(followup_report_day, utc_zone());
  for (const JudgedPromise& each : {promise(1, friday, "done", "2026-11-20T10:00:00Z"), promise(2, friday),
                                    moved, promise(3, make_date(2026, 11, 27))})
    tally.add(each);
  std::string text;
  for (const auto& [client, count] : tally.counts()) {
    text += fmt::format("{}: {}, moved {}, rate {}\n", client, fmt::join(count.by_state, " "), count.slips,
                        count.kept_rate() ? fmt::format("{}", *count.kept_rate()) : "n/a");
  }
  CHECK(text ==
        "1: 0 1 1 0, moved 2, rate 0.5\n"
        "2: 0 0 0 1, moved 0, rate 0\n"
        "3: 1 0 0 0, moved 0, rate n/a\n");
}

TEST_CASE("who was let down most stands first, then by slug") {
  const auto count = [](const char* client, std::int64_t late, std::int64_t broken) {
    return PromiseCount{.client = client, .by_state = {0, 9, late, broken}, .slips = 0};
  };
  std::vector<PromiseCount> counts{count("acme", 0, 0), count("zeta", 1, 1), count("beta", 0, 0),
                                   count("gamma", 2, 1)};
  sort_counts(counts);
  std::string order;
  for (const PromiseCount& each : counts) order += each.client + " ";
  CHECK(order == "gamma zeta acme beta ");
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
  JudgedPromise later = promise(1, make_date(2026, 12, 1));
  later.created = *moment_from_iso("2026-11-24T08:00:00Z");
  PromiseTally before(followup_report_day, utc_zone()), then(make_date(2026, 11, 24), utc_zone());
  before.add(later);
  then.add(later);
  CHECK(before.counts().empty());
  CHECK(then.counts().size() == 1);
}

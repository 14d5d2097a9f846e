#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tend/case_figures.hpp"
#include "tend/concentration.hpp"
#include "tend/coverage.hpp"

using namespace tend;

namespace {

const Date monday = make_date(2026, 11, 23);

CaseFact opened_ago(std::int64_t days, const std::string& kind = "question",
                    const std::string& priority = "normal") {
  CaseFact fact;
  fact.kind = kind;
  fact.priority = priority;
  fact.opened = utc_zone().moment(monday - std::chrono::days(days));
  return fact;
}

CaseFact resolved_after(std::int64_t days, const std::string& kind = "question") {
  CaseFact fact = opened_ago(days, kind);
  fact.resolved = utc_zone().moment(monday);
  return fact;
}

CaseFact waiting_for(const std::string& team) {
  CaseFact fact = opened_ago(1);
  fact.team = team;
  fact.waiting = true;
  return fact;
}

std::string counted_cases(const std::vector<CaseFact>& cases, CasesBy by) {
  std::string text;
  for (const CaseCount& count : count_cases(cases, by, monday, utc_zone())) {
    text += fmt::format("{}: {} open, {} pressing, oldest {}, {} resolved in {}\n", count.key, count.open,
                        count.pressing, count.oldest_days.value_or(-1), count.resolved,
                        count.median_days.value_or(-1));
  }
  return text;
}

ManagerLoad load_of(const std::string& manager, std::optional<double> weekly,
                    std::vector<CoveredClient> clients) {
  ManagerLoad load;
  load.manager = manager;
  load.weekly_hours = weekly;
  load.touch_minutes = 52;
  load.clients = std::move(clients);
  return load;
}

}  // namespace

TEST_CASE("cases are counted by age, open ones and those that were resolved") {
  CHECK(counted_cases({opened_ago(0), opened_ago(7, "question", "urgent"), opened_ago(8, "question", "high"),
                       opened_ago(30), opened_ago(31), resolved_after(3), resolved_after(40)},
                      CasesBy::age) ==
        "up to 7 days: 2 open, 1 pressing, oldest 7, 1 resolved in 3\n"
        "8 to 30 days: 2 open, 1 pressing, oldest 30, 0 resolved in -1\n"
        "beyond 30 days: 1 open, 0 pressing, oldest 31, 1 resolved in 40\n");
}

TEST_CASE("cases are counted by kind, those with most open first") {
  CHECK(counted_cases({resolved_after(2, "problem"), opened_ago(1, "incident"), opened_ago(2, "incident"),
                       opened_ago(3, "need")},
                      CasesBy::kind) ==
        "incident: 2 open, 0 pressing, oldest 2, 0 resolved in -1\n"
        "need: 1 open, 0 pressing, oldest 3, 0 resolved in -1\n"
        "problem: 0 open, 0 pressing, oldest -1, 1 resolved in 2\n");
}

TEST_CASE("an open case counts for a team while it waits for it") {
  CaseFact back = waiting_for("finance");
  back.waiting = false;
  CHECK(counted_cases({waiting_for("finance"), back, waiting_for("finance")}, CasesBy::team) ==
        "finance: 2 open, 0 pressing, oldest 1, 0 resolved in -1\n"
        ": 1 open, 0 pressing, oldest 1, 0 resolved in -1\n");
}

TEST_CASE("a touch of 52 minutes every day asks for 365 hours a year, in 52 weeks of 60 minutes") {
  CHECK(weekly_hours_of(1, 52) == doctest::Approx(365.0 / 60));
  CHECK(weekly_hours_of(365, 52) == doctest::Approx(1.0 / 60));
}

TEST_CASE("coverage: what is asked for beside what there is") {
  const auto covered =
      coverage_of({load_of("anna", 2, {{"a", "A", 14}, {"b", "B", 30}}), load_of("ben", {}, {})});
  CHECK(covered[0].needed_hours == doctest::Approx(365.0 / 60 / 14 + 365.0 / 60 / 30));
  CHECK(*covered[0].load == doctest::Approx(covered[0].needed_hours / 2));
  CHECK_FALSE(covered[0].thin);
  CHECK_FALSE(covered[0].move);
  CHECK(covered[1].needed_hours == 0);
  CHECK_FALSE(covered[1].load);
}

TEST_CASE("too little time: the least important tier that can give it is thinned, a client is moved") {
  // A: 0.869 h, C: 2 × 0.203 h; there is 1 h.
  const std::vector<ManagerLoad> loads = {
      load_of("anna", 1, {{"a", "A", 7}, {"c1", "C", 30}, {"c2", "C", 30}}), load_of("ben", 0.25, {})};
  const Coverage anna = coverage_of(loads)[0];
  CHECK(anna.needed_hours == doctest::Approx(1.2746).epsilon(0.001));
  REQUIRE(anna.thin);
  CHECK(anna.thin->tier == "C");
  CHECK(anna.thin->now_days == 30);
  CHECK(anna.thin->cadence_days == 93);
  REQUIRE(anna.move);
  CHECK(anna.move->client == "c1");
  CHECK(anna.move->to == "ben");
  CHECK(anna.move->hours == doctest::Approx(0.2028).epsilon(0.001));
}

TEST_CASE("a tier is thinned to four times its cadence at most") {
  // A: 0.869 h.
  const auto thinned = [](double weekly) {
    return coverage_of({load_of("anna", weekly, {{"a", "A", 7}})})[0].thin;
  };
  REQUIRE(thinned(0.22));
  CHECK(thinned(0.22)->cadence_days == 28);
  CHECK_FALSE(thinned(0.21));
}

TEST_CASE("a client moves to who has just the time for it") {
  const double hours = weekly_hours_of(30, 52);
  const std::vector<CoveredClient> clients = {{"c", "C", 30}};
  CHECK(coverage_of({load_of("anna", 0.1, clients), load_of("ben", hours, {})})[0].move);
  CHECK_FALSE(coverage_of({load_of("anna", 0.1, clients), load_of("ben", hours - 0.001, {})})[0].move);
}

TEST_CASE("moved is the least that closes the gap, else the most; without hours nothing is") {
  const std::vector<CoveredClient> clients = {
      {"x", "A", 7}, {"y", "A", 14}, {"z", "A", 30}};  // 0.87 h, 0.43 h, 0.20 h
  const auto moved = [&](std::optional<double> weekly) {
    const auto move = coverage_of({load_of("anna", weekly, clients), load_of("ben", 5, {})})[0].move;
    return move ? move->client : std::string();
  };
  CHECK(moved(1.1) == "y");
  CHECK(moved(0.1) == "x");
  CHECK(moved({}) == "");
}

TEST_CASE("nobody has room, nothing can be moved") {
  const Coverage anna = coverage_of({load_of("anna", 0.1, {{"a", "A", 7}}), load_of("ben", 0.1, {})})[0];
  CHECK_FALSE(anna.move);
  CHECK_FALSE(anna.thin);
}

TEST_CASE("concentration is the share of the largest and of the five largest") {
  const Concentration of_seven = concentration_of({10, 40, 10, 10, 10, 10, 10});
  CHECK(*of_seven.largest == doctest::Approx(0.4));
  CHECK(*of_seven.top_five == doctest::Approx(0.8));
  CHECK(*concentration_of({3}).top_five == doctest::Approx(1));
  CHECK_FALSE(concentration_of({}).largest);
  CHECK_FALSE(concentration_of({0, 0}).top_five);
}

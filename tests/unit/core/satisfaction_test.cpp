#include "tend/satisfaction.hpp"

#include <doctest/doctest.h>

using namespace tend;

namespace {

Moment at(int day) { return Moment(std::chrono::days(20000 + day)); }

Satisfaction satisfaction_of(const std::vector<Answer>& answers) {
  SatisfactionTally tally;
  for (const Answer& answer : answers) tally.add(answer);
  return tally.result();
}

}  // namespace

TEST_CASE("NPS is the share of promoters less that of detractors") {
  const Satisfaction found = satisfaction_of({{1, 1, at(1), "nps", 10},
                                              {1, 2, at(1), "nps", 9},
                                              {1, 3, at(1), "nps", 8},
                                              {2, 4, at(1), "nps", 7},
                                              {2, 5, at(1), "nps", 6}});
  CHECK(found.promoters == 2);
  CHECK(found.passives == 2);
  CHECK(found.detractors == 1);
  CHECK(*found.nps() == doctest::Approx(20));
}

TEST_CASE("of each contact the last answer counts, whatever the order in which they come") {
  const Satisfaction found = satisfaction_of(
      {{1, 1, at(3), "nps", 10}, {1, 1, at(2), "nps", 0}, {1, 2, at(1), "nps", 9}, {1, 2, at(1), "nps", 3}});
  CHECK(found.promoters == 1);
  CHECK(found.detractors == 1);
  CHECK(*found.nps() == doctest::Approx(0));
}

TEST_CASE("answers of nobody in particular count each: none of them takes back another") {
  const Satisfaction found =
      satisfaction_of({{1, 0, at(1), "nps", 0}, {1, 0, at(2), "nps", 10}, {2, 0, at(1), "nps", 10}});
  CHECK(found.nps_answers() == 3);
  CHECK(found.promoters == 2);
  CHECK(found.detractors == 1);
}

TEST_CASE("what different contacts answered adds up") {
  Satisfaction all = satisfaction_of({{1, 1, at(1), "nps", 10}, {1, 1, at(1), "csat", 2}});
  all.add(satisfaction_of({{2, 2, at(1), "nps", 0}, {2, 2, at(1), "csat", 5}}));
  CHECK(*all.nps() == doctest::Approx(0));
  CHECK(*all.csat() == doctest::Approx(0.5));
}

TEST_CASE("CSAT is the share of all answers of 4 and 5") {
  const Satisfaction found = satisfaction_of({{1, 1, at(1), "csat", 5},
                                              {1, 1, at(2), "csat", 4},
                                              {1, 1, at(3), "csat", 3},
                                              {2, 2, at(1), "csat", 1},
                                              {2, 2, at(1), "pulse", 1},
                                              {2, 2, at(1), "usage", 1}});
  CHECK(found.csat_answers == 4);
  CHECK(*found.csat() == doctest::Approx(0.5));
  CHECK_FALSE(found.nps());
}

TEST_CASE("nobody asked, nothing told") {
  CHECK_FALSE(satisfaction_of({}).nps());
  CHECK_FALSE(satisfaction_of({}).csat());
}

#include "tend/health.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace tend;

namespace {

const Date health_day = make_date(2026, 11, 23);

Date ago(std::int64_t days) { return health_day - std::chrono::days(days); }
Date ahead(std::int64_t days) { return health_day + std::chrono::days(days); }

std::size_t place_of(std::string_view measure) {
  return static_cast<std::size_t>(std::ranges::find(health_measures(), measure, &HealthMeasure::name) -
                                  health_measures().begin());
}
std::string_view state(std::string_view measure, const HealthFacts& facts) {
  return to_string(health_measures()[place_of(measure)].judge(facts, health_day));
}
HealthEvidence evidence(std::string_view measure, const HealthFacts& facts) {
  return health_measures()[place_of(measure)].explain(facts, health_day);
}

using Priority = HealthCase::Priority;

HealthFacts touched(std::int64_t days) {
  HealthFacts facts;
  facts.touch_start = ago(days);
  facts.last_touch = ago(days);
  facts.cadence = 14;
  return facts;
}

std::string_view cases(std::vector<HealthCase> open) {
  HealthFacts facts;
  facts.cases = std::move(open);
  return state("cases", facts);
}

std::string_view scored(std::optional<HealthScore> HealthFacts::*kind, std::int64_t value,
                        std::int64_t days = 0) {
  HealthFacts facts;
  facts.*kind = HealthScore{1, ago(days), value};
  return state(kind == &HealthFacts::usage ? "usage" : "satisfaction", facts);
}

std::string_view promised(const std::vector<std::int64_t>& days_late) {
  HealthFacts facts;
  for (const std::int64_t days : days_late) facts.promises.push_back({1, ago(days)});
  return state("promises", facts);
}

std::string_view renewing(std::int64_t days, std::int64_t open = 0, std::int64_t won = 0) {
  HealthFacts facts;
  facts.renewals.push_back({1, ahead(days + 30), ahead(days), open, won});
  return state("renewal", facts);
}

// Every measure has data and is green.
HealthFacts all_green() {
  HealthFacts facts = touched(3);
  facts.nps = HealthScore{1, ago(1), 9};
  facts.usage = HealthScore{2, ago(1), 70};
  facts.people = {{1, ago(3)}, {2, ago(9)}};
  facts.renewals.push_back({1, ahead(200), ahead(170), 0, 0});
  return facts;
}

Health health(const HealthFacts& facts) { return health_of(facts, initial_health_scale(), health_day); }

}  // namespace

TEST_CASE("touch: within the cadence, within twice, beyond") {
  CHECK(state("touch", touched(14)) == "green");
  CHECK(state("touch", touched(15)) == "yellow");
  CHECK(state("touch", touched(28)) == "yellow");
  CHECK(state("touch", touched(29)) == "red");
  HealthFacts none = touched(99);
  none.cadence.reset();
  CHECK(state("touch", none) == "no data");
}

TEST_CASE("cases: by age and by how urgent they are") {
  CHECK(cases({}) == "green");
  CHECK(cases({{1, ago(7), Priority::usual}}) == "green");
  CHECK(cases({{1, ago(8), Priority::usual}}) == "yellow");
  CHECK(cases({{1, ago(30), Priority::usual}}) == "yellow");
  CHECK(cases({{1, ago(31), Priority::usual}}) == "red");
  CHECK(cases({{1, health_day, Priority::high}}) == "yellow");
  CHECK(cases({{1, health_day, Priority::urgent}}) == "red");
  CHECK(cases({{1, health_day, Priority::usual}, {2, ago(8), Priority::usual}}) == "yellow");
}

TEST_CASE("satisfaction: the worst of the last answers that are fresh") {
  CHECK(scored(&HealthFacts::nps, 9) == "green");
  CHECK(scored(&HealthFacts::nps, 8) == "yellow");
  CHECK(scored(&HealthFacts::nps, 7) == "yellow");
  CHECK(scored(&HealthFacts::nps, 6) == "red");
  for (const auto kind : {&HealthFacts::csat, &HealthFacts::pulse}) {
    CHECK(scored(kind, 4) == "green");
    CHECK(scored(kind, 3) == "yellow");
    CHECK(scored(kind, 2) == "red");
  }
  CHECK(scored(&HealthFacts::nps, 0, 180) == "red");
  CHECK(scored(&HealthFacts::nps, 0, 181) == "no data");
  HealthFacts mixed;
  mixed.nps = HealthScore{1, ago(1), 10};
  mixed.pulse = HealthScore{2, ago(1), 3};
  CHECK(state("satisfaction", mixed) == "yellow");
  mixed.pulse->at = ago(181);
  CHECK(state("satisfaction", mixed) == "green");
}

TEST_CASE("promises: one is forgiven for a week") {
  CHECK(promised({}) == "green");
  CHECK(promised({7}) == "yellow");
  CHECK(promised({8}) == "red");
  CHECK(promised({1, 1}) == "red");
}

TEST_CASE("people: two contacts, one, none") {
  HealthFacts facts;
  CHECK(state("people", facts) == "red");
  facts.people = {{1, health_day}};
  CHECK(state("people", facts) == "yellow");
  facts.people.push_back({2, health_day});
  CHECK(state("people", facts) == "green");
}

TEST_CASE("renewal: by the notice deadline, unless it is won or worked on") {
  CHECK(state("renewal", HealthFacts()) == "no data");
  CHECK(renewing(91) == "green");
  CHECK(renewing(90) == "yellow");
  CHECK(renewing(31) == "yellow");
  CHECK(renewing(30) == "red");
  CHECK(renewing(-5) == "red");
  CHECK(renewing(30, 7) == "yellow");
  CHECK(renewing(30, 0, 7) == "green");
}

TEST_CASE("usage: by the last score") {
  CHECK(state("usage", HealthFacts()) == "no data");
  CHECK(scored(&HealthFacts::usage, 70) == "green");
  CHECK(scored(&HealthFacts::usage, 69) == "yellow");
  CHECK(scored(&HealthFacts::usage, 40) == "yellow");
  CHECK(scored(&HealthFacts::usage, 39) == "red");
}

TEST_CASE("all green is 100, and nothing is the worst") {
  const Health found = health(all_green());
  CHECK(found.score == 100);
  CHECK(found.confidence == doctest::Approx(1));
  CHECK(found.worst == nullptr);
  CHECK(found.state == HealthState::green);
}

TEST_CASE("the score is the weighted mean of what has data") {
  // touch 3 × 0, cases 3 × 10, promises 2 × 10, people 1 × 0: 50 of 9 × 10.
  const Health found = health(touched(29));
  CHECK(found.score == 56);
  CHECK(found.confidence == doctest::Approx(9.0 / 13));
  CHECK(found.worst->name == "touch");
  CHECK(found.state == HealthState::yellow);
}

TEST_CASE("yellow is half of green") {
  HealthFacts facts = all_green();
  facts.people.pop_back();
  CHECK(health(facts).score == 96);  // 12 × 10 and 1 × 5 of 13 × 10
}

TEST_CASE("old input lowers the confidence, not the score") {
  HealthFacts facts = all_green();
  facts.nps->at = ago(181);
  CHECK(health(facts).score == 100);
  CHECK(health(facts).confidence == doctest::Approx(11.0 / 13));
}

TEST_CASE("of measures that are equally bad the heaviest is the worst") {
  HealthFacts facts = all_green();
  facts.people.pop_back();
  CHECK(health(facts).worst->name == "people");
  facts.promises.push_back({4, ago(1)});
  CHECK(health(facts).worst->name == "promises");
  facts.nps->value = 8;
  CHECK(health(facts).worst->name == "satisfaction");  // as heavy as promises, and before it
}

TEST_CASE("red is worse than yellow, however light") {
  HealthFacts facts = all_green();
  facts.touch_start = ago(20);
  CHECK(health(facts).worst->name == "touch");
  facts.usage->value = 10;
  CHECK(health(facts).worst->name == "usage");
}

TEST_CASE("colours begin at the book's thresholds, and weights are the book's") {
  HealthFacts facts = all_green();
  facts.touch_start = ago(29);
  HealthScale scale = initial_health_scale();
  CHECK(health_of(facts, scale, health_day).score == 77);
  scale.green = 77;
  CHECK(health_of(facts, scale, health_day).state == HealthState::green);
  scale.green = 78;
  CHECK(health_of(facts, scale, health_day).state == HealthState::yellow);
  scale.yellow = 77;
  CHECK(health_of(facts, scale, health_day).state == HealthState::yellow);
  scale.yellow = 78;
  CHECK(health_of(facts, scale, health_day).state == HealthState::red);
  scale.weights[place_of("touch")] = 0;
  CHECK(health_of(facts, scale, health_day).score == 100);
  CHECK(health_of(facts, scale, health_day).worst == nullptr);
  scale.weights.assign(health_measures().size(), 0);
  CHECK_FALSE(health_of(facts, scale, health_day).score);
  CHECK(health_of(facts, scale, health_day).state == HealthState::no_data);
}

TEST_CASE("each measure tells its evidence, and what would turn it green") {
  HealthFacts facts = touched(29);
  facts.last_note = 12;
  facts.cases = {{4, ago(2), Priority::urgent}, {5, health_day, Priority::usual}};
  facts.promises = {{7, ago(9)}};
  facts.people = {{3, ago(29)}};
  facts.nps = HealthScore{8, ago(200), 10};
  facts.csat = HealthScore{9, ago(3), 3};
  facts.renewals = {{2, ahead(40), ahead(10), 0, 0}};
  CHECK(evidence("touch", facts).evidence == "last touch 2026-10-25 (note 12, 29 days ago), cadence 14 days");
  CHECK(evidence("touch", facts).to_green == "touch it");
  CHECK(evidence("cases", facts).evidence ==
        "case 4 (urgent, opened 2026-11-21, 2 days); case 5 (opened 2026-11-23, 0 days)");
  CHECK(evidence("cases", facts).to_green == "resolve case 4");
  CHECK(evidence("satisfaction", facts).evidence ==
        "nps 10 (score 8, 2026-05-07, too old to count); csat 3 (score 9, 2026-11-20)");
  CHECK(evidence("satisfaction", facts).to_green == "csat of 4 or more");
  CHECK(evidence("promises", facts).evidence == "followup 7 (promised for 2026-11-14, 9 days late)");
  CHECK(evidence("people", facts).evidence == "contact 3 (2026-10-25)");
  CHECK(evidence("people", facts).to_green == "touch another contact");
  CHECK(evidence("renewal", facts).evidence ==
        "subscription 2 (notice by 2026-12-03, renewal 2027-01-02, no renewal opportunity)");
  CHECK(evidence("renewal", facts).to_green == "win the renewal of subscription 2");
  CHECK(evidence("usage", facts).evidence == "no score");
  CHECK(evidence("usage", facts).to_green == "a new usage of 70 or more");
  for (const HealthMeasure& measure : health_measures()) {
    CAPTURE(measure.name);
    CHECK(measure.explain(all_green(), health_day).to_green.empty());
  }
}

TEST_CASE("the lowest score takes what is not known for red; 100 where nothing has data") {
  const HealthScale scale = initial_health_scale();
  std::vector<std::optional<HealthState>> states(health_measures().size());
  CHECK(lowest_score(states, scale) == 0);
  states[0] = states[1] = HealthState::green;  // touch and cases: 6 of 13
  CHECK(lowest_score(states, scale) == 46);
  states[6] = HealthState::no_data;  // usage: 6 of 12
  CHECK(lowest_score(states, scale) == 50);
  std::ranges::fill(states, HealthState::no_data);
  CHECK(lowest_score(states, scale) == 100);
}

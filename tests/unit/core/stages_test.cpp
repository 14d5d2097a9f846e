#include "tend/stages.hpp"

#include <doctest/doctest.h>

using namespace tend;

TEST_CASE("stages are read in their order, blind to case and blanks") {
  const Stages stages = parse_stages("Lead:10, qualified : 25%,Proposal: 50");
  CHECK(stages == Stages{{"lead", 10}, {"qualified", 25}, {"proposal", 50}});
  CHECK(to_string(stages) == "lead:10,qualified:25,proposal:50");
}

TEST_CASE("a stage may bring nothing or everything, and have a colon in its name") {
  CHECK(parse_stages("idea:0,signed:100") == Stages{{"idea", 0}, {"signed", 100}});
  CHECK(parse_stages("phase 2: offer:40") == Stages{{"phase 2: offer", 40}});
}

TEST_CASE("what is no list of stages is refused") {
  for (const char* text :
       {"", "lead", "lead:", "lead:101", "lead:-1", "lead:ten", ":10", "won:100", "lead:10,lead:20"}) {
    CAPTURE(text);
    CHECK_THROWS(parse_stages(text));
  }
}

TEST_CASE("won is certain, lost and unknown stages bring nothing") {
  const Stages stages = parse_stages("lead:10,offer:60");
  CHECK(stage_probability(stages, "offer") == 60);
  CHECK(stage_probability(stages, "won") == 100);
  CHECK(stage_probability(stages, "lost") == 0);
  CHECK(stage_probability(stages, "gone") == 0);
}

TEST_CASE("an amount is weighted in minor units, half to even") {
  CHECK(weighted_minor(1920000, 10) == 192000);
  CHECK(weighted_minor(1, 50) == 0);
  CHECK(weighted_minor(3, 50) == 2);
  CHECK(weighted_minor(150, 33) == 50);  // 49.5
  CHECK(weighted_minor(9'000'000'000'000'000'000, 100) == 9'000'000'000'000'000'000);
}

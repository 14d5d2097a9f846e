#include "tend/boxed.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend;

TEST_CASE("a boxed part is there or not, and a copy of it is its own") {
  Boxed<std::string> none, word("Acme");
  CHECK_FALSE(none);
  REQUIRE(word);
  CHECK(word->size() == 4);
  Boxed<std::string> copy = word;
  word = "Beta";
  CHECK(*copy == "Acme");
  CHECK(*word == "Beta");
  copy = word;
  word = none;
  CHECK(*copy == "Beta");
  CHECK_FALSE(word);
}

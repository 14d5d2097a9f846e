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

TEST_CASE("an empty boxed part is there, too, and all share it") {
  Boxed<std::string> none = "", other = std::string();
  REQUIRE(none);
  CHECK(none->empty());
  CHECK(&*none == &*other);
  none = "Acme";
  CHECK(*none == "Acme");
  none = other;
  CHECK(none->empty());
}

#include "exchange/made_keys.hpp"

#include <doctest/doctest.h>

using namespace tend;

TEST_CASE("what was made is known, and of what was not hardly anything seems to be") {
  MadeKeys made;
  const auto key = [](std::int64_t number) {
    return key_of(key_of(7, Value(std::string("note"))), Value(number));
  };
  CHECK_FALSE(made.may_have(key(1)));
  for (std::int64_t number = 0; number < 300'000; ++number) made.add(key(number));
  int missed = 0, mistaken = 0;
  for (std::int64_t number = 0; number < 300'000; ++number) {
    if (!made.may_have(key(number))) ++missed;
    if (made.may_have(key(-1 - number))) ++mistaken;
  }
  CHECK(missed == 0);
  CHECK(mistaken == 0);
}

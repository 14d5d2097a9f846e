#include "tend/settings.hpp"

#include <doctest/doctest.h>

#include "support/errors.hpp"

using namespace tend;
using tend::test::error_text;

TEST_CASE("every setting is described, and begins with a value of its kind") {
  for (const SettingDescription& each : setting_descriptions()) {
    CAPTURE(each.key);
    CHECK(checked_setting_key(each.key) == each.key);
    CHECK(initial_setting(each.key) == each.initial);
    CHECK(checked_setting(each.key, each.initial) == each.initial);
    CHECK_FALSE(each.about.empty());
  }
}

TEST_CASE("any letter may have a cadence, in either case") {
  CHECK(checked_setting_key("cadence.q") == "cadence.Q");
  CHECK(checked_setting("cadence.q", "7") == "7");
  CHECK(initial_setting("cadence.Q") == "");
}

TEST_CASE("values are stored in one form") {
  CHECK(checked_setting("currency", "chf") == "CHF");
  CHECK(checked_setting("cadence.A", "007") == "7");
}

TEST_CASE("what is no setting, and no value of one, is refused") {
  CHECK(error_text([] { checked_setting_key("curency"); }) ==
        "unknown setting 'curency'\ndid you mean 'currency'?");
  CHECK(error_text([] { checked_setting_key("cadence.AA"); }).starts_with("unknown setting 'cadence.AA'"));
  CHECK(initial_setting("colour") == "");
  for (const char* bad : {"0", "-1", "3661", "7d", ""}) {
    CHECK(error_text([&] { checked_setting("cadence.A", bad); }) ==
          "bad cadence.A '" + std::string(bad) + "'\na whole number from 1 to 3660 is wanted");
  }
}

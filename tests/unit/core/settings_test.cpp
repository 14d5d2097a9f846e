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
  CHECK(checked_setting_key("cadence.z") == "cadence.Z");
  CHECK(checked_setting("cadence.Z", "3660") == "3660");
  CHECK(checked_setting("cadence.Z", "1") == "1");
  CHECK_THROWS(checked_setting_key("cadence.1"));
}

TEST_CASE("values are stored in one form") {
  CHECK(checked_setting("currency", "chf") == "CHF");
  CHECK(checked_setting("cadence.A", "007") == "7");
  CHECK(checked_setting("health.green", "100") == "100");
  CHECK(checked_setting("health.weight.usage", "0") == "0");
  CHECK(checked_setting("margin", "72.5 %") == "72.5");
  CHECK(checked_setting("baseline_grr", "0") == "0");
  CHECK(checked_setting("margin", "100%") == "100");
  CHECK(checked_setting("margin", "") == "");
  CHECK(checked_setting("hourly_rate", "1.200,50") == "1200.50");
  CHECK(checked_setting("churn_reasons", "Price , Champion left,,") == "price,champion-left");
}

TEST_CASE("what is no setting, and no value of one, is refused") {
  CHECK(error_text([] { checked_setting_key("curency"); }) ==
        "unknown setting 'curency'\ndid you mean 'currency'?");
  CHECK(error_text([] { checked_setting_key("cadence.AA"); }).starts_with("unknown setting 'cadence.AA'"));
  CHECK(initial_setting("colour") == "");
  CHECK(initial_setting("cadence.A") + initial_setting("cadence.B") + initial_setting("cadence.C") ==
        "143090");
  for (const char* bad : {"100.5", "-1", "1e1", "much", "%"}) {
    CHECK(error_text([&] { checked_setting("margin", bad); }) ==
          "bad margin '" + std::string(bad) + "'\npercent from 0 to 100 are wanted: 72.5");
  }
  CHECK(error_text([] { checked_setting("health.green", "101"); }) ==
        "bad health.green '101'\na whole number from 0 to 100 is wanted");
  CHECK(error_text([] { checked_setting("churn_reasons", " , "); }) == "bad churn_reasons: there is no word");
  for (const char* bad : {"0", "-1", "3661", "7d", ""}) {
    CHECK(error_text([&] { checked_setting("cadence.A", bad); }) ==
          "bad cadence.A '" + std::string(bad) + "'\na whole number from 1 to 3660 is wanted");
  }
}

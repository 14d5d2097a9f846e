#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "support/errors.hpp"
#include "support/rounds.hpp"
#include "support/when.hpp"

using tend::test::error_text;
using tend::test::when;

namespace {

const std::string forms =
    "\na date looks like 2026-04-17, 17.4., fri, tomorrow, next week, eom, +3d or fri 08:15";
const std::string iso_form = "\nwrite the date as 2026-04-17 (year-month-day)";

std::string date_refusal(const std::string& text) {
  return error_text([&] { when(text); });
}

std::string refused(const std::string& text, const std::string& why) {
  return "cannot read the date '" + text + "': " + why;
}

}  // namespace

TEST_CASE("a bare number is refused with the ISO form") {
  for (const char* text : {"17", "3", "20260417", "2026", "99999999999999999999999999"})
    CHECK(date_refusal(text) ==
          refused(text, "a bare number is no date") + iso_form + ", or +3d for days from today");
}

TEST_CASE("a lone m is refused with both readings and the ISO form") {
  for (const char* text : {"+3m", "-3m", "3m", "m", "in 3 m", "fri +1m"})
    CHECK(date_refusal(text) == refused(text, "'m' could be minutes or months") +
                                    "\nwrite 3min or 3mo, or the date as 2026-04-17 (year-month-day)");
}

TEST_CASE("a slashed date is refused with the ISO form") {
  for (const char* text : {"4/5/2026", "04/05/26", "4/5", "2026/04/05"})
    CHECK(date_refusal(text) == refused(text, "day and month could be either way round") + iso_form);
}

TEST_CASE("a date that does not exist is refused") {
  for (const char* text : {"31.2.2026", "2026-02-30", "2026-02-29", "1900-02-29", "31.4.", "30.2.", "0.1.",
                           "1.13.", "2025-W53-1", "2026-W54-1", "2026-W00-1", "2026-W16-0", "2026-W16-8",
                           "0000-01-01", "2026-13-01", "1.1.0000"}) {
    CAPTURE(text);
    CHECK(date_refusal(text) == refused(text, "there is no such date") + iso_form);
  }
}

TEST_CASE("nearly a date is refused with what it lacks") {
  CHECK(date_refusal("17.4.26") == refused("17.4.26", "the year needs four digits") + iso_form);
  CHECK(date_refusal("17.4") ==
        refused("17.4", "a dot is missing at the end") + "\nwrite 17.4. for the day and the month");
  CHECK(date_refusal("3d") == refused("3d", "the offset has no sign") + "\nwrite +3d, or -3d for the past");
  CHECK(date_refusal("fri 24:00") ==
        refused("fri 24:00", "there is no such time of day") + "\na time is 00:00 to 23:59");
  for (const char* text : {"8:60", "08:15:60"})
    CHECK(date_refusal(text) == refused(text, "there is no such time of day") + "\na time is 00:00 to 23:59");
}

TEST_CASE("what is left over is named") {
  CHECK(date_refusal("soon") == refused("soon", "'soon' is not understood") + forms);
  CHECK(date_refusal("fri foo") == refused("fri foo", "'foo' is not understood") + forms);
  CHECK(date_refusal("fri sat") == refused("fri sat", "'sat' is not understood") + forms);
  CHECK(date_refusal("next") == refused("next", "'next' is not understood") + forms);
  CHECK(date_refusal("next day") == refused("next day", "'next' is not understood") + forms);
  CHECK(date_refusal("in") == refused("in", "'in' is not understood") + forms);
  CHECK(date_refusal("in days") == refused("in days", "'in' is not understood") + forms);
  CHECK(date_refusal("+") == refused("+", "'+' is not understood") + forms);
  CHECK(date_refusal("+d") == refused("+d", "'+d' is not understood") + forms);
  CHECK(date_refusal("+3x") == refused("+3x", "'+3x' is not understood") + forms);
  CHECK(date_refusal("+-3d") == refused("+-3d", "'+' is not understood") + forms);
  CHECK(date_refusal("2026-4-17") == refused("2026-4-17", "'2026-4-17' is not understood") + forms);
  CHECK(date_refusal("") == refused("", "it is empty") + forms);
  CHECK(date_refusal(" \t\n") == refused("", "it is empty") + forms);
}

TEST_CASE("times that do not fit together are refused") {
  CHECK(date_refusal("08:15 09:15") == refused("08:15 09:15", "it has two times of day") + forms);
  CHECK(date_refusal("+2h 08:15") == refused("+2h 08:15", "it has two times of day") + forms);
  CHECK(date_refusal("fri +2h") ==
        refused("fri +2h", "hours and minutes need a time of day to count from") + forms);
}

TEST_CASE("a date outside the years 1 to 9999 is refused") {
  for (const char* text : {"+8000y", "-2026y", "+99999999d", "-800000w", "9999-12-31 +1d", "0001-01-01 -1wd",
                           "+99999999999999999999mo", "+99999999999999h", "-999999999999999999999min",
                           "+6000000000min", "9999-12-31 23:00 +2h"}) {
    CAPTURE(text);
    CHECK(date_refusal(text) == refused(text, "the date is outside the years 1 to 9999") + forms);
  }
}

TEST_CASE("hostile texts are refused, shortened and with nothing a terminal obeys") {
  const std::string start(39, 'x');
  CHECK(date_refusal(std::string(200'000, 'x')) ==
        "cannot read the date '" + start + "…': it is too long" + forms);
  CHECK(date_refusal(std::string("fri\0", 4)) ==
        "cannot read the date 'fri\\x00': 'fri\\x00' is not understood" + forms);
  CHECK(date_refusal("\xff\xfe") ==
        "cannot read the date '\\xff\\xfe': '\\xff\\xfe' is not understood" + forms);
  CHECK(date_refusal("\x1b[31m") ==
        "cannot read the date '\\x1b[31m': '\\x1b[31m' is not understood" + forms);
  CHECK(date_refusal("\u202efri") ==
        "cannot read the date '\\u202efri': '\\u202efri' is not understood" + forms);
  CHECK(date_refusal("nächste") == "cannot read the date 'nächste': 'nächste' is not understood" + forms);
  CHECK(when(std::string(200'000, ' ') + "fri") == "2026-04-24");
}

TEST_CASE("any mixture of words gives a date of the calendar or a usage error") {
  const std::vector<std::string> pieces{"fri",   "next ", "last ", "+",    "-",    "3",          "d",
                                        "wd",    "mo",    "h",     "in ",  " ago", "2026-04-17", "T08:15",
                                        "08:15", "17.4.", "now",   " ",    "week", "999999999",  "m",
                                        "W16-5", ".",     "/",     "\xff", "ü",    "Z",          "+02:00"};
  std::uint32_t random = 1;
  for (int round = 0; round < test::rounds(20'000); ++round) {
    std::string text;
    for (std::uint32_t left = static_cast<std::uint32_t>(round) % 8; left > 0; --left) {
      random = random * 1664525 + 1013904223;
      text += pieces[(random >> 16) % pieces.size()];
    }
    CAPTURE(text);
    std::string result;
    const std::string error = error_text([&] { result = when(text); });
    CHECK((result.empty() ? error.starts_with("cannot read the date '") : result.size() >= 10));
  }
}

#include "exchange/recurrence.hpp"

#include <doctest/doctest.h>

using namespace tend;

namespace {

// `2w from 2026-11-27`; empty where an interval can't say it.
std::string read_recurrence(std::string_view rule, std::string_view start = "2026-11-27") {
  const auto recurrence = recurrence_of_rule(rule, *date_from_iso(start));
  return recurrence ? to_string(recurrence->every) + " from " + iso(recurrence->anchor) : "";
}

std::string written(std::string_view every, std::string_view anchor, std::string_view due) {
  return rule_of_recurrence({parse_interval(every), *date_from_iso(anchor)}, *date_from_iso(due));
}

}  // namespace

TEST_CASE("simple rules are intervals") {
  CHECK(read_recurrence("FREQ=DAILY") == "1d from 2026-11-27");
  CHECK(read_recurrence("FREQ=WEEKLY;INTERVAL=2;WKST=MO") == "2w from 2026-11-27");
  CHECK(read_recurrence("freq=monthly;interval=3") == "3mo from 2026-11-27");
  CHECK(read_recurrence("FREQ=YEARLY") == "1y from 2026-11-27");
}

TEST_CASE("days that the start has anyway say nothing new") {
  CHECK(read_recurrence("FREQ=WEEKLY;BYDAY=FR") == "1w from 2026-11-27");
  CHECK(read_recurrence("FREQ=MONTHLY;BYMONTHDAY=27") == "1mo from 2026-11-27");
  CHECK(read_recurrence("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27") == "1y from 2026-11-27");
  CHECK(read_recurrence("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-31") == "1mo from 2026-12-31");
}

TEST_CASE("rules of vCalendar 1.0 that do not end are intervals, too") {
  CHECK(read_recurrence("D1 #0") == "1d from 2026-11-27");
  CHECK(read_recurrence("W2 #0") == "2w from 2026-11-27");
  CHECK(read_recurrence("W1 FR #0") == "1w from 2026-11-27");
  CHECK(read_recurrence("W1 MO TU WE TH FR #0") == "1wd from 2026-11-27");
  CHECK(read_recurrence("MD1 27 #0") == "1mo from 2026-11-27");
  CHECK(read_recurrence("YM1 11 #0") == "1y from 2026-11-27");
  for (const char* rule : {"D1", "D1 #5", "W2 20271231T000000", "W1 MO #0", "W #0", "D1 #0 #0", "D1 FR #0",
                           "#0", "MP1 1+ FR #0", "D 1 #0"}) {
    CAPTURE(rule);
    CHECK(read_recurrence(rule) == "");
  }
}

TEST_CASE("the working week is an interval, in any order") {
  CHECK(read_recurrence("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR") == "1wd from 2026-11-27");
  CHECK(read_recurrence("FREQ=DAILY;BYDAY=FR,MO,TH,TU,WE") == "1wd from 2026-11-27");
  CHECK(read_recurrence("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-28") == "");
}

TEST_CASE("what an interval cannot say is nothing") {
  for (const char* rule :
       {"FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;UNTIL=20270101", "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=WEEKLY;BYDAY=FR,MO", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTHDAY=27", "FREQ=YEARLY;BYMONTH=4", "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=99999999999", "FREQ=DAILY;FREQ=WEEKLY", "INTERVAL=2",
        "weekly", "", "FREQ=DAILY;X=1", "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"}) {
    CAPTURE(rule);
    CHECK(read_recurrence(rule) == "");
  }
}

TEST_CASE("a month's end is said so that short months have it, too, and the plan comes back") {
  const std::string ends = "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1";
  CHECK(written("1mo", "2027-01-31", "2027-02-28") == ends);
  CHECK(read_recurrence(ends, "2027-02-28") == "1mo from 2027-01-31");
  CHECK(read_recurrence(ends, "2027-03-31") == "1mo from 2027-03-31");
  CHECK(written("1q", "2026-08-31", "2027-02-28") ==
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
  CHECK(read_recurrence("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "2027-02-28") ==
        "3mo from 2026-08-31");
  CHECK(written("1y", "2024-02-29", "2027-02-28") == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
  CHECK(read_recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", "2027-02-28") ==
        "1y from 2024-02-29");
}

TEST_CASE("intervals are written as rules where there is one") {
  CHECK(written("3d", "2026-11-27", "2026-11-27") == "FREQ=DAILY;INTERVAL=3");
  CHECK(written("2w", "2026-11-27", "2026-12-11") == "FREQ=WEEKLY;INTERVAL=2");
  CHECK(written("1wd", "2026-11-27", "2026-11-30") == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
  CHECK(written("3wd", "2026-11-27", "2026-11-27") == "");
}

TEST_CASE("what was moved away from the plan comes again by the plan, which no rule from there says") {
  CHECK(written("1w", "2026-11-27", "2026-11-29") == "");
  CHECK(written("1w", "2026-11-27", "2026-11-20") == "");
}

#include <doctest/doctest.h>

#include <string>

#include "cli/process_zone.hpp"
#include "support/process_zone.hpp"
#include "support/when.hpp"

using namespace tend;
using tend::test::ProcessZone;
using tend::test::text_of;

namespace {

LocalTime wall(int year, unsigned month, unsigned day, int hour, int minute) {
  return LocalTime{make_date(year, month, day)} + std::chrono::minutes{60 * hour + minute};
}

std::string moment_text(const When& when, const Now& now) { return iso(moment_of(when, now, ClockTime{0})); }

}  // namespace

TEST_CASE("UTC's wall shows the moment") {
  const Moment moment = moment_from_iso("2026-03-29T00:30:00Z").value();
  CHECK(utc_zone().moment(utc_zone().local(moment)) == moment);
  CHECK(utc_zone().local(moment) == wall(2026, 3, 29, 0, 30));
}

TEST_CASE("Berlin: a time that spring skips is as far after the gap") {
  const ProcessZone berlin("Europe/Berlin");
  const Zone zone = berlin.zone();
  CHECK(iso(zone.moment(wall(2026, 3, 29, 1, 59))) == "2026-03-29T00:59:00Z");
  CHECK(iso(zone.moment(wall(2026, 3, 29, 2, 0))) == "2026-03-29T01:00:00Z");
  CHECK(iso(zone.moment(wall(2026, 3, 29, 2, 30))) == "2026-03-29T01:30:00Z");
  CHECK(zone.local(zone.moment(wall(2026, 3, 29, 2, 30))) == wall(2026, 3, 29, 3, 30));
  CHECK(iso(zone.moment(wall(2026, 3, 29, 3, 0))) == "2026-03-29T01:00:00Z");
}

TEST_CASE("Berlin: a time that autumn repeats is the first") {
  const ProcessZone berlin("Europe/Berlin");
  const Zone zone = berlin.zone();
  CHECK(iso(zone.moment(wall(2026, 10, 25, 1, 59))) == "2026-10-24T23:59:00Z");
  CHECK(iso(zone.moment(wall(2026, 10, 25, 2, 30))) == "2026-10-25T00:30:00Z");
  CHECK(iso(zone.moment(wall(2026, 10, 25, 3, 0))) == "2026-10-25T02:00:00Z");
}

TEST_CASE("New York: the gap and the repeated hour") {
  const ProcessZone new_york("America/New_York");
  const Zone zone = new_york.zone();
  CHECK(iso(zone.moment(wall(2026, 3, 8, 1, 59))) == "2026-03-08T06:59:00Z");
  CHECK(iso(zone.moment(wall(2026, 3, 8, 2, 30))) == "2026-03-08T07:30:00Z");
  CHECK(zone.local(zone.moment(wall(2026, 3, 8, 2, 30))) == wall(2026, 3, 8, 3, 30));
  CHECK(iso(zone.moment(wall(2026, 11, 1, 1, 30))) == "2026-11-01T05:30:00Z");
  CHECK(iso(zone.moment(wall(2026, 11, 1, 2, 0))) == "2026-11-01T07:00:00Z");
}

TEST_CASE("Apia: a whole day that was skipped is the day after") {
  const ProcessZone apia("Pacific/Apia");
  const Zone zone = apia.zone();
  CHECK(iso(zone.moment(wall(2011, 12, 29, 23, 0))) == "2011-12-30T09:00:00Z");
  CHECK(zone.local(zone.moment(wall(2011, 12, 30, 12, 0))) == wall(2011, 12, 31, 12, 0));
  CHECK(iso(zone.moment(wall(2011, 12, 31, 1, 0))) == "2011-12-30T11:00:00Z");
}

TEST_CASE("every hour of a year in Berlin, New York and Apia comes back from the wall") {
  for (const char* name : {"Europe/Berlin", "America/New_York", "Pacific/Apia"}) {
    CAPTURE(name);
    const ProcessZone here(name);
    const Zone zone = here.zone();
    int repeated = 0;
    for (Moment moment = moment_from_iso("2026-01-01T00:00Z").value();
         moment < moment_from_iso("2027-01-01T00:00Z").value(); moment += std::chrono::hours{1}) {
      const Moment back = zone.moment(zone.local(moment));
      if (back != moment) ++repeated;
      CHECK((back == moment || back == moment - std::chrono::hours{1}));
    }
    CHECK(repeated == (std::string(name) == "Pacific/Apia" ? 0 : 1));
  }
}

TEST_CASE("today is the date on the wall, east and west of UTC") {
  {
    const ProcessZone tonga("Pacific/Tongatapu");
    CHECK(iso(tonga.now("2026-04-17T10:59:00Z").today()) == "2026-04-17");
    CHECK(iso(tonga.now("2026-04-17T11:00:00Z").today()) == "2026-04-18");
    CHECK(text_of(parse_when("now", tonga.now("2026-04-17T12:00:00Z"))) == "2026-04-18 01:00");
    CHECK(text_of(parse_when("tomorrow", tonga.now("2026-04-17T12:00:00Z"))) == "2026-04-19");
  }
  const ProcessZone pago("Pacific/Pago_Pago");
  CHECK(iso(pago.now("2026-04-17T10:59:00Z").today()) == "2026-04-16");
  CHECK(iso(pago.now("2026-04-17T11:00:00Z").today()) == "2026-04-17");
  CHECK(text_of(parse_when("2026-04-17T08:15:00Z", pago.now("2026-04-17T12:00:00Z"))) == "2026-04-16 21:15");
}

TEST_CASE("a date without a time takes the given time of day in its zone") {
  const ProcessZone berlin("Europe/Berlin");
  const Now now = berlin.now("2026-04-17T10:00:00Z");
  CHECK(iso(moment_of(parse_when("fri", now), now, ClockTime{9 * 60})) == "2026-04-24T07:00:00Z");
  CHECK(iso(moment_of(parse_when("fri 08:15", now), now, ClockTime{9 * 60})) == "2026-04-24T06:15:00Z");
}

TEST_CASE("hours pass over a change of the clock, days keep the time on the wall") {
  const ProcessZone berlin("Europe/Berlin");
  const Now before_spring = berlin.now("2026-03-28T23:30:00Z");
  CHECK(text_of(parse_when("now", before_spring)) == "2026-03-29 00:30");
  CHECK(text_of(parse_when("now +2h", before_spring)) == "2026-03-29 03:30");
  CHECK(text_of(parse_when("now +1d", before_spring)) == "2026-03-30 00:30");
  CHECK(moment_text(parse_when("today 02:30", before_spring), before_spring) == "2026-03-29T01:30:00Z");
  CHECK(text_of(parse_when("2026-03-28 08:15 +24h", before_spring)) == "2026-03-29 09:15");
}

TEST_CASE("hours count from the moment itself in the repeated hour") {
  const ProcessZone berlin("Europe/Berlin");
  CHECK(text_of(parse_when("+2h", berlin.now("2026-10-25T00:30:00Z"))) == "2026-10-25 03:30");
  CHECK(text_of(parse_when("+2h", berlin.now("2026-10-25T01:30:00Z"))) == "2026-10-25 04:30");
  CHECK(text_of(parse_when("now -1h", berlin.now("2026-10-25T01:30:00Z"))) == "2026-10-25 02:30");
}

TEST_CASE("a moment whose date on the wall lies outside the calendar is refused") {
  const ProcessZone tonga("Pacific/Tongatapu");
  const Now now = tonga.now("2026-04-17T10:00:00Z");
  CHECK_THROWS(parse_when("9999-12-31T23:00:00Z", now));
}

TEST_CASE("a zone is known by its name, whatever the zone of the process, which stays") {
  const ProcessZone berlin("Europe/Berlin");
  const auto york = named_zone("America/New_York");
  REQUIRE(york);
  CHECK(iso(york->moment(wall(2026, 7, 1, 8, 0))) == "2026-07-01T12:00:00Z");
  CHECK(york->local(*moment_from_iso("2026-12-01T12:00:00Z")) == wall(2026, 12, 1, 7, 0));
  CHECK(iso(berlin.zone().moment(wall(2026, 7, 1, 8, 0))) == "2026-07-01T06:00:00Z");
}

TEST_CASE("what is no zone of the machine is none") {
  for (const char* name : {"", "Mars/Olympus", "/etc/passwd", "../../../etc/passwd", "Europe"})
    CHECK_MESSAGE(!named_zone(name), name);
}

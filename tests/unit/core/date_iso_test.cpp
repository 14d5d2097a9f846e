#include <doctest/doctest.h>

#include "tend/date.hpp"

using namespace tend;

TEST_CASE("dates, times and moments are written in ISO form") {
  CHECK(iso(make_date(2026, 11, 27)) == "2026-11-27");
  CHECK(iso(make_date(7, 1, 2)) == "0007-01-02");
  CHECK(iso(ClockTime{495}) == "08:15");
  CHECK(iso(ClockTime{0}) == "00:00");
  CHECK(iso(Moment{std::chrono::seconds{0}}) == "1970-01-01T00:00:00Z");
  CHECK(iso(Moment{std::chrono::seconds{-1}}) == "1969-12-31T23:59:59Z");
}

TEST_CASE("an ISO date is read where it exists") {
  CHECK(date_from_iso("2026-04-17") == make_date(2026, 4, 17));
  CHECK(date_from_iso("2024-02-29") == make_date(2024, 2, 29));
  CHECK(date_from_iso("2000-02-29") == make_date(2000, 2, 29));
  CHECK(date_from_iso("0001-01-01") == make_date(1, 1, 1));
  CHECK(date_from_iso("9999-12-31") == make_date(9999, 12, 31));
}

TEST_CASE("a text that is no ISO date, or a date that does not exist, gives nothing") {
  for (const char* text :
       {"", "2026-4-17", "2026-04-17 ", "2026/04/17", "2026/04-17", "2026-04/17", "20260417", "2026-02-29",
        "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-00", "2026-04-31", "0000-01-01", "-026-01-01",
        "10000-01-01", "2026-04-1x", "+026-04-17"}) {
    CAPTURE(text);
    CHECK_FALSE(date_from_iso(text));
  }
}

TEST_CASE("an ISO time is read from 00:00 to 23:59") {
  CHECK(clock_from_iso("00:00") == ClockTime{0});
  CHECK(clock_from_iso("23:59") == ClockTime{1439});
  for (const char* text : {"", "8:15", "24:00", "08:60", "0815", "08:15:00", "-1:15", "08:1 "}) {
    CAPTURE(text);
    CHECK_FALSE(clock_from_iso(text));
  }
}

TEST_CASE("an ISO moment is read with seconds or without, in UTC or at an offset") {
  const Moment moment = moment_from_iso("2026-11-27T08:15:00Z").value();
  CHECK(iso(moment) == "2026-11-27T08:15:00Z");
  CHECK(moment_from_iso("2026-11-27T08:15Z") == moment);
  CHECK(moment_from_iso("2026-11-27T09:15:00+01:00") == moment);
  CHECK(moment_from_iso("2026-11-26T21:15-11:00") == moment);
  CHECK(iso(moment_from_iso("2026-11-27T08:15:59Z").value()) == "2026-11-27T08:15:59Z");
}

TEST_CASE("a text that is no ISO moment gives nothing") {
  for (const char* text : {"", "2026-11-27", "2026-11-27T08:15", "2026-11-27T08:15:00", "2026-11-27 08:15Z",
                           "2026-11-27t08:15z", "2026-11-27T08:15:60Z", "2026-11-27T08:15:0Z",
                           "2026-11-31T08:15Z", "2026-11-27T08:15:00+01", "2026-11-27T08:15:00+0100",
                           "2026-11-27T08:15:00Zx", "0001-01-01T00:00+01:00", "9999-12-31T23:59-01:00"}) {
    CAPTURE(text);
    CHECK_FALSE(moment_from_iso(text));
  }
}

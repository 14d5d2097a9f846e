#include <doctest/doctest.h>

#include <string>

#include "support/when.hpp"

using tend::Toward;
using tend::test::when;
using tend::test::when_past;

// Today is Friday, 2026-04-17, and it is 10:00 in UTC.

TEST_CASE("a date is read in ISO form, as a week date and in German form") {
  CHECK(when("2026-04-20") == "2026-04-20");
  CHECK(when("2024-02-29") == "2024-02-29");
  CHECK(when("2026-W16-5") == "2026-04-17");
  CHECK(when("2026-w53-7") == "2027-01-03");
  CHECK(when("2026-W01-1") == "2025-12-29");
  CHECK(when("17.4.2026") == "2026-04-17");
  CHECK(when("07.04.2026") == "2026-04-07");
  CHECK(when("  2026-04-20\n") == "2026-04-20");
}

TEST_CASE("a day and month is the next such date, today counts") {
  CHECK(when("17.4.") == "2026-04-17");
  CHECK(when("18.4.") == "2026-04-18");
  CHECK(when("16.4.") == "2027-04-16");
  CHECK(when("1.1.") == "2027-01-01");
  CHECK(when("29.2.") == "2028-02-29");
  CHECK(when("29.2.", "2096-03-01T10:00:00Z") == "2104-02-29");  // 2100 is no leap year
}

TEST_CASE("a day and month in the past is the last such date, today counts") {
  CHECK(when_past("17.4.") == "2026-04-17");
  CHECK(when_past("18.4.") == "2025-04-18");
  CHECK(when_past("16.4.") == "2026-04-16");
  CHECK(when_past("29.2.") == "2024-02-29");
}

TEST_CASE("days have names in English and German") {
  CHECK(when("today") == "2026-04-17");
  CHECK(when("Tomorrow") == "2026-04-18");
  CHECK(when("yesterday") == "2026-04-16");
  CHECK(when("heute") == "2026-04-17");
  CHECK(when("MORGEN") == "2026-04-18");
  CHECK(when("gestern") == "2026-04-16");
  CHECK(when("vorgestern") == "2026-04-15");
}

TEST_CASE("übermorgen is read in every spelling") {
  for (const char* text : {"übermorgen", "Übermorgen", "ÜBERMORGEN", "u\u0308bermorgen", "U\u0308bermorgen",
                           "uebermorgen", "Uebermorgen", "ubermorgen"}) {
    CAPTURE(text);
    CHECK(when(text) == "2026-04-19");
  }
}

TEST_CASE("now has the time") {
  CHECK(when("now") == "2026-04-17 10:00");
  CHECK(when("now +2h") == "2026-04-17 12:00");
  CHECK(when("now -11h") == "2026-04-16 23:00");
  CHECK(when("now +1d") == "2026-04-18 10:00");
}

TEST_CASE("a weekday is the next one after today, never today") {
  CHECK(when("sat") == "2026-04-18");
  CHECK(when("sun") == "2026-04-19");
  CHECK(when("mon") == "2026-04-20");
  CHECK(when("thu") == "2026-04-23");
  CHECK(when("fri") == "2026-04-24");
}

TEST_CASE("a weekday in the past is the last one before today, never today") {
  CHECK(when_past("thu") == "2026-04-16");
  CHECK(when_past("mon") == "2026-04-13");
  CHECK(when_past("sat") == "2026-04-11");
  CHECK(when_past("fri") == "2026-04-10");
}

TEST_CASE("weekdays have short and full names in English and German") {
  for (const char* text : {"mon", "Monday", "mo", "MONTAG"}) CHECK(when(text) == "2026-04-20");
  for (const char* text : {"tue", "tues", "tuesday", "di", "dienstag"}) CHECK(when(text) == "2026-04-21");
  for (const char* text : {"wed", "wednesday", "mi", "mittwoch"}) CHECK(when(text) == "2026-04-22");
  for (const char* text : {"thu", "thur", "thurs", "thursday", "do", "donnerstag"})
    CHECK(when(text) == "2026-04-23");
  for (const char* text : {"fri", "friday", "fr", "freitag"}) CHECK(when(text) == "2026-04-24");
  for (const char* text : {"sat", "saturday", "sa", "samstag", "sonnabend"})
    CHECK(when(text) == "2026-04-18");
  for (const char* text : {"sun", "sunday", "so", "sonntag"}) CHECK(when(text) == "2026-04-19");
}

TEST_CASE("this and next weekday lie in this and next week, last is the last before today") {
  CHECK(when("this mon") == "2026-04-13");
  CHECK(when("this fri") == "2026-04-17");
  CHECK(when("this sun") == "2026-04-19");
  CHECK(when("next mon") == "2026-04-20");
  CHECK(when("next fri") == "2026-04-24");
  CHECK(when("next sun") == "2026-04-26");
  CHECK(when("last thu") == "2026-04-16");
  CHECK(when("last fri") == "2026-04-10");
  CHECK(when("last sat") == "2026-04-11");
  CHECK(when_past("next fri") == "2026-04-24");
}

TEST_CASE("this, next and last week, month, quarter and year give the first day") {
  CHECK(when("this week") == "2026-04-13");
  CHECK(when("next week") == "2026-04-20");
  CHECK(when("last week") == "2026-04-06");
  CHECK(when("next month") == "2026-05-01");
  CHECK(when("last month") == "2026-03-01");
  CHECK(when("next quarter") == "2026-07-01");
  CHECK(when("last quarter") == "2026-01-01");
  CHECK(when("next year") == "2027-01-01");
  CHECK(when("last year") == "2025-01-01");
}

TEST_CASE("the ends of week, month, quarter and year are their last days") {
  CHECK(when("eow") == "2026-04-19");
  CHECK(when("eoww") == "2026-04-17");
  CHECK(when("eom") == "2026-04-30");
  CHECK(when("eoq") == "2026-06-30");
  CHECK(when("EOY") == "2026-12-31");
}

TEST_CASE("the ends hold on the last day itself and in leap years") {
  CHECK(when("eow", "2026-04-19T10:00:00Z") == "2026-04-19");
  CHECK(when("eoww", "2026-04-18T10:00:00Z") == "2026-04-24");
  CHECK(when("eom", "2024-02-29T10:00:00Z") == "2024-02-29");
  CHECK(when("eom", "2026-02-01T10:00:00Z") == "2026-02-28");
  CHECK(when("eoy", "2026-12-31T10:00:00Z") == "2026-12-31");
  CHECK(when("next month", "2026-12-31T10:00:00Z") == "2027-01-01");
  CHECK(when("last month", "2026-01-31T10:00:00Z") == "2025-12-01");
}

TEST_CASE("an offset counts from today, or from its base") {
  CHECK(when("+3d") == "2026-04-20");
  CHECK(when("-1w") == "2026-04-10");
  CHECK(when("+2wd") == "2026-04-21");
  CHECK(when("+1mo") == "2026-05-17");
  CHECK(when("+1q") == "2026-07-17");
  CHECK(when("+1y") == "2027-04-17");
  CHECK(when("eom -2wd") == "2026-04-28");
  CHECK(when("2026-01-31 +1mo") == "2026-02-28");
  CHECK(when("next week +2d") == "2026-04-22");
  CHECK(when("+0d") == "2026-04-17");
}

TEST_CASE("offsets apply in their order, blanks between them or not") {
  CHECK(when("2026-01-31 +1mo +1d") == "2026-03-01");
  CHECK(when("2026-01-31 +1d +1mo") == "2026-03-01");
  CHECK(when("2026-01-30 +1d +1mo") == "2026-02-28");
  CHECK(when("+3d -1w +2wd") == "2026-04-15");
  CHECK(when("eom-2wd") == "2026-04-28");
  CHECK(when("fri+1w-2d") == "2026-04-29");
  CHECK(when("+3 days") == "2026-04-20");
}

TEST_CASE("an offset may be a phrase in English") {
  CHECK(when("in 3 days") == "2026-04-20");
  CHECK(when("In 1 Day") == "2026-04-18");
  CHECK(when("in a week") == "2026-04-24");
  CHECK(when("in 2 months") == "2026-06-17");
  CHECK(when("in 3 working days") == "2026-04-22");
  CHECK(when("in 2w") == "2026-05-01");
  CHECK(when("3 days ago") == "2026-04-14");
  CHECK(when("2w ago") == "2026-04-03");
  CHECK(when("a year ago") == "2025-04-17");
  CHECK(when("tomorrow in 1 week") == "2026-04-25");
}

TEST_CASE("an offset may be a phrase in German") {
  CHECK(when("in 3 Tagen") == "2026-04-20");
  CHECK(when("vor 3 Tagen") == "2026-04-14");
  CHECK(when("vor 1 Tag") == "2026-04-16");
  CHECK(when("in 2 Wochen") == "2026-05-01");
  CHECK(when("in einer Woche") == "2026-04-24");
  CHECK(when("vor 2 Monaten") == "2026-02-17");
  CHECK(when("in einem Jahr") == "2027-04-17");
  CHECK(when("in 5 Arbeitstagen") == "2026-04-24");
  CHECK(when("vor 2 Stunden") == "2026-04-17 08:00");
  CHECK(when("in 30 Minuten") == "2026-04-17 10:30");
}

TEST_CASE("hours and minutes count from now") {
  CHECK(when("+2h") == "2026-04-17 12:00");
  CHECK(when("-90min") == "2026-04-17 08:30");
  CHECK(when("+14h") == "2026-04-18 00:00");
  CHECK(when("in 2 hours") == "2026-04-17 12:00");
  CHECK(when("45 minutes ago") == "2026-04-17 09:15");
  CHECK(when("+1d +2h") == "2026-04-18 12:00");
  CHECK(when("+2h +1d") == "2026-04-18 12:00");
  CHECK(when("+2h +1d +1h") == "2026-04-18 13:00");
}

TEST_CASE("a time of day follows a date or stands alone for today") {
  CHECK(when("fri 08:15") == "2026-04-24 08:15");
  CHECK(when("fri 8:15") == "2026-04-24 08:15");
  CHECK(when("tomorrow T08:15") == "2026-04-18 08:15");
  CHECK(when("08:15") == "2026-04-17 08:15");
  CHECK(when("23:59") == "2026-04-17 23:59");
  CHECK(when("+3d 00:00") == "2026-04-20 00:00");
  CHECK(when("2026-04-17 08:15") == "2026-04-17 08:15");
  CHECK(when("2026-04-17T08:15") == "2026-04-17 08:15");
  CHECK(when("2026-04-17T08:15:30") == "2026-04-17 08:15");
  CHECK(when("17.4.2026T08:15") == "2026-04-17 08:15");
  CHECK(when("2026-W16-5T08:15") == "2026-04-17 08:15");
  CHECK(when("fri 08:15 +1w") == "2026-05-01 08:15");
  CHECK(when("fri 08:15 +20h") == "2026-04-25 04:15");
}

TEST_CASE("a full moment is shown in the zone") {
  CHECK(when("2026-04-17T08:15:00Z") == "2026-04-17 08:15");
  CHECK(when("2026-04-17t08:15z") == "2026-04-17 08:15");
  CHECK(when("2026-04-17T23:15:59-02:00") == "2026-04-18 01:15");
}

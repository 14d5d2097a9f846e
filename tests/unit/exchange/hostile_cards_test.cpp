// Generated vCards and calendars, the same in every run: whatever they hold, reading them ends, and what
// cannot be taken is named by a line that is there.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/cards.hpp"
#include "support/rounds.hpp"
#include "support/strings.hpp"

using namespace tend;
using namespace tend::test;

namespace {

const std::vector<std::string>& line_pieces() {
  static const std::vector<std::string> pieces = {
      "BEGIN:VCARD\r\n",
      "END:VCARD\r\n",
      "BEGIN:VCALENDAR\r\n",
      "END:VCALENDAR\r\n",
      "BEGIN:VEVENT\n",
      "END:VEVENT\n",
      "BEGIN:VTODO\r",
      "END:VTODO\n",
      "BEGIN:VALARM\n",
      "END:VALARM\n",
      "VERSION:2.1\n",
      "VERSION:4.0\n",
      "AGENT:\n",
      "FN:",
      "N:;;",
      "ORG:",
      "EMAIL;PREF=1:",
      "TEL;CELL;FAX:",
      "ADR:;;;",
      "BDAY:1985",
      "CATEGORIES:a,",
      "KIND:group\n",
      "PHOTO;BASE64:\n",
      "NOTE;QUOTED-PRINTABLE:=",
      "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=",
      "X;A=\"",
      "item1.",
      "SUMMARY:",
      "UID:7\n",
      "DTSTART:20261127\n",
      "DTSTART:20261127T081500Z\n",
      "DTSTART:00010101T000000Z\n",
      "DTEND:99991231T235960\n",
      "DTSTART;TZID=A/B:",
      "DUE;VALUE=DATE:20260228\n",
      "DURATION:P1W\n",
      "DURATION:-P999999W\n",
      "RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\n",
      "RRULE:FREQ=YEARLY;INTERVAL=9999",
      "RRULE:",
      "EXDATE:",
      "RECURRENCE-ID:1\n",
      "COMPLETED:",
      "ATTENDEE;CN=",
      "mailto:a@b\n",
      "PRIORITY:99999999999999999999\n",
      ":",
      ";",
      ",",
      "=",
      "=\r\n",
      "\\",
      "\\n",
      "\"",
      "^",
      "\r\n ",
      "\n\t",
      "\r",
      "\n",
      "\n\n",
  };
  return pieces;
}

std::string generated(RandomTexts& random) {
  std::string text;
  for (std::size_t count = random.number(120); count > 0; --count) {
    const std::size_t choice = random.number(10);
    text += choice == 0 ? random.text(3) : line_pieces()[random.number(line_pieces().size())];
  }
  return text;
}

std::int64_t lines_in(std::string_view text) {
  return 1 + std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\r'; });
}

void check(const std::vector<Refusal>& refused, std::string_view text) {
  for (const Refusal& each : refused) {
    CHECK(each.line >= 1);
    CHECK(each.line <= lines_in(text));
    CHECK(!each.why.empty());
  }
}

CalendarZones hostile_zones() {
  return {utc_zone(), [](const std::string&) { return std::optional(utc_zone()); }};
}

}  // namespace

TEST_CASE("generated cards end, and each refusal names a line of the text") {
  for (std::uint64_t seed = 1; seed <= test::rounds(3000U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    const std::string text = generated(random);
    const Cards cards = read_cards(text, 1 + random.number(200));
    check(cards.refused, text);
    for (const Card& card : cards.cards) CHECK(!card.name.empty());
  }
}

TEST_CASE("generated calendars end, and each refusal names a line of the text") {
  for (std::uint64_t seed = 1; seed <= test::rounds(3000U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    const std::string text = "BEGIN:VCALENDAR\n" + generated(random);
    const Calendar calendar = read_calendar(text, hostile_zones(), 1 + random.number(200));
    check(calendar.refused, text);
    for (const CalendarEntry& entry : calendar.entries) CHECK(!entry.summary.empty());
  }
}

TEST_CASE("texts that are long in one way only are read in a moment") {
  const std::size_t many = test::rounds(30'000U);
  for (const std::string& piece :
       {std::string("BEGIN:VCARD\n"), std::string("\n "), std::string("a;"), std::string("=\n"),
        std::string("\""), std::string("BEGIN:VEVENT\n"), std::string("EMAIL:1\n"), std::string("A:\\")}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, many);
    read_cards("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + text + "\nEND:VCARD\n");
    read_cards("BEGIN:VCARD\n" + text + "\nEND:VCARD\n");
    read_calendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + text, hostile_zones());
  }
}

TEST_CASE("a card with more values than any person has is refused") {
  std::string text = "BEGIN:VCARD\nFN:A\n";
  for (int i = 0; i < 5000; ++i) text += "EMAIL:" + std::to_string(i) + "@x.example\n";
  const Cards cards = read_cards(text + "END:VCARD\n");
  CHECK(cards.refused == std::vector<Refusal>{{1, "the card that begins here has more than 200 values"}});
}

#include "exchange/ical.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/cards.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace tend::test;
using namespace std::chrono_literals;

namespace {

Zone hours_east(int hours) {
  const std::chrono::seconds offset = std::chrono::hours(hours);
  return {[=](Moment moment) { return LocalTime{moment.time_since_epoch() + offset}; },
          [=](LocalTime time) { return Moment{time.time_since_epoch() - offset}; }};
}

CalendarZones zones() {
  return {hours_east(1), [](const std::string& name) -> std::optional<Zone> {
            if (name == "America/New_York") return hours_east(-5);
            if (name == "Europe/Berlin") return hours_east(1);
            return std::nullopt;
          }};
}

void tell_of_entry(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) out += fmt::format(" {}={}", name, visible(value));
}

std::string read_ical(std::string_view text) {
  const Calendar calendar = read_calendar(std::string(text), zones());
  std::string out;
  for (const CalendarEntry& entry : calendar.entries) {
    out += fmt::format("{} {} {}", entry.line, entry.is_todo ? "todo" : "event", iso(entry.time.date));
    if (entry.time.time) out += "T" + iso(std::chrono::floor<std::chrono::minutes>(*entry.time.time));
    tell_of_entry(out, "uid", entry.uid);
    tell_of_entry(out, "summary", entry.summary);
    tell_of_entry(out, "text", entry.description);
    tell_of_entry(out, "in", entry.location);
    tell_of_entry(out, "minutes", entry.minutes ? std::to_string(*entry.minutes) : "");
    tell_of_entry(out, "every", entry.recurrence ? to_string(entry.recurrence->every) : "");
    tell_of_entry(out, "status", entry.status == "open" ? "" : entry.status);
    tell_of_entry(out, "priority", entry.priority == "normal" ? "" : entry.priority);
    tell_of_entry(out, "completed", entry.completed ? iso(*entry.completed) : "");
    for (const Attendee& each : entry.attendees)
      tell_of_entry(out, "with", each.name + "<" + each.email + ">");
    tell_of_entry(out, "client", entry.client);
    out += '\n';
  }
  for (const Refusal& each : calendar.refused) out += fmt::format("! {}: {}\n", each.line, each.why);
  return out;
}

std::string calendar(std::string_view lines) {
  return fmt::format("BEGIN:VCALENDAR\nVERSION:2.0\n{}END:VCALENDAR\n", lines);
}
std::string event(std::string_view lines) {
  return calendar(fmt::format("BEGIN:VEVENT\nSUMMARY:Visit\n{}END:VEVENT\n", lines));
}
std::string todo(std::string_view lines) {
  return calendar(fmt::format("BEGIN:VTODO\nSUMMARY:Offer\n{}END:VTODO\n", lines));
}

}  // namespace

TEST_CASE("an event as other programs write it") {
  CHECK(read_ical("BEGIN:VCALENDAR\r\nPRODID:x\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\n"
                  "DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:"
                  "VTIMEZONE\r\n"
                  "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;TZID=Europe/Berlin:20261127T090000\r\n"
                  "DTEND;TZID=Europe/Berlin:20261127T103000\r\nSUMMARY:Review\\, "
                  "Q3\r\nDESCRIPTION:Bring\\nfigures\r\n"
                  "LOCATION:Bonn\r\nORGANIZER;CN=Anna:mailto:anna@us.example\r\n"
                  "ATTENDEE;CN=\"Doe, Jane\";PARTSTAT=ACCEPTED:MAILTO:jane@acme.example\r\n"
                  "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDESCRIPTION:alarm\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:"
                  "VCALENDAR\r\n") ==
        "10 event 2026-11-27T09:00 uid=1@x summary=Review, Q3 text=Bring\\nfigures in=Bonn minutes=90 "
        "with=Anna<anna@us.example> with=Doe, Jane<jane@acme.example>\n");
}

TEST_CASE("times are told in the user's zone") {
  CHECK(read_ical(event("DTSTART:20261127\n")) == "3 event 2026-11-27 summary=Visit\n");
  CHECK(read_ical(event("DTSTART;VALUE=DATE:20261127\nDTEND;VALUE=DATE:20261129\n")) ==
        "3 event 2026-11-27 summary=Visit\n");
  CHECK(read_ical(event("DTSTART:20261127T081500\n")) == "3 event 2026-11-27T08:15 summary=Visit\n");
  CHECK(read_ical(event("DTSTART:20261127T233000Z\n")) == "3 event 2026-11-28T00:30 summary=Visit\n");
  CHECK(read_ical(event("DTSTART;TZID=America/New_York:20261127T200000\n")) ==
        "3 event 2026-11-28T02:00 summary=Visit\n");
}

TEST_CASE("zones are known by their names in the tz database, Windows' names and prefixed ones") {
  CHECK(zone_name("W. Europe Standard Time") == "Europe/Berlin");
  CHECK(zone_name("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin") == "Europe/Berlin");
  CHECK(zone_name("Europe/Berlin") == "Europe/Berlin");
  CHECK(zone_name("/") == "");
  CHECK(read_ical(event("DTSTART;TZID=Eastern Standard Time:20261127T200000\n")) ==
        "3 event 2026-11-28T02:00 summary=Visit\n");
  CHECK(read_ical(event(
            "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern\";VALUE=DATE-TIME:20261127T090000\n")) ==
        "3 event 2026-11-27T09:00 summary=Visit\n");
  CHECK(read_ical(event("DTSTART;TZID=Mars/Olympus:20261127T200000\n")) ==
        "! 5: the time zone 'Mars/Olympus' is not known\n");
}

namespace {

// As Outlook describes a zone that somebody has set up.
const std::string customized =
    "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\n"
    "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
    "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

// When an event is that begins there then, by the clock of somebody one hour east of UTC.
std::string begin_in(const std::string& zone, const std::string& tzid, const std::string& time) {
  const std::string lines =
      fmt::format("BEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID={}:{}\nEND:VEVENT\n", tzid, time);
  const Calendar before = read_calendar(calendar(zone + lines), zones());
  const Calendar behind = read_calendar(calendar(lines + zone), zones());
  CHECK(before.refused.size() == behind.refused.size());
  if (!before.refused.empty()) return before.refused.at(0).why;
  const CalendarTime time_told = before.entries.at(0).time;
  CHECK(behind.entries.at(0).time.local() == time_told.local());
  return iso(time_told.date) + " " + iso(std::chrono::floor<std::chrono::minutes>(*time_told.time));
}

std::string standard(const std::string& lines) {
  return "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\n" + lines + "END:STANDARD\nEND:VTIMEZONE\n";
}

}  // namespace

TEST_CASE("a zone of no known name is the one that the file describes, before or behind its use") {
  const auto customized_time = [](const std::string& time) {
    return begin_in(customized, "Customized Time Zone", time);
  };
  CHECK(customized_time("20260115T090000") == "2026-01-15 09:00");
  CHECK(customized_time("20260715T090000") == "2026-07-15 08:00");
  // Put forward at 02:00, the clock does not show 02:30; put back at 03:00, it shows it twice.
  CHECK(customized_time("20260329T013000") == "2026-03-29 01:30");
  CHECK(customized_time("20260329T023000") == "2026-03-29 02:30");
  CHECK(customized_time("20260329T030000") == "2026-03-29 02:00");
  CHECK(customized_time("20261025T023000") == "2026-10-25 01:30");
  CHECK(customized_time("20261025T030000") == "2026-10-25 03:00");
  CHECK(begin_in(customized, "Europe/Berlin", "20260715T090000") == "2026-07-15 09:00");
}

TEST_CASE("a described zone may have one offset, single changes, or rules that end") {
  const std::string fixed = standard("DTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\n");
  CHECK(begin_in(fixed, "Ours", "20260715T090000") == "2026-07-15 04:30");
  const std::string single = standard(
      "DTSTART:20200101T000000\nRDATE:20250101T000000,20260701T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-"
      "0400\n");
  CHECK(begin_in(single, "Ours", "20191231T120000") == "2019-12-31 18:00");
  CHECK(begin_in(single, "Ours", "20260715T120000") == "2026-07-15 17:00");
  const std::string ended =
      "BEGIN:VTIMEZONE\nTZID:Ours\n"
      "BEGIN:STANDARD\nDTSTART:19671029T020000\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\nTZOFFSETFROM:-0400\n"
      "TZOFFSETTO:-0500\nEND:STANDARD\n"
      "BEGIN:DAYLIGHT\nDTSTART:19870405T020000\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4;UNTIL="
      "20060402T070000Z\n"
      "TZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
  CHECK(begin_in(ended, "Ours", "20060715T120000") == "2006-07-15 17:00");
  CHECK(begin_in(ended, "Ours", "20260715T120000") == "2026-07-15 18:00");
}

TEST_CASE("a zone that the file describes in another way is not known") {
  const std::string whole = "DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n";
  for (const std::string& lines :
       {whole + "RRULE:FREQ=DAILY\n", whole + "RRULE:FREQ=YEARLY;BYMONTH=3\n",
        whole + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU\n", whole + "RRULE:FREQ=YEARLY;BYMONTH=13;BYDAY=1SU\n",
        whole + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=6SU\n", whole + "RDATE:sometime\n",
        std::string("DTSTART:19700101T000000\n"), std::string("DTSTART:x\nTZOFFSETFROM:1\nTZOFFSETTO:+1\n")})
    CHECK_MESSAGE(begin_in(standard(lines), "Ours", "20260715T090000") == "the time zone 'Ours' is not known",
                  lines);
}

TEST_CASE("an entry is told as the file has it") {
  const std::string visit = "BEGIN:VEVENT\r\nDTSTART:x\r\n y\r\nEND:VEVENT\r\n";
  CalendarReader reader(bytes_of("BEGIN:VCALENDAR\n" + visit +
                                 "BEGIN:VTODO\nSUMMARY:a\nBEGIN:VTODO\nEND:VTODO\n"
                                 "END:VCALENDAR\n"),
                        zones());
  for (const std::string& written :
       {visit, std::string("BEGIN:VTODO\nSUMMARY:a\n"), std::string("BEGIN:VTODO\nEND:VTODO\n")}) {
    CHECK(reader.next());
    CHECK(reader.written() == written);
  }
}

TEST_CASE("an event takes as long as its end or its duration says") {
  CHECK(read_ical(event("DTSTART:20261127T081500\nDURATION:PT1H30M\n")).find("minutes=90") !=
        std::string::npos);
  CHECK(calendar_duration("P1DT2H") == 26h);
  CHECK(calendar_duration("-P2W") == -336h);
  CHECK(calendar_duration("PT90S") == 90s);
  for (const char* text : {"", "P", "1H", "PT", "P1H", "PT1D", "P1", "PT1HT1M", "PT99999999999H"})
    CHECK_MESSAGE((!calendar_duration(text) || std::string(text) == "PT"), text);
}

TEST_CASE("a to-do is due, done, urgent") {
  CHECK(read_ical(todo("DUE;VALUE=DATE:20261127\nPRIORITY:1\n")) ==
        "3 todo 2026-11-27 summary=Offer priority=high\n");
  CHECK(read_ical(todo("DTSTART:20261127T080000\nDURATION:P1D\nPRIORITY:9\n")) ==
        "3 todo 2026-11-28T08:00 summary=Offer priority=low\n");
  CHECK(read_ical(
            todo("DTSTART:20261120\nDUE:20261127T081500\nSTATUS:COMPLETED\nCOMPLETED:20261126T100000Z\n")) ==
        "3 todo 2026-11-27T08:15 summary=Offer status=done completed=2026-11-26T10:00:00Z\n");
  CHECK(read_ical(todo("DTSTART:20261120\n")) == "3 todo 2026-11-20 summary=Offer\n");
  CHECK_FALSE(read_calendar(todo("STATUS:NEEDS-ACTION\n"), zones()).entries.at(0).is_dated);
  CHECK(read_ical(todo("RRULE:FREQ=WEEKLY\n")) == "! 5: it comes again, but does not say from when\n");
}

TEST_CASE("a recurrence that an interval can say is one, any other is refused with its line") {
  CHECK(read_ical(todo("DUE:20261127\nRRULE:FREQ=WEEKLY;INTERVAL=2\n")) ==
        "3 todo 2026-11-27 summary=Offer every=2w\n");
  CHECK(read_ical(event("RRULE:FREQ=WEEKLY;COUNT=3\nDTSTART:20261127\n")) ==
        "! 5: an interval cannot say how it comes again (FREQ=WEEKLY;COUNT=3)\n");
  CHECK(read_ical(event("DTSTART:20261127\nRRULE:FREQ=DAILY\nEXDATE:20261128\n")) ==
        "! 7: an interval cannot say single dates of a series\n");
  CHECK(read_ical(event("UID:7\nDTSTART:20261127\nRECURRENCE-ID:20261120\n")) ==
        "3 event 2026-11-27 uid=7/20261120 summary=Visit\n");
}

TEST_CASE("what cannot be taken is refused with its line, the rest is read") {
  CHECK(read_ical(
            calendar("BEGIN:VEVENT\nDTSTART:tomorrow\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261127\n"
                     "SUMMARY:B\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261127\nEND:VEVENT\n")) ==
        "7 event 2026-11-27 summary=B\n! 4: 'tomorrow' is no date of a calendar\n"
        "! 11: it does not say what it is about\n");
  CHECK(read_ical("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nBEGIN:VEVENT\nDTSTART:20261127\nSUMMARY:B\nEND:"
                  "VEVENT\n") ==
        "4 event 2026-11-27 summary=B\n! 2: what begins here has no end\n"
        "! 1: the calendar that begins here has no END:VCALENDAR\n");
  CHECK(read_ical("BEGIN:VCARD\nEND:VCARD\n") == "! 1: this stands outside of a calendar\n");
  CHECK(read_ical(event("DTSTART:20261127\nhello\n")) ==
        "! 6: a line begins with a name and a colon, this one does not\n");
  CHECK(read_ical("") == "");
}

namespace {

CalendarEntry an_offer() {
  CalendarEntry entry;
  entry.uid = "0190a1b2-0000-7000-8000-000000000001";
  entry.summary = "Send the offer";
  entry.client = "Acme, Inc.";
  entry.contact = "Jane Doe";
  entry.direction = "promise";
  entry.owner = "anna";
  entry.priority = "high";
  entry.time = {make_date(2026, 11, 27), std::nullopt};
  entry.created = moment_from_iso("2026-11-23T09:15:00Z");
  return entry;
}

const std::string opening =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tend//tend//EN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:tend\r\n"
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n";

}  // namespace

TEST_CASE("an entry goes out as an event that calendars show") {
  CHECK(calendar_text({an_offer()}, CalendarForm::events) ==
        opening +
            "BEGIN:VEVENT\r\nUID:0190a1b2-0000-7000-8000-000000000001\r\nDTSTAMP:20261123T091500Z\r\n"
            "CREATED:20261123T091500Z\r\nDTSTART;VALUE=DATE:20261127\r\nSUMMARY:Acme\\, Inc.: Send the "
            "offer\r\n"
            "CONTACT:Jane Doe\r\nPRIORITY:1\r\nTRANSP:TRANSPARENT\r\nX-TEND-CLIENT:Acme\\, Inc.\r\n"
            "X-TEND-DIRECTION:promise\r\nX-TEND-OWNER:anna\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("an entry that was changed is newer than the one before, and none is older than itself") {
  CalendarEntry entry = an_offer();
  const std::string unchanged = calendar_text({entry}, CalendarForm::events);
  entry.modified = moment_from_iso("2026-11-24T08:00:00Z");
  const std::string changed = calendar_text({entry}, CalendarForm::events);
  CHECK(unchanged.find("LAST-MODIFIED") == std::string::npos);
  CHECK(changed.find(
            "DTSTAMP:20261124T080000Z\r\nCREATED:20261123T091500Z\r\nLAST-MODIFIED:20261124T080000Z") !=
        std::string::npos);
  entry.modified = moment_from_iso("2020-01-01T08:00:00Z");
  CHECK(calendar_text({entry}, CalendarForm::events).find("DTSTAMP:20261123T091500Z") != std::string::npos);
}

TEST_CASE("an entry goes out as a to-do for programs that keep tasks") {
  CalendarEntry entry = an_offer();
  entry.time.time = 8h + 15min;
  entry.recurrence = Recurrence{parse_interval("2w"), entry.time.date};
  CHECK(calendar_text({entry}, CalendarForm::todos) ==
        opening +
            "BEGIN:VTODO\r\nUID:0190a1b2-0000-7000-8000-000000000001\r\nDTSTAMP:20261123T091500Z\r\n"
            "CREATED:20261123T091500Z\r\nDTSTART:20261127T081500\r\nDUE:20261127T081500\r\n"
            "RRULE:FREQ=WEEKLY;INTERVAL=2\r\nSUMMARY:Acme\\, Inc.: Send the offer\r\nCONTACT:Jane Doe\r\n"
            "PRIORITY:1\r\nSTATUS:NEEDS-ACTION\r\nX-TEND-CLIENT:Acme\\, Inc.\r\nX-TEND-DIRECTION:promise\r\n"
            "X-TEND-OWNER:anna\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("what goes out comes back, and goes out again as the same bytes") {
  std::vector<CalendarEntry> entries{an_offer(), an_offer(), an_offer()};
  entries[1].status = "done";
  entries[1].completed = moment_from_iso("2026-11-24T10:00:00Z");
  entries[1].time.time = 8h;
  entries[2].status = "canceled";
  entries[2].recurrence = Recurrence{parse_interval("1mo"), entries[2].time.date};
  for (const CalendarForm form : {CalendarForm::events, CalendarForm::todos}) {
    const std::string text = calendar_text(entries, form);
    const Calendar back = read_calendar(std::string(text), zones());
    CHECK(back.refused.empty());
    CHECK(calendar_text(back.entries, form) == text);
    REQUIRE(back.entries.size() == 3);
    CHECK(back.entries[0].summary == "Send the offer");
    CHECK(back.entries[0].direction == "promise");
    CHECK(back.entries[1].status == "done");
  }
}

#include "exchange/named_row.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "exchange/calendar_entries.hpp"
#include "support/cards.hpp"
#include "support/scratch_book.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::string told(const NamedRow& row) {
  std::string out = fmt::format("{} {} [{}]", row.line, row.type->name, row.external_id);
  for (const auto& [field, text] : row.texts) out += fmt::format(" {}={}", field, visible(text));
  for (const std::string& hint : row.client_hints) out += fmt::format(" ?{}", hint);
  return out;
}

std::string card(std::string_view lines) {
  return told(named_row(read_cards(fmt::format("BEGIN:VCARD\n{}END:VCARD\n", lines)).cards.at(0)));
}

// It is 2026-11-23 09:15 in UTC.
std::string entry(std::string_view component, std::string_view lines) {
  const std::string text =
      fmt::format("BEGIN:VCALENDAR\nBEGIN:{0}\n{1}END:{0}\nEND:VCALENDAR\n", component, lines);
  return told(named_row(read_calendar(text, {}).entries.at(0), {a_monday(), utc_zone()}));
}

}  // namespace

TEST_CASE("a person's card is a contact of the organisation") {
  CHECK(card("FN:Jane\nORG:Acme\nUID:7\nEMAIL:j@x.example\nADR:;;Main St "
             "1;Bonn;;53113;\nCATEGORIES:a,b\nNOTE:n\n") ==
        "1 contact [7] client=Acme name=Jane email=j@x.example custom.address=Main St 1, 53113 Bonn "
        "custom.categories=a, b custom.note=n");
  CHECK(card("FN:Jane\n") == "1 contact [] client=Jane name=Jane");
}

TEST_CASE("an organisation's card is a client") {
  CHECK(card("ORG:Acme\nURL:https://www.acme.example/x\nTEL:1\nADR:;;Main St "
             "1;Bonn;;53113;Germany\nCATEGORIES:a,b\n") ==
        "1 client [] name=Acme domain=acme.example phone=1 street=Main St 1 postcode=53113 city=Bonn "
        "country=Germany tags=a,b");
}

TEST_CASE("an event that has been is a meeting with those who took part") {
  CHECK(entry("VEVENT",
              "UID:1\nSUMMARY:Review\nLOCATION:Bonn\nDTSTART:20261120T081500Z\nDURATION:PT1H\n"
              "ATTENDEE:mailto:jane@acme.example\nCATEGORIES:Acme\n") ==
        "2 note [1] at=2026-11-20T08:15:00Z kind=meeting minutes=60 body=Review\\nBonn ?jane@acme.example "
        "?Acme");
}

TEST_CASE("what is to come, comes again or was canceled is a follow-up") {
  CHECK(entry("VEVENT", "SUMMARY:Review\nDTSTART:20261127T081500Z\n") ==
        "2 followup [] text=Review due=2026-11-27 due_time=08:15 status=open priority=normal");
  CHECK(entry("VEVENT", "SUMMARY:Review\nDTSTART:20261120\nRRULE:FREQ=WEEKLY\n") ==
        "2 followup [] text=Review due=2026-11-27 status=open priority=normal every=1w anchor=2026-11-20");
  CHECK(entry("VEVENT", "SUMMARY:Review\nDTSTART:20261120\nSTATUS:CANCELLED\n") ==
        "2 followup [] text=Review due=2026-11-20 status=canceled priority=normal");
  CHECK(entry("VTODO", "SUMMARY:Offer\nDUE:20261120\nCOMPLETED:20261119T100000Z\n") ==
        "2 followup [] text=Offer due=2026-11-20 status=done priority=normal done_at=2026-11-19T10:00:00Z");
}

TEST_CASE("who is asked to a to-do or to what is to come may be whom the follow-up is about") {
  const std::string text =
      "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Offer\nATTENDEE;CN=Jane:mailto:jane@acme.example\nEND:"
      "VTODO\nEND:"
      "VCALENDAR\n";
  const NamedRow row = named_row(read_calendar(text, {}).entries.at(0), {a_monday(), utc_zone()});
  CHECK(told(row) == "2 followup [] text=Offer status=open priority=normal ?jane@acme.example");
  CHECK(row.people == std::vector<Attendee>{{"Jane", "jane@acme.example"}});
}

TEST_CASE("only a UUIDv7 is the uid of a record") {
  const std::string own = "0190a1b2-0000-7000-8000-00000000000a";
  CHECK(card("FN:Jane\nUID:urn:uuid:0190A1B2-0000-7000-8000-00000000000A\n") ==
        "1 contact [" + own + "] uid=" + own + " client=Jane name=Jane");
  for (const std::string other :
       {"4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "0190a1b2-0000-7000-8000-00000000000", "7"})
    CHECK(card("FN:Jane\nUID:urn:uuid:" + other + "\n") == "1 contact [" + other + "] client=Jane name=Jane");
}

TEST_CASE("renewals and days to give notice are told by their uids") {
  const std::string uid = "0190a1b2-0000-7000-8000-000000000001";
  const RenewalEntry renewal{
      .uid = uid, .product = "Basic", .day = make_date(2027, 1, 1), .notice_by = {}, .yearly = {}};
  CHECK(is_renewal_uid(renewal_entry(renewal, "Acme").uid));
  CHECK(is_renewal_uid(notice_entry(renewal, "Acme").uid));
  for (const std::string& other : {uid, uid + "-", std::string("x-renewal"), std::string("-notice")})
    CHECK_FALSE(is_renewal_uid(other));
}

TEST_CASE("a follow-up that tend wrote comes back as it was") {
  Followup followup;
  followup.uid = "0190a1b2-0000-7000-8000-000000000001";
  followup.text = "Send the offer";
  followup.due = make_date(2027, 2, 28);
  followup.due_time = std::chrono::minutes(495);
  followup.direction = "promise";
  followup.priority = "high";
  followup.owner = "anna";
  followup.team = "legal";
  followup.contact = {1, "Jane Doe"};
  followup.every = "1mo";
  followup.anchor = make_date(2027, 1, 31);
  followup.created = a_monday();
  for (const CalendarForm form : {CalendarForm::events, CalendarForm::todos}) {
    const std::string text = calendar_text({calendar_entry(followup, "Acme; GmbH", std::nullopt)}, form);
    CHECK(told(named_row(read_calendar(text, {}).entries.at(0), {a_monday(), utc_zone()})) ==
          "8 followup [0190a1b2-0000-7000-8000-000000000001] uid=0190a1b2-0000-7000-8000-000000000001 "
          "client=Acme; GmbH text=Send the offer "
          "due=2027-02-28 due_time=08:15 status=open direction=promise priority=high owner=anna team=legal "
          "contact=Jane Doe every=1mo anchor=2027-01-31 created=2026-11-23T09:15:00Z");
  }
}

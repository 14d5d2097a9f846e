#include "exchange/vcard.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "support/cards.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace tend::test;

namespace {

void tell_of_card(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) out += fmt::format("{}={} ", name, visible(value));
}

// What was read, a card or a refusal a line.
std::string read_vcard(const std::string& text) {
  const Cards cards = read_cards(text);
  std::string out;
  for (const Card& card : cards.cards) {
    out += fmt::format("{} {} ", card.line, card.is_organization ? "org" : "person");
    tell_of_card(out, "name", card.name);
    tell_of_card(out, "at", card.organization);
    tell_of_card(out, "uid", card.uid);
    tell_of_card(out, "title", card.title);
    tell_of_card(out, "email", card.email);
    tell_of_card(out, "phone", card.phone);
    tell_of_card(out, "street", card.street);
    tell_of_card(out, "postcode", card.postcode);
    tell_of_card(out, "city", card.city);
    tell_of_card(out, "country", card.country);
    tell_of_card(out, "url", card.url);
    tell_of_card(out, "born", card.birthday ? iso(*card.birthday) : "");
    tell_of_card(out, "tags", fmt::format("{}", fmt::join(card.categories, ",")));
    for (const auto& [key, value] : card.more) tell_of_card(out, key, value);
    out.back() = '\n';
  }
  for (const Refusal& each : cards.refused) out += fmt::format("! {}: {}\n", each.line, each.why);
  for (const CardGroup& each : cards.groups) out += fmt::format("- {}: a group of cards\n", each.line);
  return out;
}

std::string card_of(std::string_view lines) { return fmt::format("BEGIN:VCARD\n{}END:VCARD\n", lines); }

}  // namespace

TEST_CASE("a card of version 4.0 is a person at an organisation") {
  CHECK(
      read_vcard("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:0190a1b2-0000-7000-8000-000000000001\r\n"
                 "FN:Dr. Jane Doe\r\nN:Doe;Jane;;Dr.;\r\nORG:Acme\\, Inc.;Research;Lab 2\r\nTITLE:Head\r\n"
                 "EMAIL;TYPE=home:jane@home.example\r\nEMAIL;PREF=1:mailto:jane@acme.example\r\n"
                 "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+49-170-1\r\nADR;TYPE=work:;;Main St "
                 "1;Bonn;;53113;Germany\r\n"
                 "BDAY:19850412\r\nURL:https://"
                 "acme.example\r\nCATEGORIES:vip,news\r\nNOTE:likes\\nlists\r\nEND:VCARD\r\n") ==
      "1 person name=Dr. Jane Doe at=Acme, Inc. uid=0190a1b2-0000-7000-8000-000000000001 title=Head "
      "email=jane@acme.example phone=+49-170-1 street=Main St 1 postcode=53113 city=Bonn country=Germany "
      "url=https://acme.example born=1985-04-12 tags=vip,news department=Research, Lab 2 note=likes\\nlists "
      "email_home=jane@home.example\n");
}

TEST_CASE("the address of the lowest preference is the card's, before those that have none") {
  CHECK(read_vcard(card_of("VERSION:4.0\nFN:Jane\nEMAIL:a@x.example\nEMAIL;PREF=2:b@x.example\n"
                           "EMAIL;PREF=1:c@x.example\nTEL;PREF=100:1\nTEL:2\nTEL;PREF=99:3\n")) ==
        "1 person name=Jane email=c@x.example phone=3 email_other=b@x.example email_other_2=a@x.example "
        "phone_other=1 phone_other_2=2\n");
  CHECK(read_vcard(
            card_of("VERSION:3.0\nFN:Jane\nEMAIL:a@x.example\nEMAIL;TYPE=INTERNET,PREF:b@x.example\n")) ==
        "1 person name=Jane email=b@x.example email_other=a@x.example\n");
  CHECK(read_vcard(card_of("FN:Jane\nTEL;PREF=0:1\nTEL;PREF=101:2\nTEL;PREF=x:3\nTEL;PREF=50:4\n"
                           "ADR;PREF=2:;;;Bonn;;;\nADR;PREF=1:;;;Ulm;;;\nADR:;;;Jena;;;\n")) ==
        "1 person name=Jane phone=4 city=Ulm phone_other=1 phone_other_2=2 phone_other_3=3\n");
}

TEST_CASE("what came last is told as the file has it") {
  const std::string jane = "BEGIN:VCARD\r\nNOTE:two\r\n  lines\r\nPHOTO;ENCODING=b:/9j/\r\n\r\nEND:VCARD\r\n";
  const std::string unended = "BEGIN:VCARD\nFN:Max\n";
  CardsReader reader(bytes_of(jane + "stray\n" + unended + unended));
  for (const std::string& written : {jane, std::string("stray\n"), unended, unended}) {
    CHECK(reader.next());
    CHECK(reader.written() == written);
  }
}

TEST_CASE("a card of version 2.1 as phones and Outlook write it") {
  CHECK(read_vcard(
            "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\n"
            "TEL;CELL:0170 1\nTEL;WORK;FAX:030 2\nTEL;WORK;VOICE:030 3\nEMAIL;PREF;INTERNET:j@m.example\n"
            "ORG;CHARSET=ISO-8859-1:M\xfcller KG\nPHOTO;ENCODING=BASE64;JPEG:/9j/\n 4AAQ\n\nEND:VCARD\n") ==
        "1 person name=Jörg Müller at=Müller KG email=j@m.example phone=0170 1 phone_work=030 3 "
        "phone_fax=030 2\n");
}

TEST_CASE("a card without a person is an organisation's") {
  CHECK(read_vcard(card_of("VERSION:3.0\nFN:Acme GmbH\nN:;;;;\nORG:Acme GmbH;\nURL:acme.example\n")) ==
        "1 org name=Acme GmbH url=acme.example\n");
  CHECK(read_vcard(card_of("ORG:Acme GmbH\nTEL:1\n")) == "1 org name=Acme GmbH phone=1\n");
  CHECK(read_vcard(card_of("KIND:org\nFN:Acme\n")) == "1 org name=Acme\n");
  CHECK(read_vcard(card_of("X-ABShowAs:COMPANY\nN:Doe;Jane\nFN:Jane Doe\nORG:Acme\n")) ==
        "1 org name=Acme\n");
  CHECK(read_vcard(card_of("FN:Acme\nN:Acme;;;;\nORG:Acme\n")) == "1 person name=Acme at=Acme\n");
}

TEST_CASE("many cards a file, groups, folded lines, cards without a UID") {
  CHECK(read_vcard(card_of("FN:A\nitem1.EMAIL:a@x.example\nitem1.X-ABLabel:_$!<Work>!$_\n") + "\n" +
                   card_of("FN:B\nNOTE:on\n e\n") + card_of("FN:C\n")) ==
        "1 person name=A email=a@x.example\n7 person name=B note=one\n12 person name=C\n");
}

TEST_CASE("values that have no field are kept by their types, each once") {
  CHECK(read_vcard(card_of("FN:A\nEMAIL:1@x.example\nEMAIL:2@x.example\nEMAIL;TYPE=WORK:3@x.example\n"
                           "EMAIL:2@x.example\nEMAIL:4@x.example\nBDAY:--0412\n")) ==
        "1 person name=A email=1@x.example birthday=--0412 email_other=2@x.example email_work=3@x.example "
        "email_other_2=4@x.example\n");
}

TEST_CASE("a birthday without a year is no date") {
  CHECK(read_vcard(card_of("FN:A\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12\n")) ==
        "1 person name=A birthday=--04-12\n");
}

TEST_CASE("a card that cannot be taken is refused with its line, the next one is read") {
  CHECK(read_vcard(card_of("FN:A\nhello\n") + card_of("FN:B\n") + card_of("TEL:1\n") + "BEGIN:VCARD\nFN:C\n" +
                   card_of("FN:D\n") + "BEGIN:VCARD\nFN:E\n") ==
        "5 person name=B\n13 person name=D\n"
        "! 3: a line begins with a name and a colon, this one does not\n"
        "! 8: the card that begins here names nobody\n"
        "! 11: the card that begins here has no END:VCARD\n"
        "! 16: the card that begins here has no END:VCARD\n");
}

TEST_CASE("what is no card is refused once") {
  CHECK(read_vcard("name,email\nJane,jane@x.example\n") ==
        "! 1: a line begins with a name and a colon, this one does not\n");
  CHECK(read_vcard("BEGIN:VCALENDAR\nEND:VCALENDAR\n") == "! 1: this stands outside of a card\n");
  CHECK(read_vcard("") == "");
}

TEST_CASE("a group of cards is left out, an agent's card within a card too") {
  CHECK(read_vcard(card_of("FN:Friends\nX-ADDRESSBOOKSERVER-KIND:group\n")) == "- 1: a group of cards\n");
  CHECK(read_vcard(card_of("VERSION:2.1\nFN:Boss\nAGENT:\n" + card_of("FN:Aide\nTEL:1\n") + "TEL:2\n")) ==
        "1 person name=Boss phone=2\n");
}

TEST_CASE("a contact goes out as a vCard 4.0 and comes back") {
  Contact jane;
  jane.uid = "0190a1b2-0000-7000-8000-000000000001";
  jane.name = "Jane Doe";
  jane.role = "champion";
  jane.title = "Head; Research";
  jane.email = "jane@acme.example";
  jane.phone = "+49 30 1";
  jane.birthday = make_date(1985, 4, 12);
  jane.primary = true;
  jane.custom = {{"email_home", "j@home.example"}, {"note", "one\ntwo"}, {"region \"x\"", "north"}};
  const std::string text = card_text(jane, "Acme, Inc.");
  CHECK(text ==
        "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:0190a1b2-0000-7000-8000-000000000001\r\nFN:Jane Doe\r\n"
        "ORG:Acme\\, Inc.\r\nTITLE:Head\\; Research\r\nEMAIL;PREF=1:jane@acme.example\r\nTEL;PREF=1:+49 30 "
        "1\r\n"
        "BDAY:19850412\r\nX-TEND-ROLE:champion\r\nX-TEND-PRIMARY:true\r\nEMAIL;TYPE=home:j@home.example\r\n"
        "NOTE:one\\ntwo\r\nX-TEND-FIELD;NAME=\"region ^'x^'\":north\r\nEND:VCARD\r\n");
  const Cards cards = read_cards(text);
  REQUIRE(cards.cards.size() == 1);
  const Card& card = cards.cards.front();
  CHECK(card.uid == jane.uid);
  CHECK(card.role == "champion");
  CHECK(card.primary);
  Pairs more = card.more;
  std::ranges::sort(more);
  CHECK(more == jane.custom);
}

TEST_CASE("a contact who bears the client's own name comes back as a person") {
  Contact solo;
  solo.uid = "0190a1b2-0000-7000-8000-000000000001";
  solo.name = "Solo Artist";
  CHECK(read_vcard(card_text(solo, "Solo Artist")).starts_with("1 person name=Solo Artist at=Solo Artist "));
}

#include <doctest/doctest.h>

#include "book/uid.hpp"
#include "support/errors.hpp"
#include "support/findings.hpp"
#include "support/scratch_book.hpp"
#include "tend/care_records.hpp"
#include "tend/client_lookup.hpp"
#include "tend/journal.hpp"

using namespace tend;
using namespace tend::test;

namespace {

Client acme() {
  Client client;
  client.slug = "acme";
  client.name = "Acme";
  return client;
}

template <class R>
std::string refusal(ScratchBook& scratch, const R& record) {
  return error_text([&] { scratch.add(record); });
}

}  // namespace

TEST_CASE("what a record needs is asked for, blanks are nothing") {
  ScratchBook scratch;
  Client client = acme();
  client.name = " \t";
  CHECK(refusal(scratch, client) == "a client needs a name");
  Note note;
  note.body = "said";
  CHECK(refusal(scratch, note) == "a note needs a client");
}

TEST_CASE("texts that are no text are refused, in lists too") {
  using namespace std::string_literals;
  ScratchBook scratch;
  for (const std::string& bad : {"a\0b"s, "\xff"s}) {
    Client client = acme();
    client.city = bad;
    CHECK(refusal(scratch, client) == "the city is not valid text: it holds a NUL byte or is not UTF-8");
    client = acme();
    client.tags = {bad};
    CHECK(refusal(scratch, client) == "the tags is not valid text: it holds a NUL byte or is not UTF-8");
    client = acme();
    client.custom = {{"key", bad}};
    CHECK(refusal(scratch, client) == "the custom is not valid text: it holds a NUL byte or is not UTF-8");
  }
}

TEST_CASE("values outside of what a field may hold are refused") {
  ScratchBook scratch;
  Client client = acme();
  client.status = "asleep";
  CHECK(refusal(scratch, client) == "there is no status 'asleep'");
  client = acme();
  client.cadence_days = 0;
  CHECK(refusal(scratch, client) == "a value is out of its range: cadence_days > 0");
  client = acme();
  client.currency = "USD";
  client.acquisition_cost = Money{100, "EUR"};
  CHECK(refusal(scratch, client) == "the acquisition_cost is in EUR, the client's currency is USD");
}

TEST_CASE("a slug is taken once, and clients are not above themselves") {
  ScratchBook scratch;
  scratch.add(acme());
  CHECK(refusal(scratch, acme()) == "exit 5: the slug 'acme' is taken\nchoose another with --slug");
  Client below = acme();
  below.slug = "below";
  below.parent = {1, ""};
  scratch.add(below);
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  Client top = *book.find<Client>(1);
  for (const std::int64_t parent : {1, 2}) {
    top.parent = {parent, ""};
    CHECK(error_text([&] { transaction.update(top); }) ==
          "exit 5: a client cannot be a subsidiary of itself, by whatever way round");
  }
}

TEST_CASE("a client has one primary contact") {
  ScratchBook scratch;
  scratch.add(acme());
  Contact jane;
  jane.client = {1, ""};
  jane.name = "Jane";
  jane.primary = true;
  scratch.add(jane);
  CHECK(refusal(scratch, jane) == "exit 5: 'Jane' is the primary contact already");
}

TEST_CASE("a link to nothing is refused") {
  ScratchBook scratch;
  Note note;
  note.client = {7, ""};
  note.at = a_monday();
  note.body = "said";
  CHECK(refusal(scratch, note) ==
        "exit 5: it conflicts with what is in the book: FOREIGN KEY constraint failed");
}

TEST_CASE(
    "lists are stored sorted and distinct, the first amount decides the currency, an edit can clear both") {
  ScratchBook scratch;
  Client client = acme();
  client.tags = {"vip", "key", "vip"};
  client.custom = {{"b", "2"}, {"a", "1"}, {"b", "3"}};
  client.acquisition_cost = Money{100, "CHF"};
  scratch.add(client);
  client = *scratch.read().find<Client>(1);
  CHECK(client.tags == Words{"key", "vip"});
  CHECK(client.custom == Pairs{{"a", "1"}, {"b", "3"}});
  CHECK(client.currency == "CHF");
  client.currency = "";
  client.acquisition_cost = {};
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    CHECK(transaction.update(client));
    CHECK_FALSE(transaction.update(client));
    transaction.commit("edited");
  }
  CHECK(scratch.read().find<Client>(1)->currency.empty());
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("a record that is not there cannot be changed or removed") {
  ScratchBook scratch;
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  Client client = acme();
  client.id = 9;
  CHECK(error_text([&] { transaction.update(client); }) == "exit 3: there is no client 9");
  CHECK(error_text([&] { transaction.remove(describe<Client>(), 9); }) == "exit 3: there is no client 9");
}

TEST_CASE("a uid is of version 7 and tells its moment") {
  std::uint64_t next = 0xfedcba9876543210;
  const auto random = [&] { return next += 0x123456789abcdef; };
  const std::string uid = make_uid(a_monday(), random);
  CHECK(is_uid(uid));
  CHECK(uid[14] == '7');
  CHECK(std::string("89ab").find(uid[19]) != std::string::npos);
  CHECK(moment_of_uid(uid) == a_monday());
  CHECK(make_uid(a_monday(), random) != uid);
  CHECK_FALSE(is_uid("01A20846-fe96-738c-a7c8-446a95036397"));
  CHECK_FALSE(is_uid("01a20846fe96738ca7c8446a95036397"));
  CHECK(moment_of_uid("no uid") == Moment{});
}

TEST_CASE("a setting of the book has what was set, else what a book begins with") {
  ScratchBook scratch;
  CHECK(scratch.read().setting("currency") == "EUR");
  CHECK(scratch.read().setting("cadence.Q") == "");
  Setting setting;
  setting.key = "currency";
  setting.value = "CHF";
  scratch.add(setting);
  CHECK(scratch.read().setting("currency") == "CHF");
}

TEST_CASE("clients are looked up by the first rule that has a match") {
  ScratchBook scratch;
  const std::int64_t numbered = scratch.add_client("c-1", "1");
  Client old = acme();
  old.aliases = {"former", "Former Name"};
  old.phone = "+49 221 12345";
  old.email = "info@acme.example";
  const std::int64_t named = scratch.add(old);
  const std::int64_t part = scratch.add_client("former-town", "Town of Acme");
  const auto found = [&](const char* text) {
    std::vector<std::int64_t> numbers;
    for (const ClientMatch& match : find_clients(scratch.read(), text)) numbers.push_back(match.id);
    return numbers;
  };
  using Numbers = std::vector<std::int64_t>;
  CHECK(found("1") == Numbers{numbered});
  CHECK(found("#2") == Numbers{named});
  CHECK(found("#99") == Numbers{});
  CHECK(found("former") == Numbers{named});  // a former slug before the start of another
  CHECK(found("former name") == Numbers{named});
  CHECK(found("ACME") == Numbers{named});
  CHECK(found("acme.example") == Numbers{named});
  CHECK(found("INFO@acme.example") == Numbers{named});
  CHECK(found("+4922112345") == Numbers{named});
  CHECK(found("town") == Numbers{part});
  CHECK(found("former-") == Numbers{part});
  CHECK(found("orm") == Numbers{named, part});  // a part of both
  CHECK(found("") == Numbers{});
  CHECK(nearest_clients(scratch.read(), "acmee").at(0) == "acme");
  CHECK_FALSE(slug_is_free(scratch.read(), "former"));
  CHECK(slug_is_free(scratch.read(), "free"));
  CHECK(slugs_starting(scratch.read(), "for", 5).at(0).slug == "former-town");
  CHECK(clients_named(scratch.read(), "town of ACME").at(0).id == part);
}

TEST_CASE("a follow-up chases a case of its own client") {
  ScratchBook scratch;
  Case asked;
  asked.client.id = scratch.add_client("acme", "Acme");
  asked.subject = "Export fails";
  asked.opened = a_monday();
  Followup chase;
  chase.client.id = scratch.add_client("beta", "Beta");
  chase.text = "Chase it";
  chase.due = make_date(2026, 11, 27);
  chase.support_case.id = scratch.add(asked);
  CHECK(refusal(scratch, chase) ==
        "exit 5: case 1 is another client's\na follow-up chases a case of its own client");
  chase.client = asked.client;
  CHECK(scratch.add(chase) == 1);
}

TEST_CASE("an e-mail address has one @ with something around it and no blank") {
  ScratchBook scratch;
  Client client = acme();
  client.id = scratch.add(client);
  Contact jane;
  jane.client = {client.id, ""};
  jane.name = "Jane";
  for (const std::string bad : {"jane", "jane@", "@acme.de", "jane@acme@de", "jane doe@acme.de"}) {
    const std::string why = "bad email '" + bad + "'\nan address such as anna@acme.de is wanted";
    jane.email = bad;
    CHECK(refusal(scratch, jane) == why);
    client = acme();
    client.email = bad;
    CHECK(refusal(scratch, client) == why);
  }
  jane.email = "Jane.Doe+tend@acme.co.uk";
  CHECK(refusal(scratch, jane) == "");
}

TEST_CASE("a domain is kept without the rest of its address") {
  ScratchBook scratch;
  Client client = acme();
  client.domain = "https://www.Acme.de/about?from=mail";
  client.id = scratch.add(client);
  CHECK(scratch.read().find<Client>(client.id)->domain == "acme.de");
  client.domain = "none yet";
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  transaction.update(client);
  CHECK(book.find<Client>(client.id)->domain == "none yet");
}

TEST_CASE("what a book has from before a rule stays, and undo and another book take it as it was") {
  ScratchBook scratch;
  Client client = acme();
  client.email = "nobody";
  client.domain = "http://acme.de/";
  Book book = scratch.write();
  {
    Transaction transaction(book, "anna", a_monday());
    transaction.keep_values();
    transaction.insert(client);
    transaction.commit("added acme long ago");
  }
  {
    Transaction transaction(book, "anna", a_monday());
    client.city = "Bonn";
    CHECK(transaction.update(client));
    client.email = "anna@acme.de";
    client.domain = "acme.com";
    CHECK(transaction.update(client));
    transaction.commit("changed acme");
  }
  Transaction transaction(book, "anna", a_monday());
  take_back(transaction, next_undo(book));
  CHECK(book.find<Client>(client.id)->email == "nobody");
  CHECK(book.find<Client>(client.id)->domain == "http://acme.de/");
}

TEST_CASE("a subscription that renews itself has an end to renew at") {
  ScratchBook scratch;
  Product seat;
  seat.sku = "seat";
  seat.name = "Seat";
  Subscription subscription;
  subscription.client = {scratch.add_client("acme", "Acme"), ""};
  subscription.product = {scratch.add(seat), ""};
  subscription.start = *date_from_iso("2026-01-01");
  subscription.price = Money{1000, "EUR"};
  subscription.auto_renew = true;
  CHECK(refusal(scratch, subscription) ==
        "a subscription that renews itself needs the length of its term\nsay it with --term-months");
  subscription.term_months = 12;
  CHECK(refusal(scratch, subscription) ==
        "a subscription that renews itself needs the end of its term\nsay it with --end");
}

TEST_CASE("a source calls one record by one number only") {
  ScratchBook scratch;
  const auto uid_of_new = [&](const std::string& slug) {
    const std::int64_t id = scratch.add_client(slug, slug);
    return scratch.read().find<Client>(id)->uid;
  };
  Origin origin;
  origin.source = "erp";
  origin.noun = "client";
  origin.external = "4711";
  origin.record = uid_of_new("acme");
  scratch.add(origin);
  origin.record = uid_of_new("beta");
  CHECK(refusal(scratch, origin) == "exit 5: '4711' of erp is another client already");
}

#include "tend/matching.hpp"

#include <doctest/doctest.h>

#include "support/findings.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/journal.hpp"
#include "tend/search.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// Clients and people in turn, each with what a source calls it, in one command.
std::int64_t import_pairs(ScratchBook& scratch, int count) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  transaction.set_source("crm");
  for (int i = 1; i <= count; ++i) {
    Client client;
    client.slug = "client-" + std::to_string(i);
    client.name = "Client " + std::to_string(i);
    client.email = "hello@c" + std::to_string(i) + ".example";
    transaction.insert(client);
    Contact contact;
    contact.client = {client.id, client.slug};
    contact.name = "Jané " + std::to_string(i);
    contact.email = "jane@c" + std::to_string(i) + ".example";
    transaction.insert(contact);
    Origin origin;
    origin.source = "crm";
    origin.noun = "client";
    origin.external = std::to_string(100 + i);
    origin.record = client.uid;
    transaction.insert(origin);
  }
  return transaction.commit("imported 'crm.csv'");
}

void set_city(ScratchBook& scratch, std::int64_t id, const std::string& city, const std::string& source) {
  Book book = scratch.write();
  Client client = *book.find<Client>(id);
  client.city = city;
  Transaction transaction(book, "anna", a_monday());
  if (!source.empty()) transaction.set_source(source);
  transaction.update(client);
  transaction.commit("edited a client");
}

SetBy city_set_by(ScratchBook& scratch, std::int64_t id) {
  return set_by(scratch.read(), describe<Client>(), id, *find_field(describe<Client>(), "city"));
}

std::size_t hits(ScratchBook& scratch, const char* words) {
  SearchQuery query;
  query.words = parse_search(words);
  return search(scratch.read(), query).size();
}

}  // namespace

TEST_CASE("rows of several nouns that are made in turn are one run each, owners first, and are taken back") {
  ScratchBook scratch;
  const std::int64_t command = import_pairs(scratch, 3);
  CHECK(ask_sql(scratch.path(),
                "SELECT group_concat(record || ' ' || first || '-' || last, ', ') FROM change") ==
        "client 1-3, contact 1-3, origin 1-3");
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    const TakenBack taken = take_back(transaction, command);
    CHECK(taken.left.empty());
    CHECK(taken.count == 9);
    transaction.commit("undid it");
  }
  CHECK(ask_sql(scratch.path(), "SELECT (SELECT count(*) FROM client) + (SELECT count(*) FROM origin)") ==
        "0");
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("a row is found by what its source calls it, by address, and by exact name") {
  ScratchBook scratch;
  import_pairs(scratch, 2);
  const Book book = scratch.read();
  CHECK(record_of_origin(book, "crm", describe<Client>(), "102") == 2);
  CHECK(record_of_origin(book, "crm", describe<Contact>(), "102") == 0);
  CHECK(record_of_origin(book, "erp", describe<Client>(), "102") == 0);
  CHECK(origins_of(book, describe<Client>(), 1).front().external == "101");
  CHECK(origins_of(book, describe<Contact>(), 1).empty());
  CHECK(clients_with_address(book, "hello@c2.example") == RecordNumbers{2});
  CHECK(contacts_with_address(book, "jane@c1.example") == RecordNumbers{1});
  CHECK(contacts_named(book, 1, "JANE 1") == RecordNumbers{1});
  CHECK(contacts_named(book, 2, "Jane 1").empty());
}

TEST_CASE("what a source knows a record by goes with the record, and comes back with it") {
  ScratchBook scratch;
  import_pairs(scratch, 1);
  Book book = scratch.write();
  std::int64_t removal = 0;
  {
    Transaction transaction(book, "anna", a_monday());
    transaction.remove(describe<Client>(), 1);
    removal = transaction.commit("removed a client");
  }
  CHECK(record_of_origin(book, "crm", describe<Client>(), "101") == 0);
  Transaction transaction(book, "anna", a_monday());
  CHECK(take_back(transaction, removal).left.empty());
  transaction.commit("undid it");
  CHECK(record_of_origin(book, "crm", describe<Client>(), "101") == 1);
}

TEST_CASE("a value tells whether an import or a person set it last") {
  ScratchBook scratch;
  import_pairs(scratch, 1);
  CHECK(city_set_by(scratch, 1) == SetBy::import);
  set_city(scratch, 1, "Bonn", "");
  CHECK(city_set_by(scratch, 1) == SetBy::editing);
  set_city(scratch, 1, "Köln", "crm");
  CHECK(city_set_by(scratch, 1) == SetBy::import);
  CHECK(city_set_by(scratch, scratch.add_client("own", "Own")) == SetBy::adding);
}

TEST_CASE("a row that is refused leaves nothing behind") {
  ScratchBook scratch;
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  const auto add = [&](const std::string& slug) {
    Client client;
    client.slug = slug;
    client.name = "Name";
    transaction.insert(client);
  };
  add("one");
  CHECK(transaction.attempt([&] { add("two"), add("one"); }) == "the slug 'one' is taken");
  CHECK(transaction.attempt([&] { add("three"); }).empty());
  transaction.commit("added clients");
  CHECK(ask_sql(scratch.path(), "SELECT group_concat(slug) FROM client") == "one,three");
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE(
    "an import is searched, told and taken back whatever the order of its rows and what was refused "
    "between") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    for (const std::int64_t id : {9, 4, 7, 5, 6, 8}) {
      Note note;
      note.id = id;
      note.client = {acme, ""};
      note.at = a_monday() - std::chrono::days(id % 3);
      note.body = "offer " + std::to_string(id);
      CHECK(transaction.attempt([&] {
        transaction.insert(note);
        if (id == 7) throw Error(Exit::refused, "not this one");
      }) == (id == 7 ? "not this one" : ""));
    }
    Note changed = *book.find<Note>(5);
    changed.body = "invoice";
    transaction.update(changed);
    transaction.remove(describe<Note>(), 6);
    transaction.commit("imported notes");
  }
  CHECK(ask_sql(scratch.path(),
                "SELECT group_concat(kind || ' ' || first || '-' || last) FROM change WHERE "
                "record = 'note'") == "create 4-6,create 8-9,remove 6-6,set 5-5");
  CHECK(hits(scratch, "offer") == 3);
  CHECK(hits(scratch, "invoice") == 1);
  CHECK(findings(scratch.file()) == "");
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  take_back(transaction, next_undo(book));
  transaction.commit("took it back");
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note") == "0");
}

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"
#include "tend/client_lookup.hpp"
#include "tend/journal.hpp"
#include "tend/search.hpp"

using namespace tend;
using tend::test::a_monday;
using tend::test::ScratchBook;

namespace {

std::int64_t log_call(ScratchBook& scratch, std::int64_t client, const std::string& body,
                      const std::string& at = "2026-11-20T08:00:00Z") {
  Note note;
  note.client = {client, ""};
  note.kind = "call";
  note.at = *moment_from_iso(at);
  note.body = body;
  return scratch.add(note);
}

TakenBack take_back_and_commit(ScratchBook& scratch, std::int64_t command) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  TakenBack taken = take_back(transaction, command);
  transaction.commit("took back");
  return taken;
}

std::vector<std::int64_t> notes_found(ScratchBook& scratch, const std::string& words) {
  SearchQuery query;
  query.words = parse_search(words);
  std::vector<std::int64_t> numbers;
  for (const SearchHit& hit : search(scratch.read(), query)) numbers.push_back(hit.id);
  return numbers;
}

}  // namespace

TEST_CASE("a record that is added can be read back whole") {
  ScratchBook scratch;
  Client acme;
  acme.slug = "acme";
  acme.name = "Acme GmbH";
  acme.tags = {"key", "vip"};
  acme.custom = {{"region", "north"}};
  acme.acquisition_cost = Money{120000, "EUR"};
  const std::int64_t id = scratch.add(acme);
  const Client read = *scratch.read().find<Client>(id);
  CHECK(read.slug == "acme");
  CHECK(read.tags == Words{"key", "vip"});
  CHECK(read.custom == Pairs{{"region", "north"}});
  CHECK(read.acquisition_cost == Money{120000, "EUR"});
  CHECK(read.currency == "EUR");
  CHECK(read.uid.size() == 36);
}

TEST_CASE("a touchpoint moves the client's last touch, a mere note does not") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  log_call(scratch, acme, "asked for the offer");
  Note note;
  note.client = {acme, ""};
  note.at = a_monday();
  note.body = "thought about it";
  scratch.add(note);
  const Client client = *scratch.read().find<Client>(acme);
  CHECK(iso(*client.last_touch) == "2026-11-20T08:00:00Z");
  CHECK(client.last_touch_kind == "call");
}

TEST_CASE("undo takes back what a command added, redo brings it again under the same number") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t call = log_call(scratch, acme, "asked for the offer");
  const std::string uid = scratch.read().find<Note>(call)->uid;
  CHECK(notes_found(scratch, "offer") == std::vector<std::int64_t>{call});

  const std::int64_t undoable = next_undo(scratch.read());
  CHECK(take_back_and_commit(scratch, undoable).left.empty());
  CHECK_FALSE(scratch.read().find<Note>(call));
  CHECK_FALSE(scratch.read().find<Client>(acme)->last_touch);
  CHECK(notes_found(scratch, "offer").empty());

  const std::int64_t redoable = next_redo(scratch.read());
  CHECK(take_back_and_commit(scratch, redoable).left.empty());
  CHECK(scratch.read().find<Note>(call)->uid == uid);
  CHECK(notes_found(scratch, "offer") == std::vector<std::int64_t>{call});
  CHECK(next_redo(scratch.read()) == 0);
}

TEST_CASE("undo leaves a field that was changed since, and names it") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const auto rename = [&](const std::string& name, const std::string& city) {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    Client client = *book.find<Client>(acme);
    client.name = name;
    client.city = city;
    transaction.update(client);
    return transaction.commit("renamed");
  };
  const std::int64_t first = rename("Acme AG", "Bonn");
  rename("Acme SE", "Bonn");
  const TakenBack taken = take_back_and_commit(scratch, first);
  CHECK(taken.left == std::vector<std::string>{"name of client acme"});
  CHECK(scratch.read().find<Client>(acme)->name == "Acme SE");
  CHECK(scratch.read().find<Client>(acme)->city.empty());
}

TEST_CASE("a client goes with all that belongs to it, and undo brings all of it back") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  Contact jane;
  jane.client = {acme, ""};
  jane.name = "Jane";
  jane.id = scratch.add(jane);
  Note note;
  note.client = {acme, ""};
  note.kind = "meeting";
  note.at = a_monday();
  note.contacts = {{1, ""}};
  note.body = "met";
  scratch.add(note);
  std::int64_t removal = 0;
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.remove(describe<Client>(), acme);
    removal = transaction.commit("removed client acme");
  }
  CHECK(scratch.read().count(describe<Note>(), {}) == 0);
  CHECK(find_clients(scratch.read(), "acme").empty());
  CHECK(take_back_and_commit(scratch, removal).left.empty());
  const Note again = *scratch.read().find<Note>(1);
  CHECK(again.contacts.at(0).label == "Jane");
  CHECK(scratch.read().find<Contact>(1)->last_touch == a_monday());
  CHECK(find_clients(scratch.read(), "acme").size() == 1);
}

TEST_CASE("clients are found by slug, either spelling of a name, address, start and part") {
  ScratchBook scratch;
  Client mueller;
  mueller.slug = "mueller-soehne";
  mueller.name = "Müller & Söhne GmbH";
  mueller.domain = "https://www.mueller.de/";
  const std::int64_t id = scratch.add(mueller);
  scratch.add_client("acme", "Acme");
  for (const char* text : {"#1", "1", "mueller-soehne", "Müller & Söhne GmbH", "MULLER & SOHNE GMBH",
                           "mueller.de", "muller", "mueller", "söhne", "soehne", "sohne"}) {
    CAPTURE(text);
    const auto found = find_clients(scratch.read(), text);
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == id);
  }
  CHECK(find_clients(scratch.read(), "nobody").empty());
}

TEST_CASE("a subsidiary of itself is refused") {
  ScratchBook scratch;
  const std::int64_t top = scratch.add_client("top", "Top");
  Client sub;
  sub.slug = "sub";
  sub.name = "Sub";
  sub.parent = {top, ""};
  const std::int64_t below = scratch.add(sub);
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  Client client = *book.find<Client>(top);
  client.parent = {below, ""};
  CHECK_THROWS_AS(transaction.update(client), Error);
}

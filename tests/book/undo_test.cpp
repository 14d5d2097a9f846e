#include <doctest/doctest.h>

#include "support/findings.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/client_lookup.hpp"
#include "tend/journal.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// One command; gives its number in the journal.
template <class Change>
std::int64_t command(ScratchBook& scratch, const std::string& what, Change change) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  change(book, transaction);
  return transaction.commit(what);
}

// What was left, a line each.
std::string take_back(ScratchBook& scratch, std::int64_t number) {
  std::string left;
  command(scratch, "took back", [&](Book&, Transaction& transaction) {
    for (const std::string& line : tend::take_back(transaction, number).left) left += line + "\n";
  });
  CHECK(findings(scratch.file()) == "");
  return left;
}

std::string undo(ScratchBook& scratch) {
  const std::int64_t next = next_undo(scratch.read());
  return take_back(scratch, next);
}
std::string redo(ScratchBook& scratch) {
  const std::int64_t next = next_redo(scratch.read());
  return take_back(scratch, next);
}

template <class Change>
std::int64_t edit_client(ScratchBook& scratch, std::int64_t id, Change change) {
  return command(scratch, "edited", [&](Book& book, Transaction& transaction) {
    Client client = *book.find<Client>(id);
    change(client);
    transaction.update(client);
  });
}

Client client_of(ScratchBook& scratch, std::int64_t id = 1) { return *scratch.read().find<Client>(id); }

Note note_for(std::int64_t client, const std::string& body) {
  Note note;
  note.client = {client, ""};
  note.kind = "call";
  note.at = a_monday();
  note.body = body;
  return note;
}

Followup followup_for(std::int64_t client, const std::string& text) {
  Followup followup;
  followup.client = {client, ""};
  followup.text = text;
  followup.due = *date_from_iso("2026-11-27");
  followup.created = a_monday();
  return followup;
}

Contact contact_for(std::int64_t client, const std::string& name) {
  Contact contact;
  contact.client = {client, ""};
  contact.name = name;
  return contact;
}

}  // namespace

TEST_CASE("a fresh book has nothing to undo and nothing to redo") {
  ScratchBook scratch;
  CHECK(next_undo(scratch.read()) == 0);
  CHECK(next_redo(scratch.read()) == 0);
}

TEST_CASE("every field that an edit set gets its old value, of every type") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  scratch.add_client("holding", "Holding");
  const std::string before = contents(scratch.read());
  edit_client(scratch, acme, [](Client& client) {
    client.name = "Acme SE";
    client.status = "paused";
    client.parent = {2, ""};
    client.since = *date_from_iso("2020-02-29");
    client.cadence_days = 10;
    client.acquisition_cost = Money{50000, "USD"};
    client.tags = {"vip"};
    client.custom = {{"region", "north"}};
  });
  const std::string after = contents(scratch.read());
  CHECK(client_of(scratch).currency == "USD");  // the first amount decides
  CHECK(undo(scratch) == "");
  CHECK(contents(scratch.read()) == before);
  CHECK(redo(scratch) == "");
  CHECK(contents(scratch.read()) == after);
}

TEST_CASE("undo and redo walk back and forth, and an ordinary command ends what can be redone") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "A");
  for (const char* name : {"B", "C", "D"}) edit_client(scratch, acme, [&](Client& c) { c.name = name; });
  const auto name = [&] { return client_of(scratch).name; };
  undo(scratch);
  undo(scratch);
  CHECK(name() == "B");
  redo(scratch);
  CHECK(name() == "C");
  undo(scratch);
  CHECK(name() == "B");
  redo(scratch);
  redo(scratch);
  CHECK(name() == "D");
  CHECK(next_redo(scratch.read()) == 0);
  undo(scratch);
  edit_client(scratch, acme, [](Client& c) { c.city = "Bonn"; });
  CHECK(next_redo(scratch.read()) == 0);
  undo(scratch);
  undo(scratch);
  CHECK(name() == "B");
  CHECK(client_of(scratch).city.empty());
}

TEST_CASE("an older command is taken back where nothing has touched its fields since") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t city = edit_client(scratch, acme, [](Client& c) { c.city = "Bonn"; });
  edit_client(scratch, acme, [](Client& c) { c.name = "Acme SE"; });
  CHECK(take_back(scratch, city) == "");
  CHECK(client_of(scratch).city.empty());
  CHECK(client_of(scratch).name == "Acme SE");
}

TEST_CASE("a record that was edited or got company since stays, and is named") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t beta = scratch.add_client("beta", "Beta");
  scratch.add(note_for(acme, "called"));
  edit_client(scratch, beta, [](Client& c) { c.city = "Bonn"; });
  CHECK(take_back(scratch, 1) == "client acme\n");
  CHECK(take_back(scratch, 2) == "client beta\n");
  CHECK(scratch.read().count(describe<Client>(), {}) == 2);
  CHECK(next_undo(scratch.read()) == 4);  // nothing was taken back, so nothing counts as undone
}

TEST_CASE("a record whose later edit was undone counts as untouched") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  edit_client(scratch, acme, [](Client& c) { c.city = "Bonn"; });
  CHECK(undo(scratch) == "");
  CHECK(undo(scratch) == "");
  CHECK(scratch.read().count(describe<Client>(), {}) == 0);
}

TEST_CASE("many rows of one command are one step, whatever was done to them within it") {
  ScratchBook scratch;
  command(scratch, "imported", [&](Book& book, Transaction& transaction) {
    for (int i = 1; i <= 20; ++i) {
      Client client;
      client.slug = client.name = "c" + std::to_string(i);
      if (i > 1) client.parent = {i - 1, ""};
      transaction.insert(client);
      Note note = note_for(client.id, "called");
      transaction.insert(note);
    }
    Client first = *book.find<Client>(1);
    first.name = "First";
    transaction.update(first);
    transaction.remove(describe<Note>(), 7);
  });
  const std::string after = contents(scratch.read());
  CHECK(undo(scratch) == "");
  CHECK(contents(scratch.read()) == "");
  CHECK(redo(scratch) == "");
  CHECK(contents(scratch.read()) == after);
}

TEST_CASE("rows made one after the other are one line of the journal") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  command(scratch, "imported", [&](Book&, Transaction& transaction) {
    for (int i = 0; i < 100; ++i) {
      Note note = note_for(acme, "called");
      transaction.insert(note);
    }
  });
  const std::vector<HistoryLine> lines = history(scratch.read(), {.limit = 1});
  CHECK(lines.at(0).record == "notes 1–100");
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM change") == "2");
}

TEST_CASE("links to a removed record are cleared and come back with it") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t jane = scratch.add(contact_for(acme, "Jane"));
  const std::int64_t joe = scratch.add(contact_for(acme, "Joe"));
  Note note = note_for(acme, "met both");
  note.contacts = {{jane, ""}, {joe, ""}};
  note.id = scratch.add(note);
  Followup followup = followup_for(acme, "send the offer");
  followup.contact = {jane, ""};
  followup.note = {note.id, ""};
  followup.id = scratch.add(followup);
  const std::string before = contents(scratch.read());
  command(scratch, "removed", [&](Book&, Transaction& t) { t.remove(describe<Contact>(), jane); });
  CHECK(scratch.read().find<Note>(note.id)->contacts == Links{{joe, ""}});
  CHECK_FALSE(scratch.read().find<Followup>(followup.id)->contact);
  CHECK(undo(scratch) == "");
  CHECK(contents(scratch.read()) == before);
}

TEST_CASE("a removed follow-up comes back with its time of day") {
  ScratchBook scratch;
  Followup followup = followup_for(scratch.add_client("acme", "Acme"), "call back");
  followup.due_time = clock_from_iso("15:30");
  followup.id = scratch.add(followup);
  const std::string before = contents(scratch.read());
  command(scratch, "removed", [&](Book&, Transaction& t) { t.remove(describe<Followup>(), followup.id); });
  CHECK(undo(scratch) == "");
  CHECK(contents(scratch.read()) == before);
}

TEST_CASE("a link is not set back to a record that is gone since") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t jane = scratch.add(contact_for(acme, "Jane"));
  Followup followup = followup_for(acme, "send the offer");
  followup.contact = {jane, ""};
  followup.id = scratch.add(followup);
  const std::int64_t cleared = command(scratch, "edited", [&](Book& book, Transaction& transaction) {
    Followup other = *book.find<Followup>(followup.id);
    other.contact = {};
    transaction.update(other);
  });
  command(scratch, "removed", [&](Book&, Transaction& t) { t.remove(describe<Contact>(), jane); });
  CHECK(take_back(scratch, cleared) == "contact of followup 1\n");
}

TEST_CASE("a removed record stays removed where its place is taken since") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  scratch.add(note_for(acme, "called"));
  const std::int64_t removal =
      command(scratch, "removed", [&](Book&, Transaction& t) { t.remove(describe<Client>(), acme); });
  scratch.add_client("acme", "Another Acme");
  const std::string left = take_back(scratch, removal);
  CHECK(left.starts_with("client 1: the slug 'acme' is taken\nnote 1: the client '"));
  CHECK(left.ends_with("' is not in the book\n"));
  CHECK(scratch.read().count(describe<Client>(), {}) == 1);
}

TEST_CASE("a second primary contact keeps the first from being primary again") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  Contact jane = contact_for(acme, "Jane");
  jane.primary = true;
  jane.id = scratch.add(jane);
  const std::int64_t cleared = command(scratch, "edited", [&](Book& book, Transaction& transaction) {
    Contact contact = *book.find<Contact>(jane.id);
    contact.primary = false;
    contact.title = "CTO";
    transaction.update(contact);
  });
  Contact joe = contact_for(acme, "Joe");
  joe.primary = true;
  scratch.add(joe);
  CHECK(take_back(scratch, cleared) == "title of contact Jane\nprimary of contact Jane\n");
}

TEST_CASE("amounts of another currency since keep the old currency from coming back") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t dollars = edit_client(scratch, acme, [](Client& c) { c.currency = "USD"; });
  edit_client(scratch, acme, [](Client& c) { c.acquisition_cost = Money{500, "USD"}; });
  CHECK(take_back(scratch, dollars) == "currency of client acme\n");
  edit_client(scratch, acme, [](Client& c) { c.currency = "", c.acquisition_cost = {}; });
  CHECK(undo(scratch) == "");
  CHECK(client_of(scratch).acquisition_cost == Money{500, "USD"});
}

TEST_CASE("a merge, with everything moved and the emptied client removed, is one undo") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t old = scratch.add_client("old-acme", "Old Acme");
  scratch.add(note_for(old, "called"));
  scratch.add(followup_for(old, "send the offer"));
  const std::string before = contents(scratch.read());
  command(scratch, "merged", [&](Book& book, Transaction& transaction) {
    for (Note note : book.all<Note>()) note.client = {acme, ""}, transaction.update(note);
    for (Followup followup : book.all<Followup>()) followup.client = {acme, ""}, transaction.update(followup);
    Client kept = *book.find<Client>(acme);
    kept.aliases = {"old-acme", "Old Acme"};
    transaction.update(kept);
    transaction.remove(describe<Client>(), old);
  });
  CHECK(find_clients(scratch.read(), "old-acme").at(0).id == acme);
  const std::string after = contents(scratch.read());
  CHECK(undo(scratch) == "");
  CHECK(contents(scratch.read()) == before);
  CHECK(find_clients(scratch.read(), "old-acme").at(0).id == old);
  CHECK(redo(scratch) == "");
  CHECK(contents(scratch.read()) == after);
}

TEST_CASE("the number of a record that was taken back is not given again") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  undo(scratch);
  CHECK(scratch.add_client("beta", "Beta") == 2);
}

TEST_CASE("a dry run and an empty command leave no trace in the journal") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  CHECK(edit_client(scratch, acme, [](Client&) {}) == 0);
  BookFile file = scratch.file();
  file.dry_run = true;
  {
    Book book = Book::open(file, Book::Access::write);
    Transaction transaction(book, "anna", a_monday());
    CHECK(tend::take_back(transaction, 1).count == 1);
    CHECK(transaction.commit("took back") == 0);
  }
  CHECK(journal(scratch.read(), 10).size() == 1);
  CHECK(client_of(scratch).name == "Acme");
}

TEST_CASE("the journal tells who did what when, and what was undone by what") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  scratch.add_client("beta", "Beta");
  undo(scratch);
  const std::vector<JournalEntry> entries = journal(scratch.read(), 10);
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].undoes == 2);
  CHECK(entries[1].undone_by == 3);
  CHECK(entries[2].author == "anna");
  CHECK(entries[2].what == "added a record");
  CHECK(entries[2].at == a_monday());
  CHECK(journal(scratch.read(), 10, true).size() == 1);
  CHECK(journal_entry(scratch.read(), 2)->number == 2);
  CHECK_FALSE(journal_entry(scratch.read(), 9));
}

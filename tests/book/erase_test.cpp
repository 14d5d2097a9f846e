#include "tend/erase.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/findings.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/care_records.hpp"
#include "tend/journal.hpp"
#include "tend/search.hpp"
#include "tend/text.hpp"
#include "tend/told.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// A word that stands nowhere but in what is erased.
constexpr const char* unique_name = "Quillfeather";

std::string lower_ascii(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

std::int64_t occurrences(ScratchBook& scratch, const std::string& word) {
  const std::string file = lower_ascii(read_file(scratch.path())), wanted = lower_ascii(word);
  std::int64_t count = 0;
  for (std::size_t at = file.find(wanted); at != file.npos; at = file.find(wanted, at + 1)) ++count;
  return count;
}

Contact person(std::int64_t client, const std::string& name) {
  Contact contact;
  contact.client = {client, ""};
  contact.name = name;
  contact.email = lower_ascii(name) + "@acme.example";
  return contact;
}

Note note_of(std::int64_t client, const std::string& body) {
  Note note;
  note.client = {client, ""};
  note.at = a_monday();
  note.body = body;
  return note;
}

template <class R, class Edit>
void edit_as(ScratchBook& scratch, std::int64_t id, const char* what, Edit edit) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  R record = *book.find<R>(id);
  edit(record);
  transaction.update(record);
  transaction.commit(what);
}

void remove_as(ScratchBook& scratch, const RecordType& type, std::int64_t id, const char* what) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  transaction.remove(type, id);
  transaction.commit(what);
}

std::int64_t erase_one(ScratchBook& scratch, const RecordType& type, std::int64_t id) {
  Book book = scratch.write();
  std::int64_t records = 0;
  {
    Transaction transaction(book, "anna", a_monday());
    records = erase(transaction, type, id);
    transaction.commit("erased one for good");
  }
  scrub(book);
  return records;
}

// A client of that name with a past: renamed, a note removed, a person, reminders told, many words indexed.
std::int64_t fill_with_past(ScratchBook& scratch) {
  const std::int64_t id = scratch.add_client("quillfeather", "Quillfeather AG");
  const std::int64_t other = scratch.add_client("other", "Other");
  edit_as<Client>(scratch, id, "changed client quillfeather: name", [](Client& client) {
    client.name = "Quillfeather Holding";
    client.aliases = {"Quillfeather AG"};
  });
  for (int i = 0; i < 300; ++i)
    scratch.add(note_of(i % 2 == 0 ? id : other, i % 2 == 0 ? unique_name : "else"));
  const std::int64_t gone = scratch.add(note_of(id, "Quillfeather called"));
  remove_as(scratch, describe<Note>(), gone, "removed note of quillfeather");
  scratch.add(person(id, unique_name));
  Book book = scratch.write();
  Telling telling(book, make_date(2026, 11, 23));
  telling.claim(book.find<Client>(id)->uid + " slipping");
  telling.commit();
  return id;
}

// What a source calls a record, kept beside it as an import does.
template <class R>
std::int64_t add_from(ScratchBook& scratch, R record, const std::string& external) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  transaction.set_source("erp");
  transaction.insert(record);
  Origin origin;
  origin.source = "erp";
  origin.noun = describe<R>().name;
  origin.external = external;
  origin.record = record.uid;
  transaction.insert(origin);
  transaction.commit("imported 'export.csv'");
  return record.id;
}

}  // namespace

TEST_CASE("of an erased client no byte of its name is left in the book's file") {
  ScratchBook scratch;
  const std::int64_t id = fill_with_past(scratch);
  const std::string uid = scratch.read().find<Client>(id)->uid;
  CHECK(occurrences(scratch, unique_name) > 150);
  CHECK(erase_one(scratch, describe<Client>(), id) == 152);
  CHECK(occurrences(scratch, unique_name) == 0);
  CHECK(occurrences(scratch, uid) == 0);
  CHECK(findings(scratch.file()) == "");
  CHECK(scratch.read().all<Client>().size() == 1);
  CHECK(scratch.read().all<Note>().size() == 150);
}

TEST_CASE("of an erased person no byte of the name is left, and the notes with it stay") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t jane = scratch.add(person(acme, unique_name));
  Note note = note_of(acme, "wants the offer");
  note.contacts = {{jane, ""}};
  scratch.add(note);
  edit_as<Contact>(scratch, jane, "changed contact Quillfeather: title",
                   [](Contact& contact) { contact.title = "CFO of Quillfeather"; });
  CHECK(erase_one(scratch, describe<Contact>(), jane) == 1);
  CHECK(occurrences(scratch, unique_name) == 0);
  CHECK(scratch.read().find<Note>(1)->body == "wants the offer");
  CHECK(scratch.read().find<Note>(1)->contacts.empty());
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("what a source calls an erased client and all that was its own goes, removed before or not") {
  ScratchBook scratch;
  Client client;
  client.slug = "acme";
  client.name = "Acme";
  const std::int64_t acme = add_from(scratch, client, "Quillfeather-1");
  const std::int64_t gone = add_from(scratch, person(acme, "Joe"), "Quillfeather-2");
  add_from(scratch, person(acme, "Jane"), "Quillfeather-3");
  add_from(scratch, note_of(acme, "met"), "Quillfeather-4");
  remove_as(scratch, describe<Contact>(), gone, "removed contact Joe");
  CHECK(occurrences(scratch, unique_name) > 4);
  erase_one(scratch, describe<Client>(), acme);
  CHECK(occurrences(scratch, unique_name) == 0);
  CHECK(occurrences(scratch, "acme") == 0);
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("an erasure cannot be taken back, nor what was removed of it before") {
  ScratchBook scratch;
  const std::int64_t id = fill_with_past(scratch);
  erase_one(scratch, describe<Client>(), id);
  Book book = scratch.write();
  const std::int64_t erasing = next_undo(book);
  Transaction transaction(book, "anna", a_monday());
  CHECK_THROWS_AS(take_back(transaction, erasing), Error);
  CHECK_THROWS_AS(take_back(transaction, erasing - 2), Error);
}

TEST_CASE("an erasure that is not committed leaves everything") {
  ScratchBook scratch;
  const std::int64_t id = fill_with_past(scratch);
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    erase(transaction, describe<Client>(), id);
  }
  CHECK(scratch.read().all<Client>().size() == 2);
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("copies beside the book are those that are called as it is and more") {
  ScratchBook scratch;
  CHECK(copies_beside(scratch.read()).empty());
  write_file(scratch.folder() / "book.db.v1-2026-01-01", "old");
  write_file(scratch.folder() / "notes.txt", "mine");
  const auto copies = copies_beside(scratch.read());
  REQUIRE(copies.size() == 1);
  CHECK(copies.front().filename() == "book.db.v1-2026-01-01");
}

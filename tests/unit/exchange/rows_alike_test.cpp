#include "exchange/rows_alike.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"

using namespace tend;
using namespace tend::test;

namespace {

constexpr int count_at_once = 100;

Note note_of_the_day(std::int64_t client, const std::string& body) {
  Note note;
  note.client = {client, ""};
  note.at = a_monday();
  note.kind = "call";
  note.body = body;
  return note;
}

std::string said(int number) { return "said " + std::to_string(number); }

// What a row of a file tells of the note.
Row told(const Note& note) {
  Row row{&describe<Note>(), {}, {}};
  for (const std::string_view name : {"client", "at", "kind", "body"}) {
    const Field* const field = find_field(*row.type, name);
    row.fields.push_back(field);
    row.values.push_back(field->get(&note));
  }
  return row;
}

Row made(const Note& note) {
  Row row = told(note);
  row.fields.push_back(find_field(*row.type, "id"));
  row.values.emplace_back(note.id);
  return row;
}

// Notes 1 to 100 at one moment, and one at another.
void add_notes(ScratchBook& scratch, std::int64_t client) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  for (int number = 1; number <= count_at_once; ++number) {
    Note note = note_of_the_day(client, said(number));
    transaction.insert(note);
  }
  Note later = note_of_the_day(client, said(1));
  later.at += std::chrono::minutes(1);
  transaction.insert(later);
  transaction.commit("added notes");
}

RecordNumbers found(RowsAlike& alike, const Note& note, bool aside = false) {
  return alike.find(*natural_key_of(describe<Note>()), told(note), aside);
}

}  // namespace

TEST_CASE("of the many notes of one moment the one is found that is alike in all that is told") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme"), other = scratch.add_client("other", "Other");
  add_notes(scratch, acme);
  const Book book = scratch.read();
  RowsAlike alike(book);
  for (int number = 1; number <= count_at_once; ++number)
    CHECK(found(alike, note_of_the_day(acme, said(number))) == RecordNumbers{number});
  Note note = note_of_the_day(acme, said(1));
  CHECK(found(alike, note_of_the_day(acme, "said nothing")).empty());
  CHECK(found(alike, note_of_the_day(other, said(1))).empty());
  note.at += std::chrono::minutes(1);
  CHECK(found(alike, note) == RecordNumbers{count_at_once + 1});
  note.kind = "email";
  CHECK(found(alike, note).empty());
  const Row of_client_only{&describe<Note>(), {find_field(describe<Note>(), "client")}, {Link{other, {}}}};
  CHECK(alike.find(*natural_key_of(describe<Note>()), of_client_only, false).empty());
}

TEST_CASE("what an import makes, changes and goes back on is told as it is then") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  add_notes(scratch, acme);
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  RowsAlike alike(book);
  Note note = note_of_the_day(acme, "new");
  CHECK(found(alike, note, true).empty());
  const std::string refusal = transaction.attempt([&] {
    transaction.insert(note);
    alike.made(made(note));
    CHECK(found(alike, note_of_the_day(acme, "new")) == RecordNumbers{note.id});
    Note changed = *book.find<Note>(1);
    changed.body = "changed";
    transaction.update(changed);
    alike.changed(told(changed));
    CHECK(found(alike, note_of_the_day(acme, said(1))).empty());
    CHECK(found(alike, note_of_the_day(acme, "changed")) == RecordNumbers{1});
    throw Error(Exit::refused, "not so");
  });
  CHECK(refusal == "not so");
  alike.went_back();
  CHECK(found(alike, note_of_the_day(acme, "new")).empty());
  CHECK(found(alike, note_of_the_day(acme, "changed")).empty());
  CHECK(found(alike, note_of_the_day(acme, said(1))) == RecordNumbers{1});
  for (int twice = 0; twice < 20; ++twice) {
    Note again = note_of_the_day(acme, "again");
    transaction.insert(again);
    alike.made(made(again));
    CHECK(found(alike, again).size() == static_cast<std::size_t>(twice) + 1);
  }
}

TEST_CASE("rows that wait to be written are kept with those of their moment") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  add_notes(scratch, acme);
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  transaction.set_source("crm");
  RowsAlike alike(book);
  CHECK(attempt_many(transaction, [&] {
    Note waiting = note_of_the_day(acme, "waiting");
    transaction.insert(waiting);
    CHECK(found(alike, note_of_the_day(acme, said(2)), true) == RecordNumbers{2});
    CHECK(found(alike, note_of_the_day(acme, "waiting")) == RecordNumbers{waiting.id});
  }));
}

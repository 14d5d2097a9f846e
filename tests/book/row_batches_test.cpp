#include <doctest/doctest.h>

#include <functional>

#include "support/findings.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/journal.hpp"
#include "tend/matching.hpp"
#include "tend/search.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace tend::test;

namespace {

Note note_about(std::int64_t client, const std::string& body) {
  Note note;
  note.client = {client, ""};
  note.at = a_monday();
  note.kind = "call";
  note.body = body;
  return note;
}

std::string bodies(const ScratchBook& scratch) {
  return ask_sql(scratch.path(), "SELECT group_concat(id || ' ' || body) FROM note");
}

}  // namespace

TEST_CASE("rows written together are numbered on, and whoever reads the book finds them there") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    CHECK(attempt_many(transaction, [&] {
      Note one = note_about(acme, "one"), two = note_about(acme, "two"), three = note_about(acme, "three");
      two.id = 7;
      transaction.insert(one);
      transaction.insert(two);
      CHECK(book.count(describe<Note>(), {}) == 2);
      transaction.insert(three);
      two.body = "changed";
      transaction.update(two);
      CHECK(three.id == 8);
    }));
    for (int i = 0; i < 150; ++i) {
      Note more = note_about(acme, "more");
      CHECK(attempt_many(transaction, [&] {
        transaction.insert(more), more.id = 0, more.uid.clear(), transaction.insert(more);
      }));
    }
    transaction.commit("imported notes");
  }
  CHECK(bodies(scratch).starts_with("1 one,7 changed,8 three,9 more,10 more,"));
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note") == "303");
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("of rows written together of which one is refused none is there, and nobody was touched by them") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  Contact jane;
  jane.client = {acme, ""};
  jane.name = "Jane";
  jane.id = scratch.add(jane);
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    CHECK_FALSE(attempt_many(transaction, [&] {
      Note one = note_about(acme, "one"), same = note_about(acme, "same");
      one.contacts = {{jane.id, ""}};
      transaction.insert(one);
      same.uid = one.uid;
      transaction.insert(same);
    }));
    Note other = note_about(acme, "other");
    CHECK(transaction.attempt([&] { transaction.insert(other); }).empty());
    transaction.commit("imported notes");
  }
  CHECK(bodies(scratch) == "1 other");
  CHECK(ask_sql(scratch.path(), "SELECT last_touch IS NULL FROM contact") == "1");
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("of more rows than fit a statement each is there with its people, or none of them") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  Contact jane;
  jane.client = {acme, ""};
  jane.name = "Jane";
  jane.id = scratch.add(jane);
  constexpr int count = 300;
  for (const int refused : {10, 100, count - 1, count}) {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    std::string first_uid;
    const bool is_done = attempt_many(transaction, [&] {
      for (int i = 0; i < count; ++i) {
        Note note = note_about(acme, "said " + std::to_string(i));
        if (i % 3 == 0) note.contacts = {{jane.id, ""}};
        if (i == refused) note.uid = first_uid;
        transaction.insert(note);
        if (i == 0) first_uid = note.uid;
        if (i == 200) CHECK(book.count(describe<Note>(), {}) == 201);
      }
    });
    CHECK(is_done == (refused == count));
    if (is_done) {
      CHECK(book.count(describe<Note>(), {}) == count);
      transaction.commit("imported notes");
    } else {
      CHECK(book.count(describe<Note>(), {}) == 0);
    }
  }
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note_contact") == "100");
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note WHERE body = 'said ' || (id - 1)") == "300");
  CHECK(findings(scratch.file()) == "");
}

namespace {

const std::string all_objects =
    "SELECT group_concat(name || ' ' || coalesce(sql, ''), '|') FROM "
    "(SELECT name, sql FROM sqlite_schema ORDER BY name)";

// Many enough that the indexes wait.
void import_notes(Transaction& transaction, std::int64_t client, int count) {
  for (int i = 0; i < count; i += 64) {
    CHECK(attempt_many(transaction, [&] {
      for (int each = i; each < std::min(count, i + 64); ++each) {
        Note note = note_about(client, "said " + std::to_string(each));
        note.at += std::chrono::minutes(each % 7);
        transaction.insert(note);
      }
    }));
  }
}

RecordNumbers notes_saying(const Book& book, const std::string& body) {
  return rows_with(book, describe<Note>(), {find_field(describe<Note>(), "body")}, {body});
}

std::size_t count_found(const Book& book, const std::string& words) {
  SearchQuery query;
  query.words = parse_search(words);
  return search(book, query).size();
}

}  // namespace

TEST_CASE("after the first many notes of a book it is as if they had come one by one") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::string schema = ask_sql(scratch.path(), all_objects);
  for (const int last_before : {0, 2064}) {
    Book book = scratch.write();
    {
      Transaction transaction(book, "anna", a_monday());
      transaction.set_source("crm");
      import_notes(transaction, acme, 2000);
      CHECK(notes_saying(book, "said 1999") == RecordNumbers{last_before + 2000});
      import_notes(transaction, acme, 64);
      transaction.commit("imported notes");
    }
    CHECK(ask_sql(scratch.path(), all_objects) == schema);
    CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note") == "2064");
    CHECK(findings(scratch.file()) == "");
    Transaction transaction(book, "anna", a_monday());
    CHECK(take_back(transaction, next_undo(book)).left.empty());
    transaction.commit("undid it");
    CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note") == "0");
  }
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE(
    "many notes come into a book that has some as they do into an empty one, and go again without those") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::int64_t earlier = scratch.add(note_about(acme, "earlier"));
  const std::string schema = ask_sql(scratch.path(), all_objects);
  Book book = scratch.write();
  {
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    import_notes(transaction, acme, 2000);
    CHECK(notes_saying(book, "earlier") == RecordNumbers{earlier});
    CHECK(notes_saying(book, "said 1999") == RecordNumbers{earlier + 2000});
    transaction.commit("imported notes");
  }
  CHECK(ask_sql(scratch.path(), all_objects) == schema);
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note") == "2001");
  CHECK(count_found(book, "said 1234") == 1);
  CHECK(count_found(book, "earlier") == 1);
  CHECK(findings(scratch.file()) == "");
  {
    Transaction transaction(book, "anna", a_monday());
    CHECK(take_back(transaction, next_undo(book)).left.empty());
    transaction.commit("undid it");
  }
  CHECK(bodies(scratch) == std::to_string(earlier) + " earlier");
  CHECK(count_found(book, "said") == 0);
  CHECK(findings(scratch.file()) == "");
}

TEST_CASE("indexes that were made for a row that is refused wait again, and are there in the end") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::string schema = ask_sql(scratch.path(), all_objects);
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    import_notes(transaction, acme, 2000);
    CHECK_FALSE(attempt_many(transaction, [&] {
      Note one = note_about(acme, "one"), same = note_about(acme, "same");
      transaction.insert(one);
      CHECK(notes_saying(book, "said 7").size() == 1);
      same.uid = one.uid;
      transaction.insert(same);
    }));
    import_notes(transaction, acme, 64);
    transaction.commit("imported notes");
  }
  CHECK(ask_sql(scratch.path(), all_objects) == schema);
  CHECK(ask_sql(scratch.path(), "SELECT count(*) FROM note") == "2064");
  CHECK(findings(scratch.file()) == "");
}

namespace {

// Whatever an import into a book without notes does, its commit leaves the book as sound as it was.
void check_import(
    const std::function<void(Book& book, Transaction& transaction, std::int64_t client)>& import) {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::string schema = ask_sql(scratch.path(), all_objects);
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    import(book, transaction, acme);
    transaction.commit("imported notes");
  }
  CHECK(ask_sql(scratch.path(), all_objects) == schema);
  CHECK(findings(scratch.file()) == "");
}

}  // namespace

TEST_CASE("indexes that a refused row was in the way of are there in the end") {
  check_import([](Book& book, Transaction& transaction, std::int64_t client) {
    import_notes(transaction, client, 2000);
    CHECK_FALSE(attempt_many(transaction, [&] {
      Note refused = note_about(client, "refused");
      refused.minutes = -1;
      transaction.insert(refused);
      notes_saying(book, "said 7");
    }));
  });
}

TEST_CASE("indexes are there in the end where a note was looked for before they waited") {
  check_import([](Book& book, Transaction& transaction, std::int64_t client) {
    import_notes(transaction, client, 64);
    CHECK(notes_saying(book, "said 7").size() == 1);
    import_notes(transaction, client, 2000);
    CHECK(notes_saying(book, "said 7").size() == 2);
  });
}

TEST_CASE("an import that is given up leaves the indexes as they were") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  const std::string schema = ask_sql(scratch.path(), all_objects);
  {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    transaction.set_source("crm");
    import_notes(transaction, acme, 2000);
  }
  CHECK(ask_sql(scratch.path(), all_objects) == schema);
  CHECK(findings(scratch.file()) == "");
}

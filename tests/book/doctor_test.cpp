#include <doctest/doctest.h>
#include <unistd.h>

#include "book/schema.hpp"
#include "support/errors.hpp"
#include "support/findings.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"

using namespace tend;
using namespace tend::test;
namespace fs = std::filesystem;

namespace {

class FilledBook : public ScratchBook {
 public:
  FilledBook() {
    const std::int64_t acme = add_client("acme", "Acme GmbH");
    Contact jane;
    jane.client = {acme, ""};
    jane.name = "Jane";
    jane.email = "jane@acme.example";
    jane.id = add(jane);
    Note note;
    note.client = {acme, ""};
    note.kind = "call";
    note.at = a_monday();
    note.body = "asked for the offer";
    note.contacts = {{jane.id, ""}};
    add(note);
    Followup followup;
    followup.client = {acme, ""};
    followup.text = "send the offer";
    followup.due = *date_from_iso("2026-11-27");
    followup.created = a_monday();
    add(followup);
  }

  std::string findings_after(const std::string& sql) {
    run_sql(path(), sql);
    return findings(file());
  }
};

}  // namespace

TEST_CASE("a book that is well has no findings, and is not touched by looking") {
  FilledBook book;
  const std::string before = read_file(book.path());
  CHECK(findings(book.file()) == "");
  CHECK(read_file(book.path()) == before);
  CHECK(names_in(book.folder()) == "book.db");
}

TEST_CASE("others who may read the book or its folder are found") {
  FilledBook book;
  ::chmod(book.path().c_str(), 0640);
  ::chmod(book.folder().c_str(), 0755);
  CHECK(findings(book.file()) == "others may read the book: " + book.path() + " (mode 0640)\n" +
                                     "others may look into the book's folder: " + book.folder().string() +
                                     " (mode 0755)\n");
  CHECK(examine(book.file()).at(0).advice == "chmod 600 '" + book.path() + "'");
}

TEST_CASE("a synced folder is found by its name, behind a link too") {
  FilledBook book;
  const fs::path synced = book.folder() / "Dropbox (Personal)" / "work";
  fs::create_directories(synced);
  ::chmod(synced.c_str(), 0700);
  fs::rename(book.path(), synced / "book.db");
  BookFile file = book.file();
  file.path = (synced / "book.db").string();
  CHECK(findings(file) == "the book lies in a synced folder: " + synced.string() + "\n");
  fs::create_symlink(synced / "book.db", book.path());
  CHECK(findings(book.file()) == "the book lies in a synced folder: " + synced.string() + "\n");
}

TEST_CASE("copies of sync programs and what killed commands left are found, other neighbours are not") {
  FilledBook book;
  for (const char* name :
       {"book (Anna's conflicted copy 2026-11-27).db", "book.sync-conflict-20261127-081500-ABCDEFG.db",
        "book (1).db", "book.db.new-a1B2c3", "book.db.v1-2026-11-27.new-a1B2c3", "book.db.v1-2026-11-27",
        "book (old).db", "bookmarks.db", "notes (1).db"}) {
    write_file(book.folder() / name, "x");
  }
  CHECK(findings(book.file()) ==
        "a sync program has made a second copy of the book: book (1).db\n"
        "a sync program has made a second copy of the book: book (Anna's conflicted copy 2026-11-27).db\n"
        "a sync program has made a second copy of the book: book.sync-conflict-20261127-081500-ABCDEFG.db\n"
        "a file is left over from a command that was killed: book.db.new-a1B2c3\n"
        "a file is left over from a command that was killed: book.db.v1-2026-11-27.new-a1B2c3\n");
}

TEST_CASE("a journal that no writer holds is found") {
  FilledBook book;
  write_file(book.folder() / "book.db-journal", "");
  CHECK(findings(book.file()) == "a side file of the database is left over: book.db-journal\n");
}

TEST_CASE("a search index that differs from the records is found, whichever way") {
  const std::string kind = "the search index has other words than the record: ";
  CHECK(FilledBook().findings_after(
            "INSERT INTO search (rowid, scope, words) VALUES (5, 'c9 note', 'ghost')") ==
        kind + "document 5\n" + kind + "the word 'c9'\n" + kind + "the word 'ghost'\n" + kind +
            "the word 'note'\n");
  CHECK(FilledBook().findings_after("UPDATE note SET body = 'asked for an offer'") ==
        kind + "the word 'an'\n" + kind + "the word 'the'\n");
  const std::string emptied =
      FilledBook().findings_after("INSERT INTO search (search) VALUES ('delete-all')");
  CHECK(emptied.starts_with(kind + "client 1\n" + kind + "contact 1\n" + kind + "note 1\n" + kind +
                            "followup 1\n"));
}

TEST_CASE("names by which clients are found are compared with the records") {
  const std::string kind = "a name by which clients are found is not the record's: ";
  CHECK(FilledBook().findings_after("DELETE FROM selector WHERE key = 'acme.example'") ==
        kind + "'acme.example' of client 1\n");
  CHECK(FilledBook().findings_after("INSERT INTO selector VALUES ('ghost', 1, 7, 0)") ==
        kind + "'ghost' of client 7\n");
}

TEST_CASE("columns that the book keeps are compared with the records") {
  CHECK(FilledBook().findings_after("UPDATE client SET open_followups = 2, next_step = NULL") ==
        "a value that the book keeps is not what the records say: next_step of client 1\n"
        "a value that the book keeps is not what the records say: open_followups of client 1\n");
  CHECK(FilledBook().findings_after("UPDATE contact SET last_touch = NULL") ==
        "a value that the book keeps is not what the records say: last_touch of contact 1\n");
}

TEST_CASE("the journal and the records are compared both ways") {
  CHECK(FilledBook().findings_after("DELETE FROM change WHERE record = 'followup'") ==
        "the journal does not know a record: followup 1\n");
  CHECK(FilledBook().findings_after(
            "INSERT INTO setting VALUES (1, 'x', 'currency', 'EUR'); DELETE FROM setting; "
            "INSERT INTO change VALUES (9, 1, 'create', 'setting', 1, 1, '', '', '')") ==
        "a record of the journal is gone: setting 1\n");
  CHECK(
      FilledBook().findings_after(
          "INSERT INTO change VALUES (9, 1, 'set', 'note', 77, 77, 'body', '', ''), (10, 1, 'create', "
          "'note', "
          "1, 1, '', '', ''), (11, 1, 'set', 'note', 1, 1, 'colour', '', ''), (12, 1, 'create', 'ghost', 1, "
          "1000000000000, '', '', '')") ==
      "the journal tells of a change that cannot have been: set of note 77, command 1\n"
      "the journal tells of a change that cannot have been: create of note 1, command 1\n"
      "the journal tells of a change that cannot have been: set of note 1, command 1\n"
      "the journal tells of a change that cannot have been: create of ghost 1, command 1\n");
}

TEST_CASE("links to nothing are found") {
  CHECK(FilledBook().findings_after("PRAGMA foreign_keys = OFF; UPDATE followup SET contact = 9") ==
        "a link leads to a record that is gone: followup 1 to contact\n");
}

TEST_CASE("terms of one subscription that hold on the same day are found") {
  FilledBook book;
  Product product;
  product.sku = "seat";
  product.name = "Seat";
  Subscription subscription;
  subscription.client = {1, ""};
  subscription.product = {book.add(product), ""};
  subscription.price = {100, "EUR"};
  subscription.start = *date_from_iso("2026-06-01");
  Term term;
  term.subscription = {book.add(subscription), ""};
  term.start = *date_from_iso("2026-01-01");
  term.end = subscription.start;
  term.price = subscription.price;
  book.add(term);
  CHECK(findings(book.file()) == "");
  CHECK(book.findings_after("UPDATE subscription SET start_day = '2026-05-31'")
            .starts_with("two terms of a subscription hold on one day, and both count: subscription 1\n"));
}

TEST_CASE("values that no command can read are found, and do not silence the rest") {
  FilledBook book;
  const std::string all = book.findings_after(
      "UPDATE note SET at = '2026-13-45T99:99:99Z'; UPDATE client SET tags = 'vip'; UPDATE setting SET key = "
      "key");
  CHECK(all.find("a value cannot be read: tags of client 1\n") != std::string::npos);
  CHECK(all.find("a value cannot be read: at of note 1\n") != std::string::npos);
  CHECK(
      all.find(
          "the search index cannot be checked: the book is damaged: a value of 'tags' cannot be read: \n") !=
      std::string::npos);
}

TEST_CASE("one value that cannot be read does not keep a repair from the rest") {
  FilledBook book;
  run_sql(book.path(),
          "PRAGMA ignore_check_constraints = 1; UPDATE note SET at = 'garbage' WHERE id = 1; "
          "DELETE FROM selector");
  repair(book.file());
  const std::string left = findings(book.file());
  CHECK(left.find("a name by which clients are found") == std::string::npos);
  CHECK(left.find("a value cannot be read: at of note 1\n") != std::string::npos);
  CHECK(left.find("a value cannot be read: last_touch") == std::string::npos);
}

TEST_CASE("tags and custom fields that are not what tend writes are damage, and are not written over") {
  FilledBook book;
  for (const std::string value : {"{bad", "{\"seats\":12}", "[]"}) {
    CAPTURE(value);
    CHECK(book.findings_after("UPDATE client SET custom = '" + value + "'")
              .find("a value cannot be read: custom of client 1\n") != std::string::npos);
    CHECK(error_text([&] { book.read().all<Client>(); }) ==
          "exit 8: the book is damaged: a value of 'custom' cannot be read\nsee 'tend doctor'");
  }
}

TEST_CASE("a value that another program has changed is not what the journal says") {
  FilledBook book;
  Book writing = book.write();
  Client client = *writing.find<Client>(1);
  client.city = "Bonn";
  Transaction transaction(writing, "anna", a_monday());
  transaction.update(client);
  transaction.commit("changed client acme");
  CHECK(findings(book.file()) == "");
  CHECK(book.findings_after("UPDATE client SET city = 'Ulm'")
            .find("a value is not what the journal says: city of client 1\n") != std::string::npos);
}

TEST_CASE("a time of day that is none, and a source's record that is gone, are found") {
  FilledBook book;
  Origin origin;
  origin.source = "erp";
  origin.noun = "client";
  origin.external = "4711";
  origin.record = ask_sql(book.path(), "SELECT uid FROM client");
  book.add(origin);
  const std::string all =
      book.findings_after("UPDATE followup SET due_time = '25:99'; UPDATE origin SET record = uid");
  CHECK(all.find("a value cannot be read: due_time of followup 1\n") != std::string::npos);
  CHECK(all.starts_with("the source of an import knows a record that is not there: origin 1\n"));
}

TEST_CASE("of many findings of one kind twenty are told, and how many more there are") {
  FilledBook book;
  const std::string all = book.findings_after(
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) INSERT INTO selector "
      "SELECT "
      "'ghost ' || i, 1, i, 0 FROM n");
  CHECK(std::count(all.begin(), all.end(), '\n') == 21);
  CHECK(all.ends_with("a name by which clients are found is not the record's: and 30 more\n"));
}

TEST_CASE("what no book has, and what every book has, is missed or told") {
  CHECK(FilledBook().findings_after("CREATE VIEW everyone AS SELECT * FROM client") ==
        "the file holds what no book has, and no other command opens it: everyone\n");
  CHECK(FilledBook().findings_after("DROP INDEX note_at") == "a table or an index is gone: note_at\n");
  CHECK(FilledBook().findings_after("PRAGMA user_version = 99") ==
        "the book was made by a newer tend: schema 99, this program has " + std::to_string(schema_version()) +
            "\n");
  CHECK(FilledBook().findings_after("PRAGMA user_version = 0") ==
        "the file does not tell its schema, and no other command opens it: schema 0, this program has " +
            std::to_string(schema_version()) + "\n");
}

TEST_CASE("an old book is told as such, with what brings it up to date") {
  CHECK(FilledBook().findings_after("PRAGMA user_version = 1") ==
        "the book was made by an older tend: schema 1, this program has " + std::to_string(schema_version()) +
            "\n");
}

TEST_CASE("an old book with what no book has is not promised to open") {
  CHECK(
      FilledBook().findings_after("PRAGMA user_version = 1; CREATE VIEW everyone AS SELECT * FROM client") ==
      "the file holds what no book has, and no other command opens it: everyone\n");
}

TEST_CASE("a damaged page is found, and the checks that it cuts short say so") {
  FilledBook book;
  std::string bytes = read_file(book.path());
  const std::size_t page =
      std::stoul(ask_sql(book.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'note'"));
  bytes.replace((page - 1) * 4096, 4096, std::string(4096, '\x55'));
  write_file(book.path(), bytes);
  const std::string all = findings(book.file());
  CHECK(all.starts_with("the file is damaged: "));
  CHECK(all.find("the search index cannot be checked: cannot use the book '" + book.path() +
                 "': it is damaged") != std::string::npos);
}

TEST_CASE("a file that is no book is refused") {
  FilledBook book;
  write_file(book.path(), "hello");
  CHECK(error_text([&] { examine(book.file()); }) ==
        "exit 8: cannot use the book '" + book.path() + "': it is no book of tend");
}

TEST_CASE("a repair makes the search index, the names, the kept columns and the indexes anew") {
  FilledBook book;
  const std::string before = contents(book.read());
  run_sql(
      book.path(),
      "INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM selector; INSERT INTO selector VALUES "
      "('ghost', 1, 1, 0); UPDATE client SET last_touch = NULL, open_followups = 7; UPDATE contact SET "
      "last_touch = '2020-01-01T00:00:00Z'");
  CHECK(findings(book.file()) != "");
  repair(book.file());
  CHECK(findings(book.file()) == "");
  CHECK(contents(book.read()) == before);
}

TEST_CASE("a repair rebuilds an index that lacks rows of its table") {
  FilledBook book;
  run_sql(book.path(),
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'note (client, at, id, "
          "kind)', "
          "'note (client, at, id, kind) WHERE 0') WHERE name = 'note_client'");
  run_sql(book.path(), "REINDEX note_client");
  run_sql(
      book.path(),
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' WHERE 0', '') WHERE name = "
      "'note_client'");
  CHECK(findings(book.file()) ==
        "an index differs from its table: row 1 missing from index note_client\n"
        "an index differs from its table: wrong # of entries in index note_client\n"
        "a value that the book keeps is not what the records say: last_touch of client 1\n"
        "a value that the book keeps is not what the records say: last_touch_kind of client 1\n");
  BookFile dry = book.file();
  dry.dry_run = true;
  repair(dry);
  CHECK(findings(book.file()) != "");
  repair(book.file());
  CHECK(findings(book.file()) == "");
}

TEST_CASE("what is damaged beyond its indexes is left as it is") {
  FilledBook book;
  run_sql(book.path(), "DROP INDEX note_at");
  CHECK(error_text([&] { repair(book.file()); }) ==
        "exit 8: cannot repair the book '" + book.path() +
            "': it lacks 'note_at'\nnothing was changed; take a backup back with 'tend restore FILE'");
}

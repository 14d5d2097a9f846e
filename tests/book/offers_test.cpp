#include "tend/offers.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include "support/scratch_book.hpp"
#include "tend/records.hpp"

using namespace tend;
using tend::test::ScratchBook;

namespace {

std::string told(const std::vector<Offer>& offers) {
  std::string text;
  for (const Offer& offer : offers) text += offer.word + '|' + offer.about + '\n';
  return text;
}

void add_contact(ScratchBook& scratch, std::int64_t client, const std::string& name, bool inactive = false) {
  Contact contact;
  contact.client = {client, {}};
  contact.name = name;
  contact.role = "champion";
  contact.inactive = inactive;
  scratch.add(contact);
}

std::int64_t add_followup(ScratchBook& scratch, std::int64_t client, const char* due, const char* status) {
  Followup followup;
  followup.client = {client, {}};
  followup.text = std::string("by ") + due;
  followup.due = *date_from_iso(due);
  followup.status = status;
  followup.created = tend::test::a_monday();
  return scratch.add(followup);
}

// Runs SQL on the book's file as another program would.
class Intruder {
 public:
  explicit Intruder(const ScratchBook& scratch) { sqlite3_open(scratch.path().c_str(), &database_); }
  ~Intruder() { sqlite3_close(database_); }
  Intruder(const Intruder&) = delete;
  Intruder& operator=(const Intruder&) = delete;
  void run(const char* sql) { REQUIRE(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

 private:
  sqlite3* database_ = nullptr;
};

}  // namespace

TEST_CASE("contacts are offered by the start of their names, of one client or of all") {
  ScratchBook scratch;
  const auto acme = scratch.add_client("acme", "Acme"), beta = scratch.add_client("beta", "Beta");
  add_contact(scratch, acme, "Jane Doe");
  add_contact(scratch, acme, "50% off_");
  add_contact(scratch, beta, "janis");
  add_contact(scratch, beta, "Jan Gone", true);
  const Book book = scratch.read();
  CHECK(told(contacts_starting(book, "JAN", 0, 10)) == "Jane Doe|acme\njanis|beta\n");
  CHECK(told(contacts_starting(book, "jan", acme, 10)) == "Jane Doe|champion\n");
  CHECK(told(contacts_starting(book, "50%", 0, 10)) == "50% off_|acme\n");
  CHECK(told(contacts_starting(book, "%", 0, 10)).empty());
  CHECK(contacts_starting(book, "", 0, 2).size() == 2);
}

TEST_CASE("open follow-ups are offered soonest due first, closed ones latest first, by their digits") {
  ScratchBook scratch;
  const auto acme = scratch.add_client("acme", "Acme");
  for (int i = 0; i < 9; ++i) add_followup(scratch, acme, "2026-12-24", "done");
  add_followup(scratch, acme, "2026-12-10", "open");
  add_followup(scratch, acme, "2026-12-01", "open");
  const Book book = scratch.read();
  CHECK(told(open_followups_starting(book, "", 10)) == "11|acme: by 2026-12-01\n10|acme: by 2026-12-10\n");
  CHECK(told(open_followups_starting(book, "10", 10)) == "10|acme: by 2026-12-10\n");
  CHECK(open_followups_starting(book, "x' OR 1", 10).empty());
  CHECK(told(closed_followups_starting(book, "", 2)) == "9|acme: by 2026-12-24\n8|acme: by 2026-12-24\n");
}

TEST_CASE("notes are offered latest first, those with more digits before") {
  ScratchBook scratch;
  Note note;
  note.client = {scratch.add_client("acme", "Acme"), {}};
  note.at = tend::test::a_monday();
  for (int i = 1; i <= 12; ++i) {
    note.id = 0, note.uid.clear();
    note.body = "said " + std::to_string(i);
    scratch.add(note);
  }
  const Book book = scratch.read();
  CHECK(told(notes_starting(book, "1", 3)) == "12|acme: said 12\n11|acme: said 11\n10|acme: said 10\n");
  CHECK(told(notes_starting(book, "2", 3)) == "2|acme: said 2\n");
  CHECK(notes_starting(book, "", 20).size() == 12);
  CHECK(notes_starting(book, "0", 3).empty());
  CHECK(notes_starting(book, "1234567890123456789", 3).empty());
}

TEST_CASE("managers are those that clients have, tags too") {
  ScratchBook scratch;
  Client client;
  client.slug = client.name = "acme", client.owner = "tom", client.tags = {"key", "vip"};
  scratch.add(client);
  client.slug = client.name = "beta", client.owner = "anna", client.tags = {"vip"};
  scratch.add(client);
  const Book book = scratch.read();
  CHECK(told(managers(book)) == "anna|\ntom|\n");
  CHECK(told(tags(book)) == "key|\nvip|\n");
}

TEST_CASE("a glance does not change a book's mode") {
  ScratchBook scratch;
  Intruder(scratch).run("PRAGMA journal_mode = WAL");
  CHECK_THROWS_AS(Book::open(scratch.file(), Book::Access::glance), Error);
}

TEST_CASE("a glance at a book that is being written gives up at once") {
  ScratchBook scratch;
  Intruder intruder(scratch);
  intruder.run("BEGIN EXCLUSIVE");
  const auto began = std::chrono::steady_clock::now();
  CHECK_THROWS_AS(Book::open(scratch.file(), Book::Access::glance), Error);
  CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(2));
}

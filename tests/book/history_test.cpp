#include <doctest/doctest.h>

#include "support/scratch_book.hpp"
#include "tend/journal.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::string text_of(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* link = std::get_if<Link>(&value)) return link->label;
  return is_null(value) ? "-" : "?";
}

// A line each: `changed client acme city: - → Bonn`.
std::string told(ScratchBook& scratch, const HistoryQuery& query) {
  std::string all;
  for (const HistoryLine& line : history(scratch.read(), query)) {
    all += line.kind + " " + line.record;
    if (!line.field.empty())
      all += " " + line.field + ": " + text_of(line.before) + " → " + text_of(line.after);
    all += "\n";
  }
  return all;
}

template <class Change>
std::int64_t command(ScratchBook& scratch, Moment at, Change change) {
  Book book = scratch.write();
  Transaction transaction(book, "ben", at);
  change(book, transaction);
  return transaction.commit("did it");
}

}  // namespace

TEST_CASE(
    "the history of a client has what belongs to it, the latest first, links by what people call them") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  scratch.add_client("beta", "Beta");
  command(scratch, a_monday(), [&](Book& book, Transaction& transaction) {
    for (int i = 0; i < 4; ++i) {
      Note note;
      note.client = {i % 2 == 0 ? 1 : 2, ""};
      note.at = a_monday();
      note.body = "said";
      transaction.insert(note);
    }
    Client client = *book.find<Client>(acme);
    client.parent = {2, ""};
    client.city = "Bonn";
    transaction.update(client);
    transaction.remove(describe<Note>(), 3);
  });
  CHECK(told(scratch, {.client = 1}) ==
        "removed note 3\n"
        "changed client acme city: - → Bonn\n"
        "changed client acme parent: - → beta\n"
        "added note 3\n"
        "added note 1\n"
        "added client acme\n");
  CHECK(told(scratch, {.limit = 4}) ==
        "removed note 3\n"
        "changed client acme city: - → Bonn\n"
        "changed client acme parent: - → beta\n"
        "added notes 1–4\n");
  CHECK(told(scratch, {.client = 2, .limit = 1}) == "added note 4\n");
}

TEST_CASE("the history can begin at a moment") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  const Moment later = a_monday() + std::chrono::hours(1);
  command(scratch, later, [](Book& book, Transaction& transaction) {
    Client client = *book.find<Client>(1);
    client.city = "Bonn";
    transaction.update(client);
  });
  CHECK(told(scratch, {.from = later}) == "changed client acme city: - → Bonn\n");
  const HistoryLine line = history(scratch.read(), {.limit = 1}).at(0);
  CHECK(line.author == "ben");
  CHECK(line.at == later);
  CHECK(line.what == "did it");
  CHECK(line.command == 2);
}

TEST_CASE("a link to a record that is gone is told as removed") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  scratch.add_client("beta", "Beta");
  command(scratch, a_monday(), [](Book& book, Transaction& transaction) {
    Client client = *book.find<Client>(1);
    client.parent = {2, ""};
    transaction.update(client);
  });
  command(scratch, a_monday(), [](Book&, Transaction& t) { t.remove(describe<Client>(), 2); });
  CHECK(told(scratch, {.client = 1, .limit = 1}) == "changed client acme parent: (removed) → -\n");
}

TEST_CASE("the last change of a record is told by its number, of one that was only added none") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  scratch.add_client("beta", "Beta");
  const auto rename = [&](const char* name, Moment at) {
    command(scratch, at, [&](Book& book, Transaction& transaction) {
      Client client = *book.find<Client>(acme);
      client.name = name;
      transaction.update(client);
    });
  };
  rename("Acme AG", a_monday() + std::chrono::hours(2));
  rename("Acme SE", a_monday() + std::chrono::hours(1));  // a clock that was put back
  CHECK(last_changes(scratch.read(), describe<Client>()) ==
        std::map<std::int64_t, Moment>{{acme, a_monday() + std::chrono::hours(2)}});
  CHECK(last_changes(scratch.read(), describe<Followup>()).empty());
}

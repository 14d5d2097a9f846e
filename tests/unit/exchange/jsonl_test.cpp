#include "exchange/jsonl.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "support/errors.hpp"
#include "support/findings.hpp"
#include "support/random_work.hpp"
#include "support/scratch_book.hpp"
#include "tend/journal.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::string exported(const Book& book) {
  std::string all;
  export_lines(book, [&](std::string_view line) { all += line; });
  return all;
}

// `client 2/0/1`: created, updated, unchanged.
std::string import(ScratchBook& scratch, const std::string& text) {
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  std::istringstream lines(text);
  const auto next = [&]() -> std::optional<std::string> {
    std::string line;
    return std::getline(lines, line) ? std::optional(line) : std::nullopt;
  };
  std::string told;
  for (const ImportCount& count : import_lines(book, transaction, next)) {
    told += (told.empty() ? "" : ", ") + std::string(count.type->name) + " " + std::to_string(count.created) +
            "/" + std::to_string(count.updated) + "/" + std::to_string(count.unchanged);
  }
  transaction.commit("imported");
  return told;
}

std::string refusal(ScratchBook& scratch, const std::string& text) {
  const std::string before = contents(scratch.read());
  const std::string refused = error_text([&] { import(scratch, text); });
  CHECK(contents(scratch.read()) == before);
  return refused;
}

std::string reversed(const std::string& text) {
  std::istringstream lines(text);
  std::string line, all;
  while (std::getline(lines, line)) all.insert(0, line + "\n");
  return all;
}

const std::string acme =
    R"({"type":"client","id":1,"uid":"01a20846-ff72-7ea6-919d-b97fad611489","slug":"acme","name":"Acme","status":"active"})";
const std::string jane =
    R"({"type":"contact","id":1,"uid":"01a20846-fe96-738c-a7c8-446a95036397","client":"01a20846-ff72-7ea6-919d-b97fad611489","name":"Jane","primary":true})";

}  // namespace

TEST_CASE("a book goes out and comes into an empty one without loss, to the byte") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    CAPTURE(seed);
    ScratchBook first, second;
    RandomWork work(first, seed);
    for (int step = 0; step < 60; ++step) work.step();
    const std::string text = exported(first.read());
    import(second, text);
    CHECK(exported(second.read()) == text);
    CHECK(findings(second.file()) == "");
  }
}

TEST_CASE("the order of the lines does not matter, numbers are kept whatever it is") {
  ScratchBook first, second;
  RandomWork work(first, 5);
  for (int step = 0; step < 60; ++step) work.step();
  const std::string text = exported(first.read());
  import(second, reversed(text.substr(text.find('\n') + 1)));
  CHECK(exported(second.read()) == text);
  CHECK(findings(second.file()) == "");
}

TEST_CASE("an export begins with what it is, a record a line") {
  ScratchBook scratch;
  import(scratch, jane + "\n\n" + acme);
  CHECK(exported(scratch.read()) == "{\"tend\":\"book\",\"version\":1}\n" + acme + "\n" +
                                        jane.substr(0, jane.size() - 1) + ",\"inactive\":false}\n");
}

TEST_CASE("importing again changes nothing, and what differs is brought to what the line says") {
  ScratchBook scratch;
  const std::string text = acme + "\n" + jane;
  CHECK(import(scratch, text) == "client 1/0/0, contact 1/0/0");
  CHECK(import(scratch, text) == "client 0/0/1, contact 0/0/1");
  CHECK(journal(scratch.read(), 10).size() == 1);
  std::string renamed = text;
  renamed.replace(renamed.find("\"Acme\""), 6, "\"Acme SE\"");
  CHECK(import(scratch, renamed) == "client 0/1/0, contact 0/0/1");
  CHECK(scratch.read().find<Client>(1)->name == "Acme SE");
}

TEST_CASE("a number that the book has given already is not given again") {
  ScratchBook scratch;
  scratch.add_client("other", "Other");
  CHECK(import(scratch, acme) == "client 1/0/0");
  CHECK(scratch.read().find<Client>(2)->slug == "acme");
  CHECK(import(scratch, acme) == "client 0/0/1");
}

TEST_CASE("a number beyond all numbers is not taken over") {
  ScratchBook scratch;
  std::string far = acme;
  far.replace(far.find("\"id\":1"), 6, "\"id\":9223372036854775807");
  import(scratch, far);
  CHECK(scratch.read().find<Client>(1)->slug == "acme");
}

TEST_CASE("a record without a uid is new each time, a setting is known by its key") {
  ScratchBook scratch;
  const std::string note =
      R"({"type":"note","client":"01a20846-ff72-7ea6-919d-b97fad611489","at":"2026-11-20T08:00:00Z",)"
      R"("kind":"call","body":"said"})";
  CHECK(import(scratch, acme + "\n" + note) == "client 1/0/0, note 1/0/0");
  CHECK(import(scratch, acme + "\n" + note) == "client 0/0/1, note 1/0/0");
  const std::string setting =
      R"({"type":"setting","id":1,"uid":"01a20846-ff72-7ea6-919d-000000000001","key":"currency","value":"CHF"})";
  std::string other = setting;
  other.replace(other.find("000000000001"), 12, "000000000002");
  CHECK(import(scratch, setting) == "setting 1/0/0");
  CHECK(import(scratch, other) == "setting 0/0/1");
}

TEST_CASE("a rule that is broken only until the last line is no obstacle") {
  ScratchBook scratch;
  const std::string joe =
      R"({"type":"contact","id":2,"uid":"01a20846-fe96-738c-a7c8-000000000002","client":"01a20846-ff72-7ea6-919d-b97fad611489","name":"Joe")";
  import(scratch, acme + "\n" + jane + "\n" + joe + "}");
  std::string former = jane;
  former.replace(former.find("true"), 4, "false");
  CHECK(import(scratch, joe + ",\"primary\":true}\n" + former) == "contact 0/2/0");
  CHECK(scratch.read().find<Contact>(2)->primary);
}

TEST_CASE("one import is one undo") {
  ScratchBook scratch;
  import(scratch, reversed(acme + "\n" + jane));
  const std::int64_t number = next_undo(scratch.read());
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  CHECK(take_back(transaction, number).left.empty());
  transaction.commit("took back");
  CHECK(contents(book) == "");
}

TEST_CASE("a line that cannot be taken is named, and nothing is written") {
  ScratchBook scratch;
  const auto line = [&](const std::string& text) {
    return refusal(scratch, acme + "\n" + text + "\n" + jane);
  };
  const std::string nothing = "; nothing was imported";
  const std::string no_line =
      nothing + "\na line is what 'tend export all' writes of a record; a noun comes back as CSV";
  CHECK(line("{") == "exit 6: line 2: this is no JSON" + no_line);
  CHECK(line("[1]") == "exit 6: line 2: a JSON object is wanted" + no_line);
  CHECK(line("\xff") == "exit 6: line 2: this is no JSON" + no_line);
  CHECK(line(R"({"name":"x"})") == "exit 6: line 2: it has no 'type'" + no_line);
  CHECK(line(R"({"type":"ghost"})") == "exit 6: line 2: there is no type 'ghost'" + no_line);
  CHECK(line(R"({"type":"client","colour":"red"})") ==
        "exit 6: line 2: a client has no field 'colour' to write" + no_line);
  CHECK(line(R"({"type":"client","last_touch":null})") ==
        "exit 6: line 2: a client has no field 'last_touch' to write" + no_line);
  CHECK(line(R"({"type":"client","uid":"7"})") == "exit 6: line 2: its uid is no UUID" + no_line);
  CHECK(line(R"({"type":"client","id":"x"})") ==
        "exit 6: line 2: the value of 'id' is not of its type" + no_line);
  CHECK(line(R"({"type":"client","id":18446744073709551615})") ==
        "exit 6: line 2: the value of 'id' is not of its type" + no_line);
  CHECK(line(R"({"type":"client","name":"x"})") == "exit 6: line 2: a client needs a slug" + nothing);
  CHECK(line(R"({"type":"client","slug":"x","name":"x","status":"odd"})") ==
        "exit 6: line 2: there is no status 'odd'" + nothing);
  CHECK(line(R"({"type":"client","slug":"acme","name":"x","status":"active"})") ==
        "exit 6: line 2: the slug 'acme' is taken" + nothing);
  CHECK(line(R"({"type":"client","slug":"x","name":"x","status":"active","since":"2026-02-30"})") ==
        "exit 6: line 2: the value of 'since' is not of its type" + no_line);
  CHECK(line(R"({"type":"contact","name":"Joe","client":"01a20846-ff72-7ea6-919d-999999999999"})") ==
        "exit 6: line 2: the client '01a20846-ff72-7ea6-919d-999999999999' is not in the book, and not in "
        "the file" +
            nothing);
}

TEST_CASE("a file of a newer tend is refused") {
  ScratchBook scratch;
  CHECK(refusal(scratch, R"({"tend":"book","version":2})") ==
        "exit 6: line 1: the file was written by a newer tend; nothing was imported\ninstall the newer tend");
  CHECK(refusal(scratch, R"({"tend":"book"})") == "exit 6: line 1: it has no version; nothing was imported");
}

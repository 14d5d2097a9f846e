#include "tend/duplicates.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"

using namespace tend;
using namespace tend::test;

namespace {

Client client(const std::string& slug, const std::string& name) {
  Client made;
  made.slug = slug, made.name = name;
  return made;
}

Contact contact(std::int64_t of, const std::string& name, const std::string& email,
                const std::string& phone = {}) {
  Contact made;
  made.client = {of, ""}, made.name = name, made.email = email, made.phone = phone;
  return made;
}

// A line for each pair: `acme-2 → acme: the same name`.
std::vector<std::string> pairs(ScratchBook& scratch) {
  std::vector<std::string> lines;
  for (const DuplicateClients& pair : duplicate_clients(scratch.read())) {
    std::string line = pair.client.slug + " → " + pair.into.slug + ":";
    for (const std::string& why : pair.why) line += " " + why + ";";
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("clients with an address or a name in common are candidates, those with most in common first") {
  ScratchBook scratch;
  Client acme = client("acme", "Acme GmbH");
  acme.domain = "https://www.acme.de/";
  scratch.add(acme);
  scratch.add(client("acme-2", "ACME AG"));
  scratch.add(client("other", "Quite Another"));
  scratch.add(contact(2, "Zoë", "zoe@acme.de", "+49 30 1234567"));
  scratch.add(contact(3, "Zoë", "zoe@acme.de", "030 1234567"));
  CHECK(pairs(scratch) == Lines{"acme-2 → acme: domain acme.de; the same name;",
                                "other → acme-2: phone +49301234567; e-mail zoe@acme.de;",
                                "other → acme: domain acme.de;"});
}

TEST_CASE("the client that goes on is kept, whichever was touched last") {
  ScratchBook scratch;
  for (const auto& [slug, status] :
       {std::pair("gone", "churned"), {"may-come", "prospect"}, {"there", "active"}}) {
    Client made = client(slug, slug);
    made.status = status, made.domain = "acme.de";
    scratch.add(made);
  }
  Note note;
  note.client = {1, ""}, note.at = a_monday(), note.kind = "call", note.body = "good-bye";
  scratch.add(note);
  CHECK(pairs(scratch) == Lines{"gone → there: domain acme.de;", "may-come → there: domain acme.de;"});
}

TEST_CASE("the client that was touched last is kept, else the older") {
  ScratchBook scratch;
  scratch.add_client("hansen", "Hansen Logistics");
  scratch.add_client("hanson", "Hanson Logistics");
  CHECK(pairs(scratch) == Lines{"hanson → hansen: nearly the same name;"});
  Note note;
  note.client = {2, ""}, note.at = a_monday(), note.kind = "call", note.body = "hello";
  scratch.add(note);
  CHECK(pairs(scratch) == Lines{"hansen → hanson: nearly the same name;"});
}

TEST_CASE("a subsidiary is no duplicate, nor are two of one client") {
  ScratchBook scratch;
  Client head = client("acme", "Acme");
  head.domain = "acme.de";
  const std::int64_t parent = scratch.add(head);
  for (const char* slug : {"acme-nord", "acme-sued"}) {
    Client daughter = client(slug, slug);
    daughter.domain = "acme.de", daughter.parent = {parent, ""};
    scratch.add(daughter);
  }
  CHECK(pairs(scratch).empty());
}

TEST_CASE("what a mail provider or a crowd shares tells nothing") {
  ScratchBook scratch;
  for (int i = 0; i < 14; ++i) {
    const std::string name(6, static_cast<char>('a' + i));
    Client one = client(name, name);
    one.email = name + "@gmx.de", one.domain = "franchise.example";
    scratch.add(one);
  }
  CHECK(pairs(scratch).empty());
}

#include "book/pass.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"
#include "tend/error.hpp"

using namespace tend;
using tend::test::ScratchBook;

namespace {

constexpr const char* clients_by_slug = "FROM client INDEXED BY sqlite_autoindex_client_2 WHERE slug >= ?1";

}  // namespace

TEST_CASE("a pass hands over every row, in the order of the index") {
  ScratchBook scratch;
  for (const char* slug : {"beta", "acme", "aaron"}) scratch.add_client(slug, slug);
  const Book book = scratch.read();
  std::string told;
  Pass clients(book.connection(), "id, slug, tier", clients_by_slug);
  clients.with("ac").run([&](const PassedRow& row) {
    told +=
        std::to_string(row.integer(0)) + " " + std::string(row.view(1)) + (row.is_null(2) ? " -\n" : "\n");
  });
  CHECK(told == "2 acme -\n1 beta -\n");
}

TEST_CASE("what is thrown for a row of a pass ends it and arrives as it is") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  const Book book = scratch.read();
  Pass clients(book.connection(), "id", "FROM client");
  CHECK_THROWS_WITH_AS(clients.run([](const PassedRow&) { throw Error(Exit::unusable, "too much"); }),
                       "too much", Error);
}

TEST_CASE("a pass may run while a row of another is taken, which goes on as before") {
  ScratchBook scratch;
  for (const char* slug : {"acme", "beta"}) scratch.add_client(slug, slug);
  const Book book = scratch.read();
  std::string told;
  Pass outer(book.connection(), "id", "FROM client");
  outer.run([&](const PassedRow& row) {
    told += "outer " + std::to_string(row.integer(0)) + "\n";
    Pass inner(book.connection(), "slug", "FROM client WHERE id = ?1");
    inner.with(row.integer(0)).run([&](const PassedRow& found) {
      told += "inner " + std::string(found.view(0)) + "\n";
    });
  });
  CHECK(told == "outer 1\ninner acme\nouter 2\ninner beta\n");
}

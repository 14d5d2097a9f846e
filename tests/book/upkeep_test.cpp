#include <doctest/doctest.h>

#include "support/findings.hpp"
#include "support/random_work.hpp"
#include "support/rounds.hpp"
#include "support/scratch_book.hpp"

using namespace tend;
using tend::test::a_monday;
using tend::test::contents;
using tend::test::findings;
using tend::test::RandomWork;
using tend::test::ScratchBook;

TEST_CASE(
    "whatever is written, the index, the names, the kept columns and the journal stay true to the records") {
  for (std::uint64_t seed = 1; seed <= test::rounds(12U); ++seed) {
    CAPTURE(seed);
    ScratchBook scratch;
    RandomWork work(scratch, seed);
    for (int step = 1; step <= 90; ++step) {
      work.step();
      if (step % 30 == 0) CHECK(findings(scratch.file()) == "");
    }
  }
}

namespace {

// Takes back one command after the other, as many as there are or as are wanted; gives how many.
int take_back_each(ScratchBook& scratch, std::int64_t (*next)(const Book&), int wanted) {
  int taken = 0;
  for (std::int64_t command = next(scratch.read()); command != 0 && taken < wanted; ++taken) {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    CHECK(take_back(transaction, command).left.empty());
    REQUIRE(transaction.commit("took back") != 0);
    command = next(book);
  }
  return taken;
}

}  // namespace

TEST_CASE(
    "undoing all, one command after the other, leaves nothing, and redoing as much brings all of it back") {
  for (std::uint64_t seed = 1; seed <= test::rounds(6U); ++seed) {
    CAPTURE(seed);
    ScratchBook scratch;
    RandomWork work(scratch, seed);
    for (int step = 0; step < 60; ++step) work.step();
    const std::string before = contents(scratch.read());
    const int undone = take_back_each(scratch, next_undo, 1000);
    CHECK(contents(scratch.read()) == "");
    CHECK(findings(scratch.file()) == "");
    CHECK(take_back_each(scratch, next_redo, undone) == undone);
    CHECK(contents(scratch.read()) == before);
    CHECK(findings(scratch.file()) == "");
  }
}

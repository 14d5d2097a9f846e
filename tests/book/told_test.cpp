#include "tend/told.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"

using namespace tend;
using tend::test::ScratchBook;

namespace {

const Date told_day = make_date(2026, 11, 23);

bool claim_and_commit(ScratchBook& scratch, const std::string& item, Date day) {
  Book book = scratch.write();
  Telling telling(book, day);
  const bool claimed = telling.claim(item);
  telling.commit();
  return claimed;
}

}  // namespace

TEST_CASE("an item is claimed once a day") {
  ScratchBook scratch;
  CHECK(claim_and_commit(scratch, "a", told_day));
  CHECK_FALSE(claim_and_commit(scratch, "a", told_day));
  CHECK(claim_and_commit(scratch, "b", told_day));
  CHECK(claim_and_commit(scratch, "a", told_day + std::chrono::days(1)));
}

TEST_CASE("what was claimed without a commit is free again") {
  ScratchBook scratch;
  {
    Book book = scratch.write();
    Telling telling(book, told_day);
    CHECK(telling.claim("a"));
  }
  CHECK(claim_and_commit(scratch, "a", told_day));
}

TEST_CASE("a dry run claims nothing") {
  ScratchBook scratch;
  BookFile file = scratch.file();
  file.dry_run = true;
  {
    Book book = Book::open(file, Book::Access::write);
    Telling telling(book, told_day);
    CHECK(telling.claim("a"));
    telling.commit();
  }
  CHECK(claim_and_commit(scratch, "a", told_day));
}

TEST_CASE("claims are kept for a month") {
  ScratchBook scratch;
  claim_and_commit(scratch, "a", told_day);
  claim_and_commit(scratch, "b", told_day + std::chrono::days(31));
  CHECK_FALSE(claim_and_commit(scratch, "a", told_day));
  claim_and_commit(scratch, "b", told_day + std::chrono::days(32));
  CHECK(claim_and_commit(scratch, "a", told_day));
}

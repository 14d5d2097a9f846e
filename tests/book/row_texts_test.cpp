#include <doctest/doctest.h>

#include "book/row_json.hpp"
#include "support/random_care.hpp"
#include "support/random_work.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/row_text.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// Through a row and the JSON library.
std::string texts_of_rows(const Book& book) {
  std::string all;
  for (const RecordType* type : record_types()) {
    for (const Row& row : book.rows(*type, {}))
      all += "{\"type\":\"" + std::string(type->name) + "\"," +
             row_to_json(book.connection(), row).substr(1) + '\n';
  }
  return all;
}

std::string texts(const Book& book) {
  std::string all;
  for (const RecordType* type : record_types())
    for_each_row_text(book, *type, [&](std::string_view text) { all.append(text) += '\n'; });
  return all;
}

}  // namespace

TEST_CASE("records written straight from their columns are those that are read") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    CAPTURE(seed);
    ScratchBook scratch;
    RandomCare(seed).fill(scratch);
    RandomWork work(scratch, seed);
    for (int i = 0; i < 30; ++i) work.step();
    const Book book = scratch.read();
    CHECK(texts(book) == texts_of_rows(book));
  }
}

TEST_CASE("a text keeps its quotes, backslashes and control characters") {
  ScratchBook scratch;
  scratch.add_client("acme", "a \"b\" \\ \b\f\n\r\t\x01\x1f\x7f ä 株 \U0001F600");
  const Book book = scratch.read();
  CHECK(texts(book) == texts_of_rows(book));
}

TEST_CASE("bytes that are no text, which another program wrote, are shown as such") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  run_sql(scratch.path(), "UPDATE client SET city = CAST(x'41ff' AS TEXT)");
  const std::string all = texts(scratch.read());
  CHECK(all.find("\"city\":\"A\uFFFD\"") != std::string::npos);
}

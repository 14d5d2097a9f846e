#include "commands/spool.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/errors.hpp"
#include "support/scratch_book.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::string all_of(Spool& spool) {
  std::string all;
  spool.read([&](std::string_view part) { all += part; });
  return all;
}

}  // namespace

TEST_CASE("a long answer comes back whole from memory and from a file, which has no name") {
  const ScratchBook scratch;
  for (const std::size_t in_memory : {0U, 1000U, 100'000U}) {
    Spool spool(scratch.folder().string(), Spool::Of::answer, in_memory);
    std::string all;
    for (int i = 0; i < 20'000; ++i) {
      all += std::to_string(i) + '\n';
      spool.write(std::to_string(i) + '\n');
    }
    CHECK(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}) == 1);  // the book
    CHECK(all_of(spool) == all);
    CHECK(all_of(spool) == all);
  }
}

TEST_CASE("an answer that fits nowhere tells which folder it was to be kept in") {
  Spool spool("/nowhere/at/all", Spool::Of::answer, 10);
  spool.write("short");
  CHECK(all_of(spool) == "short");
  CHECK(error_text([&] { spool.write("too long for memory"); }) ==
        "exit 8: cannot keep the answer in '/nowhere/at/all': No such file or directory\n"
        "name a file to write, or another folder with TMPDIR");
}

TEST_CASE("an input is read again from its beginning, from memory and from a file") {
  const ScratchBook scratch;
  for (const std::size_t in_memory : {10U, 1000U}) {
    Spool spool(scratch.folder().string(), Spool::Of::input, in_memory);
    spool.write("name,city\n");
    spool.write("Acme,Berlin\n");
    for (int i = 0; i < 2; ++i) {
      char part[16];
      spool.rewind();
      CHECK(std::string(part, spool.read(part, 9)) == "name,city");
      CHECK(std::string(part, spool.read(part, 16)) == "\nAcme,Berlin\n");
      CHECK(spool.read(part, 16) == 0);
    }
  }
}

#include <doctest/doctest.h>

#include "cli/resolve.hpp"
#include "tend/records.hpp"

using namespace tend;

TEST_CASE("every noun that is a record can be exported") {
  const Noun* const exports = find_noun("export");
  REQUIRE(exports);
  for (const RecordType* type : record_types()) {
    const bool is_noun = find_noun(type->name) != nullptr;
    CHECK_MESSAGE((!is_noun || find_verb(*exports, type->name) != nullptr), type->name);
  }
}

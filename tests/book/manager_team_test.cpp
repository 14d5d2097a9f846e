#include "tend/manager_team.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "tend/care_records.hpp"

using namespace tend;
using namespace tend::test;
using Handles = std::vector<std::string>;

namespace {

std::int64_t hire(ScratchBook& scratch, const std::string& handle, std::int64_t reports_to,
                  bool inactive = false) {
  Manager manager;
  manager.handle = manager.name = handle;
  manager.reports_to.id = reports_to;
  manager.inactive = inactive;
  return scratch.add(manager);
}

}  // namespace

TEST_CASE("a team is a manager and all below, those who are inactive too") {
  ScratchBook scratch;
  const std::int64_t vera = hire(scratch, "vera", 0);
  const std::int64_t lea = hire(scratch, "lea", vera);
  const std::int64_t ben = hire(scratch, "ben", lea, true);
  hire(scratch, "anna", ben);
  hire(scratch, "zoe", 0);
  CHECK(team_of(scratch.read(), "Vera") == Handles{"vera", "lea", "ben", "anna"});
  CHECK(team_of(scratch.read(), "ben") == Handles{"ben", "anna"});
  CHECK(team_of(scratch.read(), "zoe") == Handles{"zoe"});
  CHECK(team_of(scratch.read(), "nobody").empty());
}

TEST_CASE("managers who report to each other in a circle are told once each") {
  ScratchBook scratch;
  const std::int64_t vera = hire(scratch, "vera", 0);
  hire(scratch, "lea", vera);
  run_sql(scratch.path(), "UPDATE manager SET reports_to = 2 WHERE id = 1");
  CHECK(team_of(scratch.read(), "lea") == Handles{"vera", "lea"});
}

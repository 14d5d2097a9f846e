#include "tend/activity.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace tend;

namespace {

std::string counted(ActivityBy by, const std::vector<NotedActivity>& notes) {
  ActivityTally tally(by);
  for (const NotedActivity& note : notes) tally.add(note);
  std::string text;
  for (const ActivityCount& count : tally.counts()) {
    text +=
        fmt::format("{}{} {} {} {}\n", count.key, count.client == 0 ? "" : fmt::format("#{}", count.client),
                    count.touches, count.notes, count.minutes);
  }
  return text;
}

const std::vector<NotedActivity> three_notes{
    {.kind = "call", .area = "sales", .author = "anna", .client = 7, .minutes = 20},
    {.kind = "note", .area = "", .author = "berta", .client = 7, .minutes = 5},
    {.kind = "call", .area = "service", .author = "anna", .client = 3, .minutes = 10}};

}  // namespace

TEST_CASE("activity is counted by kind, and a mere note is no touchpoint") {
  CHECK(counted(ActivityBy::kind, three_notes) == "call 2 0 30\nnote 0 1 5\n");
}

TEST_CASE("activity without an area, or of equal weight, keeps its own line") {
  CHECK(counted(ActivityBy::area, three_notes) == "sales 1 0 20\nservice 1 0 10\n 0 1 5\n");
}

TEST_CASE("activity by client is counted by the client's number") {
  CHECK(counted(ActivityBy::client, three_notes) == "#7 1 1 25\n#3 1 0 10\n");
}

TEST_CASE("activity by manager is counted by the author") {
  CHECK(counted(ActivityBy::manager, three_notes) == "anna 2 0 30\nberta 0 1 5\n");
}

TEST_CASE("authors whose names end alike are counted apart") {
  CHECK(
      counted(ActivityBy::manager, {{.kind = "call", .area = "", .author = "anna.baumann", .minutes = 1},
                                    {.kind = "call", .area = "", .author = "eva.baumann", .minutes = 2},
                                    {.kind = "call", .area = "", .author = "anna.baumann", .minutes = 4}}) ==
      "anna.baumann 2 0 5\neva.baumann 1 0 2\n");
}

TEST_CASE("an owner is known blind to case, and without one everybody's records are taken") {
  CHECK(OwnerFilter().takes(""));
  CHECK(OwnerFilter("Anna").takes("anna"));
  CHECK_FALSE(OwnerFilter("anna").takes("annabel"));
  CHECK_FALSE(OwnerFilter("anna").takes(""));
}

TEST_CASE("a period's moments reach from its first local midnight to the one after its last day") {
  const Zone two_hours_east{
      [](Moment moment) { return LocalTime(moment.time_since_epoch() + std::chrono::hours(2)); },
      [](LocalTime time) { return Moment(time.time_since_epoch() - std::chrono::hours(2)); }};
  const MomentSpan span = moments_of({make_date(2026, 11, 23), make_date(2026, 11, 24)}, two_hours_east);
  CHECK(iso(span.from) == "2026-11-22T22:00:00Z");
  CHECK(iso(span.until) == "2026-11-24T22:00:00Z");
  CHECK(span.holds(span.from));
  CHECK_FALSE(span.holds(span.until));
}

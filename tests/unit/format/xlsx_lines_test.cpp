#include "format/xlsx_lines.hpp"

#include <doctest/doctest.h>

using namespace tend;

TEST_CASE("a table for Excel is a line that names its columns, and a line of cells a row") {
  Table table;
  table.columns = {{"id", "ID"}, {"when", "WHEN"}, {"cost", "COST"}, {"tags", "TAGS"}, {"flag", "FLAG"}};
  table.rows.push_back({{Value(std::int64_t{7}), Value(make_date(2026, 11, 27)), Value(Money{120050, "EUR"}),
                         Value(Words{"key", "vip"}), Value(true)},
                        {}});
  table.rows.push_back({{Value(0.5), Value(std::chrono::minutes(495)), Value(std::string("a \"b\"\n")),
                         Value(), Value(Link{3, {}})},
                        {}});
  CHECK(xlsx_opening(table, "clients") ==
        "{\"sheet\":\"clients\",\"columns\":[\"id\",\"when\",\"cost\",\"tags\",\"flag\"]}\n");
  CHECK(xlsx_rows(table, utc_zone()) ==
        "[7,{\"date\":\"2026-11-27\"},{\"amount\":\"1200.50\",\"currency\":\"EUR\"},\"key;vip\",true]\n"
        "[0.5,{\"time\":\"08:15\"},\"a \\\"b\\\"\\n\",null,3]\n");
}

TEST_CASE("Excel is told the time on the wall") {
  Table table;
  table.columns = {{"at", "AT"}};
  table.rows.push_back({{Value(*moment_from_iso("2026-11-27T23:30:00Z"))}, {}});
  const Zone berlin{
      [](Moment moment) { return LocalTime{moment.time_since_epoch() + std::chrono::hours(1)}; },
      [](LocalTime time) { return Moment{time.time_since_epoch() - std::chrono::hours(1)}; }};
  CHECK(xlsx_rows(table, berlin) == "[{\"moment\":\"2026-11-28T00:30:00\"}]\n");
}

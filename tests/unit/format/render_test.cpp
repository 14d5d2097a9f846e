#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;
using namespace std::string_literals;

TEST_CASE("every format is found by its name") {
  for (const std::string& name : format_names()) CHECK(format_from(name).has_value());
  CHECK(format_from("tsv") == Format::tsv);
  CHECK(format_from("ids") == Format::ids);
  CHECK_FALSE(format_from("JSON").has_value());
  CHECK_FALSE(format_from("").has_value());
}

TEST_CASE("ids are one a line, made visible") {
  CHECK(render(followups(), as(Format::ids)) == "7\n12\n");
  CHECK(render(no_followups(), as(Format::ids)) == "");
  Table table = followups();
  table.id_column = 3;
  CHECK(render(table, as(Format::ids)) == "send the offer\ncall\\nback\n");
}

TEST_CASE("every kind of value has a text for people") {
  const RenderOptions options = as(Format::table);
  CHECK(human(Value(), options) == "");
  CHECK(human(Value(true), options) == "yes");
  CHECK(human(Value(false), options) == "no");
  CHECK(human(Value(std::int64_t{1200}), options) == "1200");
  CHECK(human(Value(2.5), options) == "2.5");
  CHECK(human(Value(100.0), options) == "100");
  CHECK(human(Value(1.0 / 3), options) == "0.33");
  CHECK(human(Value(-0.001), options) == "0");
  CHECK(human(Value(std::numeric_limits<double>::quiet_NaN()), options) == "n/a");
  CHECK(human(Value(day(11, 27)), options) == "Fri 27 Nov");
  CHECK(human(Value(ClockTime(495)), options) == "08:15");
  CHECK(human(Value(Money{120000, "EUR"}), options) == "1,200.00 EUR");
  CHECK(human(Value(Link{4, "acme"}), options) == "acme");
  CHECK(human(Value(Link{4, ""}), options) == "4");
  CHECK(human(Value(Links{{4, "anna"}, {5, "bob"}}), options) == "anna, bob");
  CHECK(human(Value(Words{"key", "vip"}), options) == "key, vip");
  CHECK(human(Value(Pairs{{"a", "1"}, {"b", "2"}}), options) == "a=1, b=2");
}

TEST_CASE("moments are shown in the zone of the reader, and stored in UTC") {
  RenderOptions options = as(Format::table);
  options.zone.local = [](Moment moment) {
    return LocalTime(moment.time_since_epoch() + std::chrono::hours(1));
  };
  const Value value = Moment(std::chrono::seconds(1795767300));
  CHECK(human(value, options) == "Fri 27 Nov 09:15");
  CHECK(machine_text(value) == "2026-11-27T08:15:00Z");
}

TEST_CASE("every kind of value has a text for machines") {
  CHECK(machine_text({}) == "");
  CHECK(machine_text(false) == "false");
  CHECK(machine_text(std::int64_t{-3}) == "-3");
  CHECK(machine_text(0.1) == "0.1");
  CHECK(machine_text(std::numeric_limits<double>::infinity()) == "");
  CHECK(machine_text(day(1, 2)) == "2026-01-02");
  CHECK(machine_text(ClockTime(495)) == "08:15");
  CHECK(machine_text(Money{120000, "EUR"}) == "1200.00");
  CHECK(machine_text(Link{}) == "");
}

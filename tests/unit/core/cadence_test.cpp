#include "tend/cadence.hpp"

#include <doctest/doctest.h>

using namespace tend;

namespace {

const Cadences first_cadences{{'A', 14}, {'B', 30}};
const Date cadence_day = make_date(2026, 11, 23);

std::string_view state_after(std::int64_t days, std::optional<std::int64_t> cadence) {
  return to_string(touch_state(cadence_day - std::chrono::days(days), cadence, cadence_day));
}

Zone zone_east_by(std::chrono::hours hours) {
  return {[=](Moment moment) { return LocalTime(moment.time_since_epoch() + hours); },
          [=](LocalTime time) { return Moment(time.time_since_epoch() - hours); }};
}

}  // namespace

TEST_CASE("a client's own cadence counts before its tier's") {
  CHECK(cadence_days(7, "A", first_cadences) == 7);
  CHECK(cadence_days({}, "A", first_cadences) == 14);
  CHECK(cadence_days({}, "b", first_cadences) == 30);
}

TEST_CASE("a client without a tier, or of a tier without a cadence, has none") {
  CHECK(cadence_days({}, "", first_cadences) == std::nullopt);
  CHECK(cadence_days({}, "Z", first_cadences) == std::nullopt);
  CHECK(cadence_days({}, "AB", first_cadences) == std::nullopt);
}

TEST_CASE("clients that are paused or gone have no cadence") {
  CHECK(has_cadence("active"));
  CHECK(has_cadence("prospect"));
  CHECK_FALSE(has_cadence("paused"));
  CHECK_FALSE(has_cadence("canceled"));
  CHECK_FALSE(has_cadence("churned"));
}

TEST_CASE("a client slips on the day after its cadence and is stale past twice of it") {
  CHECK(state_after(-3, 14) == "within");
  CHECK(state_after(0, 14) == "within");
  CHECK(state_after(14, 14) == "within");
  CHECK(state_after(15, 14) == "slipping");
  CHECK(state_after(28, 14) == "slipping");
  CHECK(state_after(29, 14) == "stale");
  CHECK(state_after(1000, {}) == "none");
}

TEST_CASE("the cadence counts from the last touch, else from since, else from the day of adding") {
  const Moment touch = *moment_from_iso("2026-11-01T12:00:00Z");
  const Moment added = *moment_from_iso("2026-01-05T12:00:00Z");
  const Date since = make_date(2020, 3, 1);
  CHECK(touch_start(touch, since, added, utc_zone()) == make_date(2026, 11, 1));
  CHECK(touch_start({}, since, added, utc_zone()) == since);
  CHECK(touch_start({}, {}, added, utc_zone()) == make_date(2026, 1, 5));
}

TEST_CASE("the day of the last touch is the local one") {
  const Moment touch = *moment_from_iso("2026-11-01T23:30:00Z");
  CHECK(touch_start(touch, {}, touch, zone_east_by(std::chrono::hours(1))) == make_date(2026, 11, 2));
  CHECK(touch_start(touch, {}, touch, zone_east_by(std::chrono::hours(-11))) == make_date(2026, 11, 1));
}

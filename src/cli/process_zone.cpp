#include "cli/process_zone.hpp"

#include <algorithm>
#include <ctime>

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::seconds;

LocalTime local_of(Moment moment) {
  const std::time_t count = moment.time_since_epoch().count();
  std::tm wall{};
  if (localtime_r(&count, &wall) == nullptr) return LocalTime{moment.time_since_epoch()};
  const auto date = std::chrono::year{wall.tm_year + 1900} / (wall.tm_mon + 1) / wall.tm_mday;
  return local_days{date} + hours{wall.tm_hour} + minutes{wall.tm_min} + seconds{wall.tm_sec};
}

seconds offset_at(Moment moment) { return local_of(moment).time_since_epoch() - moment.time_since_epoch(); }

// No zone is a day or more away from UTC, so a day before and after lie on both sides of a change of offset.
// mktime leaves open which of two readings it takes, hence both are tried here.
Moment moment_of_wall(LocalTime time) {
  const Moment as_utc{time.time_since_epoch()};
  const Moment by_offset_before = as_utc - offset_at(as_utc - days{1});
  const Moment by_offset_after = as_utc - offset_at(as_utc + days{1});
  const Moment first = std::min(by_offset_before, by_offset_after);
  const Moment second = std::max(by_offset_before, by_offset_after);
  if (local_of(first) == time) return first;
  if (local_of(second) == time) return second;
  return by_offset_before;
}

}  // namespace

Zone process_zone() { return {local_of, moment_of_wall}; }

}  // namespace tend

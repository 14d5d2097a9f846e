#include "tend/date.hpp"

namespace tend {

const Zone& utc_zone() {
  static const Zone zone{[](Moment moment) { return LocalTime{moment.time_since_epoch()}; },
                         [](LocalTime time) { return Moment{time.time_since_epoch()}; }};
  return zone;
}

Moment moment_of(const When& when, const Now& now, ClockTime otherwise) {
  return now.zone.moment(LocalTime{when.date} + when.time.value_or(otherwise));
}

}  // namespace tend

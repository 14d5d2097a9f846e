// What of the book stands in a calendar.
#pragma once

#include <string_view>

#include "exchange/ical.hpp"
#include "tend/money.hpp"
#include "tend/records.hpp"

namespace tend {

// A follow-up on its due day, and when it was last changed. Its uid is the calendar's: the same at every
// export, so that a calendar which subscribes to the file moves the entry when the follow-up moves.
CalendarEntry calendar_entry(const Followup& followup, std::string_view client_name,
                             std::optional<Moment> modified);

// A subscription's next renewal and the last day to give notice before it. Their uids are its own with what
// they are behind it: they move when it is renewed.
struct RenewalEntry {
  std::string uid, product;
  std::int64_t quantity = 1;
  bool renews_itself = false;
  Date day, notice_by;
  Money yearly;
  std::optional<Moment> modified{};
};
CalendarEntry renewal_entry(const RenewalEntry& renewal, std::string_view client_name);
CalendarEntry notice_entry(const RenewalEntry& renewal, std::string_view client_name);
bool is_renewal_uid(std::string_view uid);  // of one of the two

}  // namespace tend

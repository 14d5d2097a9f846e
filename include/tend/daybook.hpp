// What happened day by day: touchpoints, follow-ups done, promised and slipped, and what is due next.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/activity.hpp"
#include "tend/date.hpp"
#include "tend/followup_report.hpp"

namespace tend {

class Book;

// A touchpoint as it was logged.
struct LoggedTouch {
  std::int64_t id = 0;
  std::string client;  // slug
  Moment at{};
  std::string kind, direction, author, body;
  std::optional<std::int64_t> minutes;
};

// A follow-up that was moved to a later day; `followup` is what it is now.
struct MovedFollowup {
  Moment at{};
  Date from{}, to{};
  ReportedFollowup followup;
};

// What a daybook is made from, of one owner or of all.
struct DaybookRows {
  std::vector<LoggedTouch> touches;      // within the period, by moment
  std::vector<MovedFollowup> moved;      // within the period; what an undo took back is left out
  std::vector<ReportedFollowup> open;    // due on one of the open days, or promised within the period
  std::vector<ReportedFollowup> closed;  // done or canceled since the period began
};
// The due days of the open follow-ups that a daybook tells of: from the period's first to the working day
// after the last one that has come.
Period open_days(const Period& period, Date today);
DaybookRows daybook_rows(const Book& book, const MomentSpan& span, const Period& due,
                         const OwnerFilter& owner);

// done: follow-ups done on the day; promised: promises made on it; slipped: moved to a later day on it, or
// due on it and open at its end; next: open at the end of the last day that has come, due today or after the
// last day of the period that has come, on the next working day at the latest.
enum class DaySection { touched, done, promised, slipped, next };
std::string_view to_string(DaySection section);

struct DayEntry {
  Date day{};  // of `next`: the last day that has come
  DaySection section = DaySection::touched;
  bool is_touch = false;  // else a follow-up
  std::int64_t id = 0;
  std::string client;
  std::string kind;          // kind of the touchpoint, direction of the follow-up
  std::optional<Moment> at;  // when it was logged, done, promised or moved
  std::optional<Date> due;   // of a follow-up
  std::optional<std::int64_t> minutes;
  std::string owner;  // author of the touchpoint, owner of the follow-up
  std::string text;
};
// By day, section, and within it by moment or due day. Today and later nothing slips yet.
std::vector<DayEntry> make_daybook(const DaybookRows& rows, const Period& period, Date today,
                                   const Zone& zone);

}  // namespace tend

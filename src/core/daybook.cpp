#include "tend/daybook.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace tend {

std::string_view to_string(DaySection section) {
  constexpr std::array<std::string_view, 5> names{"touched", "done", "promised", "slipped", "next"};
  return names[static_cast<std::size_t>(section)];
}

namespace {

Date last_day_come(const Period& period, Date today) { return std::min(period.to, today); }

class Daybook {
 public:
  Daybook(const Period& period, Date today, const Zone& zone)
      : period_(period),
        today_(today),
        zone_(zone),
        last_(last_day_come(period, today)),
        next_(open_days(period, today).to) {}

  void take(const DaybookRows& rows) {
    for (const LoggedTouch& touch : rows.touches) add_touch(touch);
    for (const MovedFollowup& moved : rows.moved) {
      add_followup(moved.followup, DaySection::slipped, day_of(moved.at), moved.at).due = moved.to;
    }
    for (const auto* followups : {&rows.open, &rows.closed}) {
      for (const ReportedFollowup& followup : *followups) take(followup);
    }
  }

  // By day and section; what has no moment comes behind what has one.
  std::vector<DayEntry> entries() && {
    std::ranges::sort(entries_, std::less(), [](const DayEntry& entry) {
      return std::tuple(entry.day, entry.section, !entry.at, entry.at, entry.due, entry.id);
    });
    return std::move(entries_);
  }

 private:
  Date day_of(Moment moment) const { return std::chrono::floor<std::chrono::days>(zone_.local(moment)); }
  bool in_period(Date day) const { return period_.from <= day && day <= period_.to; }

  void take(const ReportedFollowup& followup) {
    const bool open = followup.status == "open";
    const Date closed = followup.done_at ? day_of(*followup.done_at) : followup.due;
    if (followup.status == "done" && in_period(closed)) {
      add_followup(followup, DaySection::done, closed, followup.done_at);
    }
    if (followup.direction == "promise" && in_period(day_of(followup.created))) {
      add_followup(followup, DaySection::promised, day_of(followup.created), followup.created);
    }
    const bool open_after_due = open || closed > followup.due;
    if (open_after_due && in_period(followup.due) && followup.due < today_) {
      add_followup(followup, DaySection::slipped, followup.due, {});
    }
    if (open_at_end(followup) && in_period(last_) && first_due_next() <= followup.due &&
        followup.due <= next_) {
      add_followup(followup, DaySection::next, last_, {});
    }
  }

  // As it was on the last day that has come, whatever came after it.
  bool open_at_end(const ReportedFollowup& followup) const {
    if (day_of(followup.created) > last_) return false;
    return followup.status == "open" || (followup.done_at && day_of(*followup.done_at) > last_);
  }

  // Overdue begins the day after: what is due today is still to be done.
  Date first_due_next() const { return last_ == today_ ? last_ : last_ + std::chrono::days(1); }

  void add_touch(const LoggedTouch& touch) {
    entries_.push_back({.day = day_of(touch.at),
                        .section = DaySection::touched,
                        .is_touch = true,
                        .id = touch.id,
                        .client = touch.client,
                        .kind = touch.kind,
                        .at = touch.at,
                        .due = {},
                        .minutes = touch.minutes,
                        .owner = touch.author,
                        .text = touch.body});
  }

  DayEntry& add_followup(const ReportedFollowup& followup, DaySection section, Date day,
                         std::optional<Moment> at) {
    entries_.push_back({.day = day,
                        .section = section,
                        .is_touch = false,
                        .id = followup.id,
                        .client = followup.client,
                        .kind = followup.direction,
                        .at = at,
                        .due = followup.due,
                        .minutes = {},
                        .owner = followup.owner,
                        .text = followup.text});
    return entries_.back();
  }

  Period period_;
  Date today_;
  const Zone& zone_;
  Date last_;  // of the period, as far as it has come
  Date next_;  // the working day after it
  std::vector<DayEntry> entries_;
};

}  // namespace

Period open_days(const Period& period, Date today) {
  return {period.from, add(last_day_come(period, today), {1, Interval::Unit::working_days})};
}

std::vector<DayEntry> make_daybook(const DaybookRows& rows, const Period& period, Date today,
                                   const Zone& zone) {
  Daybook daybook(period, today, zone);
  daybook.take(rows);
  return std::move(daybook).entries();
}

}  // namespace tend

#include "core/agenda_reason.hpp"

#include <fmt/format.h>

namespace tend {
namespace {

std::string time_after(const std::optional<ClockTime>& time) {
  return time ? ' ' + iso(*time) : std::string();
}

}  // namespace

std::string near_day(Date date, Date today) {
  const std::string day = human(date, today);
  const std::int64_t away = days_between(today, date);
  return away >= -6 && away <= 6 ? day.substr(0, day.find(' ')) : day;
}

std::string due_words(Date due, std::optional<ClockTime> time, Date today) {
  const std::int64_t late = days_between(due, today);
  const std::string day = late >= -1 && late <= 1 ? relative(due, today) : near_day(due, today);
  const std::string when = day + time_after(time);
  if (late > 0) return when + ", " + days_text(late) + " late";
  return late < -1 ? when + ", " + relative(due, today) : when;
}

std::string due_reason(std::string_view doing, const AgendaSubject& subject, Date today) {
  std::string reason = fmt::format("{} {}", doing, due_words(subject.due, subject.due_time, today));
  if (subject.snoozed_until && *subject.snoozed_until > today) {
    reason += ", snoozed until " + near_day(*subject.snoozed_until, today);
  }
  return reason;
}

std::string touch_reason(const AgendaSubject& subject, Date today) {
  const AgendaClient& client = *subject.client;
  if (!subject.last_touch) {
    return fmt::format("never touched, {} {}", subject.since ? "client since" : "added",
                       human(subject.touch_start, today));
  }
  return fmt::format("last {} {}", client.last_touch_kind.empty() ? "touch" : client.last_touch_kind,
                     relative(*subject.last_touch, today));
}

}  // namespace tend

#include <fmt/format.h>

#include <array>

#include "core/calendar.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::year_month_day;

std::string_view weekday_name(Date date) {
  static constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  return names[static_cast<std::size_t>(weekday_index(date))];
}

std::string_view month_name(std::chrono::month month) {
  static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names[unsigned{month} - 1];
}

}  // namespace

std::string human(Date date, Date today) {
  const year_month_day ymd{date};
  std::string day(weekday_name(date));
  day.append(" ").append(std::to_string(unsigned{ymd.day()})).append(" ").append(month_name(ymd.month()));
  if (ymd.year() == year_month_day{today}.year()) return day;
  return fmt::format("{} {:04}", day, int{ymd.year()});
}

std::string human(LocalTime time, Date today) {
  const Date date = floor<days>(time);
  return fmt::format("{} {}", human(date, today), iso(floor<minutes>(time - date)));
}

std::string full(Date date) { return fmt::format("{} {}", weekday_name(date), iso(date)); }

std::string relative(Date date, Date today) {
  const std::int64_t ahead = days_between(today, date);
  if (ahead == 0) return "today";
  if (ahead == 1) return "tomorrow";
  if (ahead == -1) return "yesterday";
  return ahead > 0 ? "in " + days_text(ahead) : days_text(-ahead) + " ago";
}

std::string days_text(std::int64_t count) {
  return fmt::format("{} {}", count, count == 1 || count == -1 ? "day" : "days");
}

}  // namespace tend

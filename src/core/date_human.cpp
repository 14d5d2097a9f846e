#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/calendar.hpp"
#include "core/human_date.hpp"

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

// By hand: lists and reports show thousands of them.
std::size_t put_human(char* to, Date date, Date today) {
  const year_month_day ymd{date};
  const unsigned day = unsigned{ymd.day()};
  char* at = std::ranges::copy(weekday_name(date), to).out;
  *at++ = ' ';
  if (day >= 10) *at++ = static_cast<char>('0' + day / 10);
  *at++ = static_cast<char>('0' + day % 10);
  *at++ = ' ';
  at = std::ranges::copy(month_name(ymd.month()), at).out;
  if (ymd.year() != year_month_day{today}.year()) at = fmt::format_to(at, " {:04}", int{ymd.year()});
  return static_cast<std::size_t>(at - to);
}

std::string human(Date date, Date today) {
  std::array<char, human_date_size> text;
  return {text.data(), put_human(text.data(), date, today)};
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

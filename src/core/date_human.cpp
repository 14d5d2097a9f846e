#include <fmt/format.h>

#include <array>
#include <cstring>

#include "core/calendar.hpp"
#include "core/date_digits.hpp"
#include "core/human_date.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::year_month_day;

constexpr std::size_t name_size = 3, year_digits = 4;

std::string_view weekday_name(Date date) {
  constexpr std::string_view names = "MonTueWedThuFriSatSun";
  return {names.data() + static_cast<std::size_t>(weekday_index(date)) * name_size, name_size};
}

std::string_view month_name(std::chrono::month month) {
  constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
  return {names.data() + (unsigned{month} - 1) * name_size, name_size};
}

// Where what follows the name stands.
char* put_name(char* to, std::string_view name) {
  std::memcpy(to, name.data(), name_size);
  return to + name_size;
}

}  // namespace

// By hand: lists and reports show thousands of them.
std::size_t put_human(char* to, Date date, Date today) {
  const year_month_day ymd{date};
  const unsigned day = unsigned{ymd.day()};
  char* at = put_name(to, weekday_name(date));
  *at++ = ' ';
  if (day >= 10) *at++ = static_cast<char>('0' + day / 10);
  *at++ = static_cast<char>('0' + day % 10);
  *at++ = ' ';
  at = put_name(at, month_name(ymd.month()));
  if (ymd.year() != year_month_day{today}.year()) {
    *at++ = ' ';
    put_digits(at, year_digits, static_cast<unsigned>(int{ymd.year()}));
    at += year_digits;
  }
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

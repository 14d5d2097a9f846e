#include "core/ascii.hpp"
#include "core/calendar.hpp"
#include "core/date_digits.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::year_month_day;

// By hand: lists and reports of large books write and read hundreds of thousands of dates.

// The value of two digits, else a negative number, which is part of no date.
int two_digits(const char* at) {
  return ascii::is_digit(at[0]) && ascii::is_digit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0') : -10'000;
}

// `Z`, `+02:00`.
std::optional<minutes> zone_offset(std::string_view text) {
  if (text == "Z") return minutes{0};
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const auto offset = clock_from_iso(text.substr(1));
  if (!offset) return std::nullopt;
  return text[0] == '-' ? -*offset : *offset;
}

// Takes `:SS` off the start, where it stands there.
std::optional<seconds> take_seconds(std::string_view& text) {
  if (!text.starts_with(':')) return seconds{0};
  const int value = text.size() < 3 ? -1 : two_digits(text.data() + 1);
  if (value < 0 || value > 59) return std::nullopt;
  text.remove_prefix(3);
  return seconds{value};
}

void put_date(char* to, Date date) {
  const year_month_day ymd{date};
  put_digits(to, 4, static_cast<unsigned>(int{ymd.year()}));
  put_digits(to + 5, 2, unsigned{ymd.month()});
  put_digits(to + 8, 2, unsigned{ymd.day()});
}

void put_clock(char* to, ClockTime time) {
  put_digits(to, 2, static_cast<unsigned>(time.count() / 60));
  put_digits(to + 3, 2, static_cast<unsigned>(time.count() % 60));
}

}  // namespace

std::string iso(Date date) {
  std::string text = "0000-00-00";
  put_date(text.data(), date);
  return text;
}

std::string iso(ClockTime time) {
  std::string text = "00:00";
  put_clock(text.data(), time);
  return text;
}

std::string iso(Moment moment) {
  const auto day = floor<days>(moment);
  const auto second = moment - day;
  std::string text = "0000-00-00T00:00:00Z";
  put_date(text.data(), Date{day.time_since_epoch()});
  put_clock(text.data() + 11, floor<minutes>(second));
  put_digits(text.data() + 17, 2, static_cast<unsigned>(second.count() % 60));
  return text;
}

std::optional<Date> date_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const char* const at = text.data();
  return existing_date(two_digits(at) * 100 + two_digits(at + 2), two_digits(at + 5), two_digits(at + 8));
}

std::optional<ClockTime> clock_from_iso(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const int hour = two_digits(text.data()), minute = two_digits(text.data() + 3);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return ClockTime{hour * 60 + minute};
}

std::optional<Moment> moment_from_iso(std::string_view text) {
  if (text.size() < 17 || text[10] != 'T') return std::nullopt;
  const auto date = date_from_iso(text.substr(0, 10));
  const auto time = clock_from_iso(text.substr(11, 5));
  std::string_view rest = text.substr(16);
  const auto second = take_seconds(rest);
  const auto offset = zone_offset(rest);
  if (!date || !time || !second || !offset) return std::nullopt;
  const Moment moment{date->time_since_epoch() + *time + *second - *offset};
  if (!in_calendar(Date{floor<days>(moment).time_since_epoch()})) return std::nullopt;
  return moment;
}

}  // namespace tend

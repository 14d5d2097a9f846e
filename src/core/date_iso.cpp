#include <fmt/format.h>

#include "core/ascii.hpp"
#include "core/calendar.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::year_month_day;

// Digits of which the value is at most `most`.
std::optional<std::int64_t> two_digits(std::string_view text, std::int64_t most) {
  const auto value = text.size() == 2 ? ascii::number(text) : std::nullopt;
  return value && *value <= most ? value : std::nullopt;
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
  const auto value = two_digits(text.substr(1, 2), 59);
  if (!value) return std::nullopt;
  text.remove_prefix(3);
  return seconds{*value};
}

}  // namespace

std::string iso(Date date) {
  const year_month_day ymd{date};
  return fmt::format("{:04}-{:02}-{:02}", int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()});
}

std::string iso(ClockTime time) { return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60); }

std::string iso(Moment moment) {
  const auto day = floor<days>(moment);
  const auto second = moment - day;
  return fmt::format("{}T{}:{:02}Z", iso(Date{day.time_since_epoch()}), iso(floor<minutes>(second)),
                     second.count() % 60);
}

std::optional<Date> date_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = ascii::number(text.substr(0, 4));
  const auto month = ascii::number(text.substr(5, 2));
  const auto day = ascii::number(text.substr(8));
  if (!year || !month || !day) return std::nullopt;
  return existing_date(*year, *month, *day);
}

std::optional<ClockTime> clock_from_iso(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = two_digits(text.substr(0, 2), 23);
  const auto minute = two_digits(text.substr(3), 59);
  if (!hour || !minute) return std::nullopt;
  return ClockTime{*hour * 60 + *minute};
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

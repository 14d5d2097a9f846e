#include "exchange/calendar_time.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "core/calendar.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

using std::chrono::seconds;

[[noreturn]] void refuse(std::string why) { throw Error(Exit::refused, std::move(why)); }

// A leap second is the one before it.
std::optional<seconds> time_of(std::string_view text) {
  if (text.size() != 6 || !ascii::is_number(text)) return std::nullopt;
  const auto second = *ascii::number(text.substr(4));
  const auto clock = clock_from_iso(fmt::format("{}:{}", text.substr(0, 2), text.substr(2, 2)));
  if (!clock || second > 60) return std::nullopt;
  return *clock + seconds{std::min<std::int64_t>(second, 59)};
}

CalendarTime of_local(LocalTime local) {
  const Date date = std::chrono::floor<std::chrono::days>(local);
  return {date, local - LocalTime{date}};
}

CalendarTime in_users_zone(LocalTime time, const Zone& from, const CalendarZones& zones) {
  const CalendarTime there = of_local(zones.local.local(from.moment(time)));
  if (!in_calendar(there.date)) refuse("it lies outside the years 1 to 9999");
  return there;
}

// `(UTC+01:00) Amsterdam, Berlin, Bern`, as Exchange shows a zone to people: the first town that has one.
std::optional<Zone> zone_of_towns(std::string_view tzid, const CalendarZones& zones) {
  constexpr std::size_t longest = 200;
  if (!tzid.starts_with('(') || tzid.size() > longest) return std::nullopt;
  tzid.remove_prefix(std::min(tzid.find(')') + 1, tzid.size()));
  for (std::string town : parts_of(tzid, ',')) {
    town = ascii::trim(town);
    std::ranges::replace(town, ' ', '_');
    for (const char* region : {"Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic"})
      if (auto zone = zones.named(fmt::format("{}/{}", region, town))) return zone;
  }
  return std::nullopt;
}

Zone zone_of(const std::string& tzid, const CalendarZones& zones) {
  std::optional<Zone> zone = zones.named(zone_name(tzid));
  if (!zone) zone = zone_of_towns(tzid, zones);
  if (const auto own = zones.described.find(tzid); !zone && own != zones.described.end()) zone = own->second;
  if (!zone) refuse(fmt::format("the time zone '{}' is not known", visible(tzid)));
  return *zone;
}

}  // namespace

std::optional<Date> date_from_basic(std::string_view text) {
  if (text.size() != 8 || !ascii::is_number(text)) return std::nullopt;
  return date_from_iso(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6)));
}

CalendarTime calendar_time(const ContentLine& line, const CalendarZones& zones) {
  std::string_view text = ascii::trim(line.value);
  const bool utc = text.ends_with('Z');
  if (utc) text.remove_suffix(1);
  const std::size_t t = std::min(text.find('T'), text.size());
  const auto date = date_from_basic(text.substr(0, t));
  const auto time = t < text.size() ? time_of(text.substr(t + 1)) : std::nullopt;
  const bool whole = date && (t == text.size() ? !utc : time.has_value());
  if (!whole) refuse(fmt::format("'{}' is no date of a calendar", visible(line.value)));
  const std::string tzid = line.parameter("TZID");
  if (!time) return {*date, std::nullopt};
  if (utc) return in_users_zone(LocalTime{*date} + *time, utc_zone(), zones);
  if (tzid.empty()) return {*date, time};
  return in_users_zone(LocalTime{*date} + *time, zone_of(tzid, zones), zones);
}

std::optional<seconds> calendar_duration(std::string_view text) {
  text = ascii::trim(text);
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (!text.starts_with('P') || text.size() < 3) return std::nullopt;
  text.remove_prefix(1);
  seconds sum{0};
  bool in_time = false;
  while (!text.empty()) {
    if (text.front() == 'T' && !in_time) {
      in_time = true;
      text.remove_prefix(1);
      continue;
    }
    const std::size_t end = text.find_first_not_of("0123456789");
    const auto count = end == std::string_view::npos ? std::nullopt : ascii::number(text.substr(0, end));
    if (!count || *count > 1'000'000) return std::nullopt;
    const char unit = text[end];
    const seconds one = unit == 'W' && !in_time   ? seconds{604'800}
                        : unit == 'D' && !in_time ? seconds{86'400}
                        : unit == 'H' && in_time  ? seconds{3'600}
                        : unit == 'M' && in_time  ? seconds{60}
                        : unit == 'S' && in_time  ? seconds{1}
                                                  : seconds{0};
    if (one == seconds{0}) return std::nullopt;
    sum += *count * one;
    text.remove_prefix(end + 1);
  }
  return negative ? -sum : sum;
}

std::string basic(Date date) {
  std::string text = iso(date);
  std::erase(text, '-');
  return text;
}

std::string basic(LocalTime time) {
  const Date date = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss clock{time - LocalTime{date}};
  return fmt::format("{}T{:02}{:02}{:02}", basic(date), clock.hours().count(), clock.minutes().count(),
                     clock.seconds().count());
}

std::string basic(Moment moment) { return basic(utc_zone().local(moment)) + 'Z'; }

}  // namespace tend

#include "exchange/described_zones.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/ascii.hpp"
#include "exchange/calendar_time.hpp"
#include "exchange/content_line.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

using std::chrono::seconds;
using std::chrono::year_month_day;

// `BYMONTH=10;BYDAY=-1SU`
struct YearlyDay {
  std::chrono::month month{};
  std::chrono::weekday weekday{};
  std::int64_t nth = 0;  // negative: from the end of the month
  std::optional<Date> until;

  std::optional<Date> in(std::chrono::year of) const {
    if (nth < 0) return Date{of / month / weekday[std::chrono::last]} + std::chrono::weeks{nth + 1};
    const auto day = of / month / weekday[static_cast<unsigned>(nth)];
    return day.ok() ? std::optional(Date{day}) : std::nullopt;
  }
};

// STANDARD or DAYLIGHT: from when on which offset holds. Its onsets are told by the clock that they end.
struct Observance {
  std::optional<LocalTime> start;
  std::optional<seconds> from, to;
  std::optional<YearlyDay> yearly;
  std::vector<LocalTime> dates;

  std::optional<LocalTime> last_onset(LocalTime at_most) const {
    std::optional<LocalTime> last;
    const auto weigh = [&](LocalTime onset) {
      if (onset <= at_most && onset >= *start && (!last || onset > *last)) last = onset;
    };
    weigh(*start);
    for (const LocalTime date : dates) weigh(date);
    if (yearly) weigh_years(at_most, weigh);
    return last;
  }

 private:
  template <class Weigh>
  void weigh_years(LocalTime at_most, const Weigh& weigh) const {
    Date day = std::chrono::floor<std::chrono::days>(at_most);
    if (yearly->until) day = std::min(day, *yearly->until);
    const seconds clock = *start - std::chrono::floor<std::chrono::days>(*start);
    for (const int back : {0, 1}) {
      const auto onset = yearly->in(year_month_day{day}.year() - std::chrono::years{back});
      if (onset && (!yearly->until || *onset <= *yearly->until)) weigh(LocalTime{*onset} + clock);
    }
  }
};

class DescribedZone {
 public:
  explicit DescribedZone(std::vector<Observance> observances) : observances_(std::move(observances)) {}

  LocalTime local(Moment moment) const {
    const LocalTime utc{moment.time_since_epoch()};
    return utc + offset([&](const Observance& each) { return utc + *each.from; });
  }
  // What the clock shows twice is the first of both; what it leaves out is told by the offset before.
  Moment moment(LocalTime time) const {
    const seconds east =
        offset([&](const Observance& each) { return time - std::max(seconds{0}, *each.to - *each.from); });
    return Moment{(time - east).time_since_epoch()};
  }

 private:
  // After the last onset that is not behind the limit; before all of them what the first one ends.
  template <class Limit>
  seconds offset(const Limit& limit) const {
    seconds found = *std::ranges::min_element(observances_, {}, &Observance::start)->from;
    std::optional<LocalTime> last;
    for (const Observance& each : observances_) {
      const auto onset = each.last_onset(limit(each));
      if (!onset || (last && *onset - *each.from <= *last)) continue;
      last = *onset - *each.from;
      found = *each.to;
    }
    return found;
  }

  std::vector<Observance> observances_;
};

// `+0100`, `-0330`, `+013045`
std::optional<seconds> offset_of(std::string_view text) {
  text = ascii::trim(text);
  const bool west = text.starts_with('-');
  if (!west && !text.starts_with('+')) return std::nullopt;
  text.remove_prefix(1);
  if ((text.size() != 4 && text.size() != 6) || !ascii::is_number(text)) return std::nullopt;
  const auto part = [&](std::size_t at) {
    return at < text.size() ? *ascii::number(text.substr(at, 2)) : std::int64_t{0};
  };
  const seconds east{part(0) * 3600 + part(2) * 60 + part(4)};
  return west ? -east : east;
}

// `-1SU`
bool take_day(std::string_view text, YearlyDay& yearly) {
  constexpr std::array<std::string_view, 7> names = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  if (text.size() < 3) return false;
  const auto* const name = std::ranges::find(names, text.substr(text.size() - 2));
  std::string_view count = text.substr(0, text.size() - 2);
  const bool from_end = count.starts_with('-');
  if (from_end || count.starts_with('+')) count.remove_prefix(1);
  const auto nth = ascii::number(count);
  if (name == names.end() || !nth || *nth < 1 || *nth > 5) return false;
  yearly.weekday = std::chrono::weekday{static_cast<unsigned>(name - names.begin())};
  yearly.nth = from_end ? -*nth : *nth;
  return true;
}

bool take_part(std::string_view name, std::string_view value, YearlyDay& yearly) {
  const auto month = ascii::number(value);
  if (name == "FREQ") return value == "YEARLY";
  if (name == "INTERVAL") return value == "1";
  if (name == "WKST") return true;
  if (name == "BYDAY") return take_day(value, yearly);
  if (name == "UNTIL") return (yearly.until = date_from_basic(value.substr(0, 8))).has_value();
  if (name != "BYMONTH" || !month || *month < 1 || *month > 12) return false;
  yearly.month = std::chrono::month{static_cast<unsigned>(*month)};
  return true;
}

std::optional<YearlyDay> yearly_of(std::string_view rule) {
  YearlyDay yearly;
  for (const std::string& part : parts_of(ascii::upper(ascii::trim(rule)), ';')) {
    const std::size_t equals = std::min(part.find('='), part.size());
    const bool is_known =
        equals < part.size() && take_part(std::string_view(part).substr(0, equals),
                                          std::string_view(part).substr(equals + 1), yearly);
    if (!part.empty() && !is_known) return std::nullopt;
  }
  return yearly.month.ok() && yearly.nth != 0 ? std::optional(yearly) : std::nullopt;
}

class ZonesReader {
 public:
  void take(const ContentLine& line) {
    if (line.name == "BEGIN" || line.name == "END") return take_mark(line);
    if (!in_zone_) return;
    if (line.name == "TZID" && !in_observance_) tzid_ = unescaped(ascii::trim(line.value));
    if (in_observance_) take_property(line);
  }

  std::map<std::string, Zone> zones;

 private:
  void take_mark(const ContentLine& line) {
    const std::string component = ascii::upper(ascii::trim(line.value));
    const bool begins = line.name == "BEGIN";
    if (component == "VTIMEZONE") {
      if (!begins) keep_zone();
      in_zone_ = is_understood_ = begins;
      observances_.clear();
      tzid_.clear();
    } else if (in_zone_ && (component == "STANDARD" || component == "DAYLIGHT")) {
      in_observance_ = begins;
      if (begins) observances_.emplace_back();
    }
  }

  void take_property(const ContentLine& line) {
    Observance& observance = observances_.back();
    if (line.name == "TZOFFSETFROM") observance.from = offset_of(line.value);
    if (line.name == "TZOFFSETTO") observance.to = offset_of(line.value);
    if (line.name == "DTSTART") observance.start = time_of(line, line.value);
    if (line.name == "RDATE") take_dates(line, observance);
    if (line.name != "RRULE") return;
    observance.yearly = yearly_of(line.value);
    is_understood_ = is_understood_ && observance.yearly;
  }

  void take_dates(const ContentLine& line, Observance& observance) {
    for (const std::string& part : parts_of(line.value, ','))
      if (const auto date = time_of(line, part)) observance.dates.push_back(*date);
  }

  std::optional<LocalTime> time_of(const ContentLine& line, const std::string& text) {
    try {
      ContentLine single;
      single.number = line.number;
      single.value = text;
      return calendar_time(single, {}).local();
    } catch (const Error&) {
      is_understood_ = false;
      return std::nullopt;
    }
  }

  void keep_zone() {
    const bool is_whole = std::ranges::all_of(
        observances_, [](const Observance& each) { return each.start && each.from && each.to; });
    if (!in_zone_ || !is_understood_ || !is_whole || observances_.empty() || tzid_.empty()) return;
    const auto zone = std::make_shared<DescribedZone>(std::move(observances_));
    zones[tzid_] = {[zone](Moment moment) { return zone->local(moment); },
                    [zone](LocalTime time) { return zone->moment(time); }};
  }

  bool in_zone_ = false, in_observance_ = false;
  bool is_understood_ = true;
  std::string tzid_;
  std::vector<Observance> observances_;
};

}  // namespace

std::map<std::string, Zone> described_zones(const ByteInput& bytes) {
  ZonesReader reader;
  ContentLines lines(bytes);
  while (const auto line = lines.next()) reader.take(*line);
  return std::move(reader.zones);
}

}  // namespace tend

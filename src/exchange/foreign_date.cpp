#include "exchange/foreign_date.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/ascii.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// English and German beginnings of the months, folded.
constexpr std::string_view month_beginnings[12][2] = {
    {"jan", "jan"}, {"feb", "feb"}, {"mar", "maer"}, {"apr", "apr"}, {"may", "mai"}, {"jun", "jun"},
    {"jul", "jul"}, {"aug", "aug"}, {"sep", "sep"},  {"oct", "okt"}, {"nov", "nov"}, {"dec", "dez"}};

std::optional<int> month_of_word(std::string_view word) {
  const std::string folded = fold_german(word);
  for (int month = 0; month < 12; ++month) {
    for (const std::string_view beginning : month_beginnings[month])
      if (folded.starts_with(beginning)) return month + 1;
  }
  return std::nullopt;
}

std::optional<Date> existing_date(std::int64_t year, std::int64_t month, std::int64_t day, bool short_year) {
  if (short_year) year += year < 70 ? 2000 : 1900;
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (year < 1 || year > 9999 || month > 12 || day > 31 || !date.ok()) return std::nullopt;
  return std::chrono::local_days(date);
}

// Numbers and words of a text with what stands between them.
struct DatePart {
  std::string_view text;
  char behind = 0;  // the sign after it
  bool is_number() const { return ascii::is_number(text); }
  std::int64_t number() const { return ascii::number(text).value_or(0); }
};

bool is_date_sign(char c) { return ascii::is_blank(c) || c == '.' || c == '/' || c == '-' || c == ','; }

// The first three parts, and how much of the text they are.
std::vector<DatePart> date_parts(std::string_view text, std::size_t& length) {
  std::vector<DatePart> parts;
  std::size_t at = 0;
  while (at < text.size() && parts.size() < 3) {
    const std::size_t begin = at;
    const bool digits = ascii::is_digit(text[at]);
    while (at < text.size() && !is_date_sign(text[at]) && ascii::is_digit(text[at]) == digits) ++at;
    parts.push_back({text.substr(begin, at - begin), at < text.size() ? text[at] : '\0'});
    length = at;
    while (at < text.size() && is_date_sign(text[at]) && parts.size() < 3) ++at;
  }
  return parts;
}

std::optional<Date> date_with_word(const std::vector<DatePart>& parts) {
  const std::size_t word = parts[0].is_number() ? 1 : 0;
  const auto month = month_of_word(parts[word].text);
  const DatePart& day = parts[1 - word];
  if (!month || !day.is_number() || !parts[2].is_number()) return std::nullopt;
  if (day.text.size() == 4) return existing_date(day.number(), *month, parts[2].number(), false);
  return existing_date(parts[2].number(), *month, day.number(), parts[2].text.size() == 2);
}

std::optional<Date> date_of_numbers(const std::vector<DatePart>& parts, DateOrder order) {
  const auto [a, b, c] = std::array{parts[0], parts[1], parts[2]};
  if (a.text.size() == 4 || order == DateOrder::year_month)
    return existing_date(a.number(), b.number(), c.number(), a.text.size() == 2);
  const bool short_year = c.text.size() == 2;
  if (!short_year && c.text.size() != 4) return std::nullopt;
  const bool day_first = order == DateOrder::day_month || a.behind == '.';
  return day_first ? existing_date(c.number(), b.number(), a.number(), short_year)
                   : existing_date(c.number(), a.number(), b.number(), short_year);
}

std::optional<Date> date_of_parts(const std::vector<DatePart>& parts, DateOrder order) {
  if (parts.size() != 3) return std::nullopt;
  if (!parts[0].is_number() || !parts[1].is_number()) return date_with_word(parts);
  if (!parts[2].is_number() || parts[0].behind != parts[1].behind) return std::nullopt;
  return date_of_numbers(parts, order);
}

// Up to two digits at the front.
std::optional<int> take_number(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && length < 2 && ascii::is_digit(text[length])) ++length;
  if (length == 0) return std::nullopt;
  const int number = static_cast<int>(*ascii::number(text.substr(0, length)));
  text.remove_prefix(length);
  return number;
}

bool take_sign(std::string_view& text, char sign) {
  if (!text.starts_with(sign)) return false;
  text.remove_prefix(1);
  return true;
}

// `AM`, `p.m.`; false where the hour does not go with it.
bool take_half_of_day(std::string_view& text, int& hour) {
  std::string half;
  for (const char c : text.substr(0, 5))
    if (ascii::is_letter(c)) half += ascii::to_lower(c);
  if (half != "am" && half != "pm") return true;
  text.remove_prefix(std::min<std::size_t>(text.size(), text.find('.') == std::string_view::npos ? 2 : 4));
  if (hour < 1 || hour > 12) return false;
  hour = hour % 12 + (half == "pm" ? 12 : 0);
  return true;
}

// `Z`, `UTC`, `GMT`, `+02:00`, `-0500`
bool take_offset(std::string_view text, std::optional<minutes>& offset) {
  text = ascii::trim(text);
  if (text.empty()) return true;
  const std::string upper = ascii::upper(text);
  if (upper == "Z" || upper == "UTC" || upper == "GMT") {
    offset = minutes(0);
    return true;
  }
  const bool west = text.front() == '-';
  if (!west && text.front() != '+') return false;
  text.remove_prefix(1);
  const auto hours = take_number(text);
  take_sign(text, ':');
  const auto rest = text.empty() ? std::optional<int>(0) : take_number(text);
  if (!hours || !rest || !text.empty()) return false;
  offset = minutes((west ? -1 : 1) * (*hours * 60 + *rest));
  return true;
}

bool take_time(std::string_view text, ForeignTime& time) {
  while (!text.empty() &&
         (ascii::is_blank(text.front()) || text.front() == ',' || text.front() == 'T' || text.front() == '.'))
    text.remove_prefix(1);
  if (text.empty()) return true;
  auto hour = take_number(text);
  if (!hour || !take_sign(text, ':')) return false;
  const auto minute = take_number(text);
  auto second = std::optional<int>(0);
  if (take_sign(text, ':')) second = take_number(text);
  if (take_sign(text, '.'))
    while (!text.empty() && ascii::is_digit(text.front())) text.remove_prefix(1);
  text = ascii::trim(text);
  if (!minute || !second || *minute > 59 || *second > 60) return false;
  if (!take_half_of_day(text, *hour) || *hour > 23) return false;
  time.time = seconds((*hour * 60 + *minute) * 60 + *second);
  return take_offset(text, time.offset);
}

// `2026-11-23T09:15:00Z`: most programs write it, and it can be read in one way only.
std::optional<ForeignTime> universal_time(std::string_view text) {
  if (text.size() != 20 || text.back() != 'Z') return std::nullopt;
  const auto moment = moment_from_iso(text);
  if (!moment) return std::nullopt;
  ForeignTime time;
  const auto day = std::chrono::floor<std::chrono::days>(*moment);
  time.date = Date(day.time_since_epoch());
  time.time = *moment - day;
  time.offset = minutes(0);
  return time;
}

std::optional<std::int64_t> day_number(std::string_view text) {
  const auto number = text.size() == 5 ? ascii::number(text) : std::nullopt;
  return number && *number >= 20'000 && *number <= 60'000 ? number : std::nullopt;
}

// `20261127`
std::optional<Date> date_of_digits(std::string_view text) {
  const auto number = text.size() == 8 ? ascii::number(text) : std::nullopt;
  if (!number || *number < 1900'00'00 || *number >= 2200'00'00) return std::nullopt;
  return existing_date(*number / 10000, *number / 100 % 100, *number % 100, false);
}

// What stands before the time.
std::optional<Date> date_of(std::string_view text, DateOrder order, std::size_t& length) {
  length = std::min(text.find_first_of(" T"), text.size());
  if (const auto date = date_of_digits(text.substr(0, length))) return date;
  if (order != DateOrder::day_number) return date_of_parts(date_parts(text, length), order);
  const auto number = day_number(text.substr(0, length));
  if (!number) return std::nullopt;
  constexpr std::chrono::year_month_day before_first{std::chrono::year(1899), std::chrono::December,
                                                     std::chrono::day(30)};
  return std::chrono::local_days(before_first) + std::chrono::days(*number);
}

}  // namespace

std::optional<ForeignTime> foreign_time(std::string_view text, DateOrder order) {
  text = ascii::trim(text);
  if (const auto time = universal_time(text)) return time;
  std::size_t length = 0;
  const auto date = date_of(text, order, length);
  if (!date) return std::nullopt;
  ForeignTime time;
  time.date = *date;
  if (!take_time(text.substr(length), time)) return std::nullopt;
  return time;
}

Moment moment_in(const ForeignTime& time, const Zone& zone) {
  const LocalTime local = LocalTime{time.date} + time.time.value_or(seconds(0));
  return time.offset ? Moment(local.time_since_epoch() - *time.offset) : zone.moment(local);
}

Date day_in(const ForeignTime& time, const Zone& zone) {
  if (!time.offset || !time.time) return time.date;
  return std::chrono::floor<std::chrono::days>(zone.local(moment_in(time, zone)));
}

void DateEvidence::weigh(std::string_view text) {
  if (day_number(text)) return void(has_day_number_ = true);
  may_be_day_numbers_ = false;
  if (universal_time(text)) return;
  const auto day_first = foreign_time(text, DateOrder::day_month);
  const auto month_first = foreign_time(text, DateOrder::month_day);
  if (!day_first && !month_first) return;
  may_be_day_first_ = may_be_day_first_ && day_first;
  may_be_month_first_ = may_be_month_first_ && month_first;
  if (day_first && month_first && day_first->date != month_first->date && open_text_.empty())
    open_text_ = text;
}

std::optional<DateOrder> DateEvidence::order() const {
  if (may_be_day_first_ && may_be_month_first_ && !open_text_.empty()) return std::nullopt;
  return may_be_month_first_ && !may_be_day_first_ ? DateOrder::month_day : DateOrder::day_month;
}

}  // namespace tend

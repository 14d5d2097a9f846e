#include <cstdlib>
#include <span>
#include <string>
#include <vector>

#include "core/ascii.hpp"
#include "core/calendar.hpp"
#include "core/date_base.hpp"
#include "core/date_refusal.hpp"
#include "core/units.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using Unit = Interval::Unit;

constexpr std::size_t longest_date = 200;
constexpr std::int64_t most_minutes = 6'000'000'000;  // more than the calendar has

// `8:15`, `08:15`, `t08:15`, `08:15:30`; the seconds are dropped.
std::optional<ClockTime> time_of_word(std::string_view word) {
  if (word.starts_with('t')) word.remove_prefix(1);
  const std::string padded = word.find(':') == 1 ? "0" + std::string(word) : std::string(word);
  if (padded.size() == 5) return clock_from_iso(padded);
  const bool has_seconds = padded.size() == 8 && padded[5] == ':' && clock_from_iso("00:" + padded.substr(6));
  return has_seconds ? clock_from_iso(padded.substr(0, 5)) : std::nullopt;
}

class WhenParser {
 public:
  WhenParser(std::string_view text, const Now& now, Toward toward)
      : text_(text), now_(now), toward_(toward), words_(words_of(text)), date_(now.today()) {}

  When parse() {
    has_base_ = read_moment() || read_joined() || read_base();
    while (at_ < words_.size())
      if (!read_offset() && !read_time()) refuse_date_word(text_, words_[at_]);
    if (!in_calendar(date_)) refuse_date(text_, "the date is outside the years 1 to 9999");
    return {date_, time_};
  }

 private:
  std::span<const std::string> rest() const { return std::span(words_).subspan(at_); }
  bool next_is(std::string_view word) const { return at_ < words_.size() && words_[at_] == word; }

  // `now`, `2026-04-17T08:15:00Z`.
  bool read_moment() {
    const auto moment = next_is("now") ? now_.moment : moment_from_iso(ascii::upper(words_[at_]));
    if (!moment) return false;
    set_moment(*moment);
    ++at_;
    return true;
  }

  // `2026-04-17t08:15`.
  bool read_joined() {
    const std::string_view word = words_[at_];
    const auto mark = word.find('t');
    if (mark == word.npos) return false;
    const auto date = numeric_date(word.substr(0, mark), date_, toward_);
    const auto time = time_of_word(word.substr(mark));
    if (!date || !time) return false;
    date_ = *date;
    time_ = *time;
    ++at_;
    return true;
  }

  bool read_base() {
    const auto base = base_at_start(rest(), date_, toward_);
    if (!base) return false;
    date_ = base->date;
    at_ += base->words;
    return true;
  }

  bool read_time() {
    const auto time = time_of_word(words_[at_]);
    if (!time) return false;
    if (time_) refuse_date(text_, "it has two times of day");
    time_ = time;
    ++at_;
    return true;
  }

  bool read_offset() { return read_signed() || read_worded() || read_ago(); }

  // `+3d`, `-2 weeks`.
  bool read_signed() {
    const char sign = words_[at_].front();
    if (sign != '+' && sign != '-') return false;
    std::vector<std::string> words(rest().begin(), rest().end());
    words[0].erase(0, 1);
    return apply(amount_at_start(words), sign == '-');
  }

  // `in 3 days`, `vor 3 tagen`.
  bool read_worded() {
    if (!next_is("in") && !next_is("vor")) return false;
    const bool back = next_is("vor");
    const auto amount = amount_at_start(rest().subspan(1));
    if (amount) ++at_;
    return apply(amount, back);
  }

  // `3 days ago`.
  bool read_ago() {
    const auto amount = amount_at_start(rest());
    if (!amount || amount->words >= rest().size() || rest()[amount->words] != "ago") return false;
    apply(amount, true);
    ++at_;
    return true;
  }

  bool apply(const std::optional<Amount>& amount, bool back) {
    if (!amount) return false;
    const Interval by{back ? -amount->interval.count : amount->interval.count, amount->interval.unit};
    if (by.unit == Unit::minutes || by.unit == Unit::hours)
      move_time(by);
    else
      move_date(by);
    at_ += amount->words;
    return true;
  }

  void move_date(const Interval& by) {
    const auto date = in_calendar(date_) ? moved(date_, by) : std::nullopt;
    if (!date) refuse_date(text_, "the date is outside the years 1 to 9999");
    date_ = *date;
    moment_.reset();
  }

  // Hours are hours that pass, whatever DST does to the clock on the wall.
  void move_time(const Interval& by) {
    if (!time_) start_from_clock();
    const std::int64_t count =
        by.unit == Unit::hours && std::abs(by.count) <= most_minutes ? 60 * by.count : by.count;
    if (std::abs(count) > most_minutes) refuse_date(text_, "the date is outside the years 1 to 9999");
    const Moment from = moment_ ? *moment_ : now_.zone.moment(LocalTime{date_} + *time_);
    set_moment(from + minutes{count});
  }

  // Hours without a base count from now: `+2h`, `+1d +2h`.
  void start_from_clock() {
    if (has_base_) refuse_date(text_, "hours and minutes need a time of day to count from");
    if (date_ == now_.today()) return set_moment(now_.moment);
    time_ = floor<minutes>(now_.local() - now_.today());
  }

  void set_moment(Moment moment) {
    const LocalTime local = now_.zone.local(moment);
    moment_ = moment;
    date_ = floor<days>(local);
    time_ = floor<minutes>(local - date_);
  }

  std::string_view text_;
  const Now& now_;
  Toward toward_;
  std::vector<std::string> words_;
  std::size_t at_ = 0;
  bool has_base_ = false;
  Date date_;
  std::optional<ClockTime> time_;
  std::optional<Moment> moment_;  // set while date and time stand for exactly this one
};

}  // namespace

When parse_when(std::string_view text, const Now& now, Toward toward) {
  text = ascii::trim(text);
  if (text.empty()) refuse_date(text, "it is empty");
  if (text.size() > longest_date) refuse_date(text, "it is too long");
  return WhenParser(text, now, toward).parse();
}

}  // namespace tend

#include "exchange/ical.hpp"

#include <algorithm>
#include <utility>

#include "core/ascii.hpp"
#include "exchange/described_zones.hpp"
#include "exchange/entry_reader.hpp"

namespace tend {
namespace {

bool is_entry(std::string_view component) { return component == "VEVENT" || component == "VTODO"; }

CalendarZones with_described(CalendarZones zones, const ByteInput& bytes) {
  zones.described = described_zones(bytes);
  return zones;
}

}  // namespace

CalendarReader::CalendarReader(ByteInput bytes, CalendarZones zones)
    : zones_(with_described(std::move(zones), bytes)), lines_(std::move(bytes)) {}
CalendarReader::~CalendarReader() = default;

std::optional<CalendarReader::Read> CalendarReader::next() {
  while (ready_.empty() && !ended_) {
    if (const auto line = lines_.next()) {
      take(*line);
    } else {
      end_file();
    }
  }
  if (ready_.empty()) return std::nullopt;
  Ready ready = std::move(ready_.front());
  ready_.pop_front();
  written_ = std::move(ready.written);
  return std::move(ready.read);
}

void CalendarReader::take(const ContentLine& line) {
  const bool is_mark = line.name == "BEGIN" || line.name == "END";
  const std::string component = is_mark ? ascii::upper(ascii::trim(line.value)) : std::string();
  if (entry_) take_in_entry(line, component);
  if (std::exchange(taken_, false)) return;
  taken_lines_ = line.written;
  take_in_calendar(line, component);
}

// Leaves to the calendar what shows that the entry has no end.
void CalendarReader::take_in_entry(const ContentLine& line, const std::string& component) {
  const bool begins = line.name == "BEGIN";
  if (component == "VCALENDAR" || (begins && is_entry(component))) return end_unended_entry();
  taken_ = true;
  taken_lines_ += line.written;
  if (is_entry(component)) return end_entry();
  if (!component.empty()) {
    nested_ = std::max(0, nested_ + (begins ? 1 : -1));
  } else if (nested_ == 0 || !line.fault.empty()) {
    entry_->take(line);
  }
}

void CalendarReader::take_in_calendar(const ContentLine& line, const std::string& component) {
  const bool begins = line.name == "BEGIN";
  if (in_zone_ || component == "VTIMEZONE") zone_lines_ += line.written;
  if (component == "VTIMEZONE") in_zone_ = begins;
  if (component == "VCALENDAR") {
    calendar_line_ = begins ? line.number : 0;
    outside_ = false;
  } else if (calendar_line_ == 0) {
    // A run of lines outside of a calendar is refused once.
    if (!std::exchange(outside_, true))
      refuse(line.number, line.fault.empty() ? "this stands outside of a calendar" : line.fault);
  } else if (begins && is_entry(component)) {
    entry_ = std::make_unique<EntryReader>(line, zones_);
    entry_line_ = line.number;
    nested_ = 0;
  } else if (begins && component == "VJOURNAL") {
    give(DiaryEntry{line.number});
  } else if (!line.fault.empty()) {
    refuse(line.number, line.fault);
  }
}

void CalendarReader::end_entry() {
  std::visit([&](auto&& read) { give(std::move(read)); }, entry_->finish());
  entry_.reset();
}

void CalendarReader::end_unended_entry() {
  if (!entry_) return;
  entry_.reset();
  refuse(entry_line_, "what begins here has no end");
}

void CalendarReader::end_file() {
  ended_ = true;
  end_unended_entry();
  if (calendar_line_ != 0) refuse(calendar_line_, "the calendar that begins here has no END:VCALENDAR");
}

void CalendarReader::refuse(std::int64_t line, std::string why) { give(Refusal{line, std::move(why)}); }

void CalendarReader::give(Read read) { ready_.push_back({std::move(read), std::exchange(taken_lines_, {})}); }

}  // namespace tend

#include "exchange/ical.hpp"

#include <algorithm>
#include <utility>

#include "core/ascii.hpp"
#include "exchange/entry_reader.hpp"

namespace tend {
namespace {

class CalendarReader {
 public:
  CalendarReader(std::string_view text, const CalendarZones& zones) : lines_(text), zones_(zones) {}

  Calendar read() {
    while (const auto line = lines_.next()) {
      const bool is_mark = line->name == "BEGIN" || line->name == "END";
      const std::string component = is_mark ? ascii::upper(ascii::trim(line->value)) : std::string();
      if (entry_) take_in_entry(*line, component);
      if (!std::exchange(taken_, false)) take_in_calendar(*line, component);
    }
    end_unended_entry();
    if (calendar_line_ != 0) refuse(calendar_line_, "the calendar that begins here has no END:VCALENDAR");
    std::ranges::stable_sort(calendar_.refused, {}, &Refusal::line);
    return std::move(calendar_);
  }

 private:
  static bool is_entry(std::string_view component) { return component == "VEVENT" || component == "VTODO"; }

  // Leaves to the calendar what shows that the entry has no end.
  void take_in_entry(const ContentLine& line, const std::string& component) {
    const bool begins = line.name == "BEGIN";
    if (component == "VCALENDAR" || (begins && is_entry(component))) return end_unended_entry();
    taken_ = true;
    if (is_entry(component)) return end_entry();
    if (!component.empty()) {
      nested_ = std::max(0, nested_ + (begins ? 1 : -1));
    } else if (nested_ == 0 || !line.fault.empty()) {
      entry_->take(line);
    }
  }

  void take_in_calendar(const ContentLine& line, const std::string& component) {
    const bool begins = line.name == "BEGIN";
    if (component == "VCALENDAR") {
      calendar_line_ = begins ? line.number : 0;
      outside_ = false;
    } else if (calendar_line_ == 0) {
      // A run of lines outside of a calendar is refused once.
      if (!std::exchange(outside_, true))
        refuse(line.number, line.fault.empty() ? "this stands outside of a calendar" : line.fault);
    } else if (begins && is_entry(component)) {
      entry_.emplace(line, zones_);
      entry_line_ = line.number;
      nested_ = 0;
    } else if (!line.fault.empty()) {
      refuse(line.number, line.fault);
    }
  }

  void end_entry() {
    std::variant<CalendarEntry, Refusal> taken = entry_->finish();
    entry_.reset();
    if (auto* entry = std::get_if<CalendarEntry>(&taken)) {
      calendar_.entries.push_back(std::move(*entry));
    } else {
      calendar_.refused.push_back(std::move(std::get<Refusal>(taken)));
    }
  }

  void end_unended_entry() {
    if (!entry_) return;
    entry_.reset();
    refuse(entry_line_, "what begins here has no end");
  }

  void refuse(std::int64_t line, std::string why) { calendar_.refused.push_back({line, std::move(why)}); }

  ContentLines lines_;
  const CalendarZones& zones_;
  Calendar calendar_;
  std::int64_t calendar_line_ = 0;  // of the BEGIN of the calendar that is being read; 0 outside of one
  std::optional<EntryReader> entry_;
  std::int64_t entry_line_ = 0;
  int nested_ = 0;        // components within the entry: alarms
  bool taken_ = false;    // the line was the entry's
  bool outside_ = false;  // in a run of lines outside of a calendar
};

}  // namespace

Calendar read_calendar(std::string_view text, const CalendarZones& zones) {
  return CalendarReader(text, zones).read();
}

}  // namespace tend

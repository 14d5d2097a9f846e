// One event or to-do of a calendar, taken property by property.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "exchange/content_line.hpp"
#include "exchange/ical.hpp"

namespace tend {

class EntryReader {
 public:
  // `begin` is the entry's BEGIN line; `zones` outlives the reader.
  EntryReader(const ContentLine& begin, const CalendarZones& zones);

  void take(const ContentLine& line);
  // The whole entry, or why it cannot be taken.
  std::variant<CalendarEntry, Refusal> finish();

 private:
  using Take = void (EntryReader::*)(const ContentLine&);
  struct Property {
    std::string_view name;
    Take take;
  };
  static std::span<const Property> properties();

  void take_uid(const ContentLine& line);
  void take_summary(const ContentLine& line);
  void take_description(const ContentLine& line);
  void take_location(const ContentLine& line);
  void take_categories(const ContentLine& line);
  void take_start(const ContentLine& line);
  void take_end(const ContentLine& line);
  void take_duration(const ContentLine& line);
  void take_rule(const ContentLine& line);
  void take_single_dates(const ContentLine& line);
  void take_occurrence(const ContentLine& line);
  void take_status(const ContentLine& line);
  void take_priority(const ContentLine& line);
  void take_created(const ContentLine& line);
  void take_completed(const ContentLine& line);
  void take_modified(const ContentLine& line);
  void take_person(const ContentLine& line);
  void take_client(const ContentLine& line);
  void take_direction(const ContentLine& line);
  void take_owner(const ContentLine& line);
  void take_team(const ContentLine& line);
  void take_contact(const ContentLine& line);

  std::optional<Moment> moment_of(const ContentLine& line) const;
  void settle_time();
  void settle_minutes();
  void settle_recurrence();
  void settle_summary();
  void refuse(std::int64_t line, std::string why);

  const CalendarZones& zones_;
  CalendarEntry entry_;
  std::optional<Refusal> refusal_;
  std::optional<CalendarTime> start_, end_;
  std::optional<std::chrono::seconds> duration_;
  std::string rule_, occurrence_;
  std::int64_t rule_line_ = 0;
};

}  // namespace tend

// Calendars (RFC 5545): events and to-dos in and out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/calendar_time.hpp"
#include "exchange/recurrence.hpp"
#include "exchange/refusal.hpp"

namespace tend {

// Who takes part in an event.
struct Attendee {
  std::string name, email;  // either may be empty
  bool operator==(const Attendee&) const = default;
};

// An event or a to-do. What `calendar_text` writes for the book's own sake comes back in the second part.
struct CalendarEntry {
  std::int64_t line = 0;  // of its BEGIN
  bool is_todo = false;
  std::string uid;  // of one occurrence of a series that was changed: `UID/20261127T081500`
  std::string summary, description, location;
  // When an event begins, when a to-do is due (or begins, where nothing else is said), in the user's zone.
  CalendarTime time;
  std::optional<std::int64_t> minutes;  // how long an event with a time takes
  std::optional<Recurrence> recurrence;
  std::string status = "open";      // open done canceled
  std::string priority = "normal";  // low normal high
  std::optional<Moment> created, completed;
  std::vector<Attendee> attendees;  // the organizer among them
  std::vector<std::string> categories;

  std::string client;     // a client's name
  std::string direction;  // task promise waiting; empty where the calendar is another program's
  std::string owner, contact;
};

struct Calendar {
  std::vector<CalendarEntry> entries;
  std::vector<Refusal> refused;
};

// Times without a zone are the user's. Time zones that the file describes are not read: their names are
// looked up. Alarms, free times and journals are passed over. A recurrence that an interval cannot say is
// refused with its line.
Calendar read_calendar(std::string_view text, const CalendarZones& zones);

// ---- writing

enum class CalendarForm {
  events,  // all-day events, or events at a time: what calendars show that subscribe to a file
  todos    // to-dos: for programs that keep tasks
};

// The whole file; lines end in CR LF, and the same entries give the same bytes. `uid`, `created`, `summary`,
// `time` and `client` are set.
std::string calendar_text(const std::vector<CalendarEntry>& entries, CalendarForm form);

}  // namespace tend

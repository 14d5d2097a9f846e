// Calendars (RFC 5545): events and to-dos in and out.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "exchange/attendee.hpp"
#include "exchange/calendar_time.hpp"
#include "exchange/content_line.hpp"
#include "exchange/recurrence.hpp"
#include "exchange/refusal.hpp"

namespace tend {

class EntryReader;  // entry_reader.hpp

// An entry of a diary: no mistake, but nothing for the book.
struct DiaryEntry {
  std::int64_t line = 0;  // of its BEGIN
};

// An event or a to-do. What `calendar_text` writes for the book's own sake comes back in the second part.
struct CalendarEntry {
  std::int64_t line = 0;  // of its BEGIN
  bool is_todo = false;
  std::string uid;  // of one occurrence of a series that was changed: `UID/20261127T081500`
  std::string summary, description, location;
  // When an event begins, when a to-do is due (or begins, where nothing else is said), in the user's zone.
  CalendarTime time;
  bool is_dated = true;                 // false: a to-do that does not say when it is due
  std::optional<std::int64_t> minutes;  // how long an event with a time takes
  std::optional<Recurrence> recurrence;
  std::string status = "open";      // open done canceled
  std::string priority = "normal";  // low normal high
  std::optional<Moment> created, completed, modified;
  std::vector<Attendee> attendees;  // the organizer among them
  std::vector<std::string> categories;

  std::string client;     // a client's name
  std::string direction;  // task promise waiting; empty where the calendar is another program's
  std::string owner, team, contact;
};

// The entries of a file, one after the other, in the memory of one. Times without a zone are the user's; a
// zone that is not known by its name is the one that the file describes. Alarms and free times are passed
// over. A recurrence that an interval cannot say is refused with its line.
class CalendarReader {
 public:
  CalendarReader(ByteInput bytes, CalendarZones zones);
  ~CalendarReader();

  using Read = std::variant<CalendarEntry, Refusal, DiaryEntry>;
  std::optional<Read> next();  // nothing at the end of the file
  // The lines of what came last, as the file has them.
  const std::string& written() const { return written_; }
  // Those of the zones that the file has described so far.
  const std::string& zones_written() const { return zone_lines_; }

 private:
  struct Ready {
    Read read;
    std::string written;
  };
  void take(const ContentLine& line);
  void take_in_entry(const ContentLine& line, const std::string& component);
  void take_in_calendar(const ContentLine& line, const std::string& component);
  void end_entry();
  void end_unended_entry();
  void end_file();
  void refuse(std::int64_t line, std::string why);
  void give(Read read);

  CalendarZones zones_;
  ContentLines lines_;
  std::deque<Ready> ready_;
  std::string zone_lines_;
  bool in_zone_ = false;
  std::string taken_lines_;  // of the entry so far, or the last line outside of one
  std::string written_;
  std::int64_t calendar_line_ = 0;  // of the BEGIN of the calendar that is being read; 0 outside of one
  std::unique_ptr<EntryReader> entry_;
  std::int64_t entry_line_ = 0;
  int nested_ = 0;        // components within the entry: alarms
  bool taken_ = false;    // the line was the entry's
  bool outside_ = false;  // in a run of lines outside of a calendar
  bool ended_ = false;
};

// ---- writing

enum class CalendarForm {
  events,  // all-day events, or events at a time: what calendars show that subscribe to a file
  todos    // to-dos: for programs that keep tasks
};

// The whole file; lines end in CR LF, and the same entries give the same bytes. `uid`, `created`, `summary`,
// `time` and `client` are set.
std::string calendar_text(const std::vector<CalendarEntry>& entries, CalendarForm form);

}  // namespace tend

#include <algorithm>

#include "exchange/content_writer.hpp"
#include "exchange/ical.hpp"

namespace tend {
namespace {

void append_time(std::string& out, std::string name, const CalendarTime& time) {
  // A time without a zone: the follow-up is due when the clock on the wall shows it, wherever that is.
  if (!time.time) return append_content_line(out, name + ";VALUE=DATE", basic(time.date));
  append_content_line(out, name, basic(time.local()));
}

void append_status(std::string& out, const CalendarEntry& entry, CalendarForm form) {
  const bool todo = form == CalendarForm::todos;
  if (entry.status == "canceled") {
    append_content_line(out, "STATUS", "CANCELLED");
  } else if (todo) {
    append_content_line(out, "STATUS", entry.status == "done" ? "COMPLETED" : "NEEDS-ACTION");
  }
  if (entry.completed)
    append_content_line(out, todo ? "COMPLETED" : "X-TEND-COMPLETED", basic(*entry.completed));
}

void append_priority(std::string& out, const CalendarEntry& entry) {
  if (entry.priority == "high") append_content_line(out, "PRIORITY", "1");
  if (entry.priority == "low") append_content_line(out, "PRIORITY", "9");
}

// A calendar takes the entry with the later stamp for the newer one.
void append_stamps(std::string& out, const CalendarEntry& entry) {
  const Moment created = entry.created.value_or(Moment{});
  const Moment stamp = std::max(created, entry.modified.value_or(created));
  append_content_line(out, "DTSTAMP", basic(stamp));
  append_content_line(out, "CREATED", basic(created));
  if (entry.modified) append_content_line(out, "LAST-MODIFIED", basic(stamp));
}

void append_entry(std::string& out, const CalendarEntry& entry, CalendarForm form) {
  const bool todo = form == CalendarForm::todos;
  const std::string rule =
      entry.recurrence ? rule_of_recurrence(*entry.recurrence, entry.time.date) : std::string();
  append_content_line(out, "BEGIN", todo ? "VTODO" : "VEVENT");
  append_content_line(out, "UID", escaped(entry.uid));
  append_stamps(out, entry);
  // What comes again counts from its start, of a to-do too. RFC 5545 wants it to be due later than that,
  // which no whole day can be without being due on the next one.
  if (!todo || !rule.empty()) append_time(out, "DTSTART", entry.time);
  if (todo) append_time(out, "DUE", entry.time);
  if (!rule.empty()) append_content_line(out, "RRULE", rule);
  append_text_line(out, "SUMMARY",
                   entry.client.empty() ? entry.summary : entry.client + ": " + entry.summary);
  append_text_line(out, "DESCRIPTION", entry.description);
  append_text_line(out, "CONTACT", entry.contact);
  append_priority(out, entry);
  append_status(out, entry, form);
  if (!todo) append_content_line(out, "TRANSP", "TRANSPARENT");
  append_text_line(out, "X-TEND-CLIENT", entry.client);
  append_text_line(out, "X-TEND-DIRECTION", entry.direction);
  append_text_line(out, "X-TEND-OWNER", entry.owner);
  append_text_line(out, "X-TEND-TEAM", entry.team);
  append_content_line(out, "END", todo ? "VTODO" : "VEVENT");
}

}  // namespace

std::string calendar_text(const std::vector<CalendarEntry>& entries, CalendarForm form) {
  std::string out;
  append_content_line(out, "BEGIN", "VCALENDAR");
  append_content_line(out, "VERSION", "2.0");
  append_content_line(out, "PRODID", "-//tend//tend//EN");
  append_content_line(out, "METHOD", "PUBLISH");
  append_content_line(out, "X-WR-CALNAME", "tend");
  append_content_line(out, "REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
  append_content_line(out, "X-PUBLISHED-TTL", "PT1H");
  for (const CalendarEntry& entry : entries) append_entry(out, entry, form);
  append_content_line(out, "END", "VCALENDAR");
  return out;
}

}  // namespace tend

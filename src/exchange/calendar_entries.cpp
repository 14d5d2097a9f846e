#include "exchange/calendar_entries.hpp"

namespace tend {

namespace {

// What a calendar shows beside the text.
std::string_view about(std::string_view direction) {
  if (direction == "promise") return "Promised to the client";
  return direction == "waiting" ? "Waiting for the client" : "";
}

}  // namespace

CalendarEntry calendar_entry(const Followup& followup, std::string_view client_name) {
  CalendarEntry entry;
  entry.uid = followup.uid;
  entry.summary = followup.text;
  entry.description = about(followup.direction);
  entry.client = client_name;
  entry.contact = followup.contact.label;
  entry.direction = followup.direction;
  entry.owner = followup.owner;
  entry.status = followup.status;
  entry.priority = followup.priority;
  entry.time = {followup.due, followup.due_time};
  entry.created = followup.created;
  entry.completed = followup.done_at;
  if (!followup.every.empty() && followup.status == "open")
    entry.recurrence = {parse_interval(followup.every), followup.anchor.value_or(followup.due)};
  return entry;
}

}  // namespace tend

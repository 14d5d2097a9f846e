#include "exchange/calendar_entries.hpp"

#include <fmt/format.h>

#include "book/uid.hpp"

namespace tend {

namespace {

// What a calendar shows beside the text.
std::string_view about(std::string_view direction) {
  if (direction == "promise") return "Promised to the client";
  return direction == "waiting" ? "Waiting for the client" : "";
}

}  // namespace

CalendarEntry calendar_entry(const Followup& followup, std::string_view client_name,
                             std::optional<Moment> modified) {
  CalendarEntry entry;
  entry.uid = followup.uid;
  entry.summary = followup.text;
  entry.description = about(followup.direction);
  entry.client = client_name;
  entry.contact = followup.contact.label;
  entry.direction = followup.direction;
  entry.owner = followup.owner;
  entry.team = followup.team;
  entry.status = followup.status;
  entry.priority = followup.priority;
  entry.time = {followup.due, followup.due_time};
  entry.created = followup.created;
  entry.modified = modified;
  entry.completed = followup.done_at;
  if (!followup.every.empty() && followup.status == "open")
    entry.recurrence = {parse_interval(followup.every), followup.anchor.value_or(followup.due)};
  return entry;
}

namespace {

constexpr std::string_view of_renewal = "-renewal", of_notice = "-notice";

CalendarEntry entry_of(const RenewalEntry& renewal, std::string_view client_name, std::string_view what) {
  CalendarEntry entry;
  entry.uid = renewal.uid + std::string(what);
  entry.client = client_name;
  entry.created = moment_of_uid(renewal.uid);
  entry.modified = renewal.modified;
  entry.description =
      fmt::format("{} of {}, {} a year", renewal.quantity, renewal.product, human(renewal.yearly));
  return entry;
}

}  // namespace

CalendarEntry renewal_entry(const RenewalEntry& renewal, std::string_view client_name) {
  CalendarEntry entry = entry_of(renewal, client_name, of_renewal);
  entry.time.date = renewal.day;
  entry.summary =
      fmt::format("{} {}", renewal.product, renewal.renews_itself ? "renews itself" : "is to be renewed");
  return entry;
}

CalendarEntry notice_entry(const RenewalEntry& renewal, std::string_view client_name) {
  CalendarEntry entry = entry_of(renewal, client_name, of_notice);
  entry.time.date = renewal.notice_by;
  entry.summary =
      fmt::format("last day to give notice for {}, renewal {}", renewal.product, iso(renewal.day));
  return entry;
}

bool is_renewal_uid(std::string_view uid) {
  for (const std::string_view what : {of_renewal, of_notice})
    if (uid.ends_with(what) && is_own_uid(uid.substr(0, uid.size() - what.size()))) return true;
  return false;
}

}  // namespace tend

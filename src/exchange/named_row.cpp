#include "exchange/named_row.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/uid.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

class RowWriter {
 public:
  RowWriter(const RecordType& type, std::int64_t line, std::string external_id) {
    row_.type = &type;
    row_.line = line;
    row_.external_id = std::move(external_id);
    if (is_own_uid(row_.external_id)) add("uid", row_.external_id);
  }

  RowWriter& add(std::string_view field, std::string text) {
    if (!text.empty()) row_.texts.emplace_back(field, std::move(text));
    return *this;
  }
  RowWriter& add(std::string_view field, bool flag) { return add(field, std::string(flag ? "true" : "")); }
  RowWriter& add_custom(const Pairs& pairs) {
    for (const auto& [key, text] : pairs) add("custom." + key, text);
    return *this;
  }
  NamedRow& row() { return row_; }

 private:
  NamedRow row_;
};

std::string listed(const std::vector<std::string>& words, std::string_view between) {
  return fmt::format("{}", fmt::join(words, between));
}

// ---- cards

NamedRow client_row(const Card& card) {
  RowWriter writer(describe<Client>(), card.line, card.uid);
  writer.add("name", card.name)
      .add("domain", domain_key(card.url))
      .add("email", card.email)
      .add("phone", card.phone)
      .add("street", card.street)
      .add("postcode", card.postcode)
      .add("city", card.city)
      .add("country", card.country)
      .add("tags", listed(card.categories, ","))
      .add_custom(card.more);
  return std::move(writer.row());
}

std::string postal_address(const Card& card) {
  std::string town = card.postcode.empty() ? card.city : card.postcode + " " + card.city;
  std::vector<std::string> parts{card.street, std::move(town), card.country};
  std::erase(parts, "");
  return listed(parts, ", ");
}

NamedRow contact_row(const Card& card) {
  RowWriter writer(describe<Contact>(), card.line, card.uid);
  writer.add("client", card.organization.empty() ? card.name : card.organization)
      .add("name", card.name)
      .add("role", card.role)
      .add("title", card.title)
      .add("email", card.email)
      .add("phone", card.phone)
      .add("birthday", card.birthday ? iso(*card.birthday) : "")
      .add("primary", card.primary)
      .add("inactive", card.inactive)
      .add("custom.address", postal_address(card))
      .add("custom.url", card.url)
      .add("custom.categories", listed(card.categories, ", "))
      .add_custom(card.more);
  return std::move(writer.row());
}

// ---- calendars

bool is_past_meeting(const CalendarEntry& entry, const Now& now) {
  const bool foreign_event = !entry.is_todo && entry.direction.empty();
  return foreign_event && !entry.recurrence && entry.status == "open" && entry.time.local() <= now.local();
}

std::string whole_text(const CalendarEntry& entry) {
  std::vector<std::string> parts{entry.summary, entry.location, entry.description};
  std::erase(parts, "");
  return listed(parts, "\n");
}

NamedRow note_row(const CalendarEntry& entry, const Now& now) {
  RowWriter writer(describe<Note>(), entry.line, entry.uid);
  writer.add("client", entry.client)
      .add("at", iso(now.zone.moment(entry.time.local())))
      .add("kind", std::string("meeting"))
      .add("minutes", entry.minutes ? std::to_string(*entry.minutes) : "")
      .add("body", whole_text(entry));
  writer.row().people = entry.attendees;
  return std::move(writer.row());
}

std::string clock_text(const CalendarTime& time) {
  return time.time ? iso(std::chrono::floor<std::chrono::minutes>(*time.time)) : std::string();
}

bool began_before(const CalendarEntry& entry, Date today) {
  const bool foreign_event = !entry.is_todo && entry.direction.empty();
  return foreign_event && entry.recurrence && entry.status == "open" && entry.time.date < today;
}

// The next one of a meeting that comes again, which those before it do not make overdue.
Date due_day(const CalendarEntry& entry, Date today) {
  if (!began_before(entry, today)) return entry.time.date;
  return next_occurrence(entry.recurrence->anchor, entry.recurrence->every, today - std::chrono::days{1});
}

NamedRow followup_row(const CalendarEntry& entry, Date today) {
  RowWriter writer(describe<Followup>(), entry.line, entry.uid);
  writer.add("client", entry.client)
      .add("text", entry.direction.empty() ? whole_text(entry) : entry.summary)
      .add("due", entry.is_dated ? iso(due_day(entry, today)) : "")
      .add("due_time", clock_text(entry.time))
      .add("status", entry.status)
      .add("direction", entry.direction)
      .add("priority", entry.priority)
      .add("owner", entry.owner)
      .add("team", entry.team)
      .add("contact", entry.contact)
      .add("every", entry.recurrence ? to_string(entry.recurrence->every) : "")
      .add("anchor", entry.recurrence ? iso(entry.recurrence->anchor) : "")
      .add("created", entry.created ? iso(*entry.created) : "")
      .add("done_at", entry.completed ? iso(*entry.completed) : "");
  if (entry.contact.empty()) writer.row().people = entry.attendees;
  if (entry.modified) writer.row().modified = iso(*entry.modified);
  writer.row().is_next = began_before(entry, today);
  return std::move(writer.row());
}

void add_hints(const CalendarEntry& entry, NamedRow& row) {
  for (const Attendee& person : entry.attendees)
    if (!person.email.empty()) row.client_hints.push_back(person.email);
  for (const std::string& category : entry.categories) row.client_hints.push_back(category);
}

}  // namespace

NamedRow named_row(const Card& card) { return card.is_organization ? client_row(card) : contact_row(card); }

NamedRow named_row(const CalendarEntry& entry, const Now& now) {
  NamedRow row = is_past_meeting(entry, now) ? note_row(entry, now) : followup_row(entry, now.today());
  add_hints(entry, row);
  return row;
}

}  // namespace tend

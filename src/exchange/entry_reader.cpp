#include "exchange/entry_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "exchange/html_text.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

std::string trimmed_text(std::string_view text) { return std::string(ascii::trim(text)); }

constexpr std::size_t most_people = 500;

std::string_view status_from(std::string_view upper) {
  if (upper == "COMPLETED") return "done";
  return upper == "CANCELLED" ? "canceled" : "open";
}

// 1 to 4 are high, 5 is normal, 6 to 9 are low (RFC 5545, section 3.8.1.9).
std::string_view priority_from(std::int64_t number) {
  if (number >= 1 && number <= 4) return "high";
  return number >= 6 ? "low" : "normal";
}

}  // namespace

EntryReader::EntryReader(const ContentLine& begin, const CalendarZones& zones) : zones_(zones) {
  entry_.line = begin.number;
  entry_.is_todo = ascii::upper(ascii::trim(begin.value)) == "VTODO";
}

std::span<const EntryReader::Property> EntryReader::properties() {
  static constexpr Property all[] = {
      {"UID", &EntryReader::take_uid},
      {"SUMMARY", &EntryReader::take_summary},
      {"DESCRIPTION", &EntryReader::take_description},
      {"LOCATION", &EntryReader::take_location},
      {"CATEGORIES", &EntryReader::take_categories},
      {"DTSTART", &EntryReader::take_start},
      {"DTEND", &EntryReader::take_end},
      {"DUE", &EntryReader::take_end},
      {"DURATION", &EntryReader::take_duration},
      {"RRULE", &EntryReader::take_rule},
      {"RDATE", &EntryReader::take_single_dates},
      {"EXDATE", &EntryReader::take_single_dates},
      {"EXRULE", &EntryReader::take_single_dates},
      {"RECURRENCE-ID", &EntryReader::take_occurrence},
      {"STATUS", &EntryReader::take_status},
      {"PRIORITY", &EntryReader::take_priority},
      {"CREATED", &EntryReader::take_created},
      {"COMPLETED", &EntryReader::take_completed},
      {"LAST-MODIFIED", &EntryReader::take_modified},
      {"ORGANIZER", &EntryReader::take_person},
      {"ATTENDEE", &EntryReader::take_person},
      {"X-TEND-CLIENT", &EntryReader::take_client},
      {"X-TEND-DIRECTION", &EntryReader::take_direction},
      {"X-TEND-OWNER", &EntryReader::take_owner},
      {"X-TEND-TEAM", &EntryReader::take_team},
      {"X-TEND-COMPLETED", &EntryReader::take_completed},
      {"CONTACT", &EntryReader::take_contact},
  };
  return all;
}

void EntryReader::take(const ContentLine& line) {
  if (!line.fault.empty()) return refuse(line.number, line.fault);
  const auto property = std::ranges::find(properties(), line.name, &Property::name);
  if (property == properties().end() || line.binary) return;
  try {
    (this->*property->take)(line);
  } catch (const Error& error) {
    refuse(line.number, error.message());
  }
}

// ---- properties

void EntryReader::take_uid(const ContentLine& line) { entry_.uid = trimmed_text(unescaped(line.value)); }
void EntryReader::take_summary(const ContentLine& line) {
  entry_.summary = trimmed_text(unescaped(line.value));
}
// Google's calendar has its descriptions in HTML.
void EntryReader::take_description(const ContentLine& line) {
  entry_.description = trimmed_text(unescaped(line.value));
  if (is_html(entry_.description)) entry_.description = text_of_html(entry_.description);
}
void EntryReader::take_location(const ContentLine& line) {
  entry_.location = trimmed_text(unescaped(line.value));
}
void EntryReader::take_categories(const ContentLine& line) {
  for (const std::string& category : parts_of(line.value, ','))
    if (!ascii::trim(category).empty()) entry_.categories.push_back(trimmed_text(category));
}

void EntryReader::take_start(const ContentLine& line) { start_ = calendar_time(line, zones_); }
void EntryReader::take_end(const ContentLine& line) { end_ = calendar_time(line, zones_); }
void EntryReader::take_duration(const ContentLine& line) {
  duration_ = calendar_duration(line.value);
  if (!duration_) refuse(line.number, "that is no duration");
}

void EntryReader::take_rule(const ContentLine& line) {
  if (!rule_.empty()) refuse(line.number, "it comes again by two rules");
  rule_ = line.value;
  rule_line_ = line.number;
}
void EntryReader::take_single_dates(const ContentLine& line) {
  refuse(line.number, "an interval cannot say single dates of a series");
}
void EntryReader::take_occurrence(const ContentLine& line) { occurrence_ = trimmed_text(line.value); }

void EntryReader::take_status(const ContentLine& line) {
  entry_.status = status_from(ascii::upper(ascii::trim(line.value)));
}
void EntryReader::take_priority(const ContentLine& line) {
  entry_.priority = priority_from(ascii::number(ascii::trim(line.value)).value_or(0));
}

std::optional<Moment> EntryReader::moment_of(const ContentLine& line) const {
  return zones_.local.moment(calendar_time(line, zones_).local());
}
void EntryReader::take_created(const ContentLine& line) { entry_.created = moment_of(line); }
void EntryReader::take_completed(const ContentLine& line) { entry_.completed = moment_of(line); }
void EntryReader::take_modified(const ContentLine& line) { entry_.modified = moment_of(line); }

void EntryReader::take_person(const ContentLine& line) {
  std::string text = trimmed_text(line.value);
  constexpr std::string_view scheme = "mailto:";
  if (ascii::lower(text).starts_with(scheme)) text.erase(0, scheme.size());
  // vCalendar 1.0 has the name before the address.
  Attendee person = attendee_of(text);
  const std::string name = trimmed_text(line.parameter("CN"));
  if (!name.empty() || person.name == text) person.name = name;
  if (person.email.empty()) person.email = trimmed_text(line.parameter("EMAIL"));
  if (person == Attendee{} || std::ranges::count(entry_.attendees, person) > 0) return;
  if (entry_.attendees.size() == most_people) return refuse(line.number, "there are too many people in it");
  entry_.attendees.push_back(std::move(person));
}

void EntryReader::take_client(const ContentLine& line) {
  entry_.client = trimmed_text(unescaped(line.value));
}
void EntryReader::take_direction(const ContentLine& line) {
  const std::string direction = ascii::lower(ascii::trim(line.value));
  if (direction == "task" || direction == "promise" || direction == "waiting") entry_.direction = direction;
}
void EntryReader::take_owner(const ContentLine& line) { entry_.owner = trimmed_text(unescaped(line.value)); }
void EntryReader::take_team(const ContentLine& line) { entry_.team = trimmed_text(unescaped(line.value)); }
void EntryReader::take_contact(const ContentLine& line) {
  entry_.contact = trimmed_text(unescaped(line.value));
}

// ---- the whole

void EntryReader::refuse(std::int64_t line, std::string why) {
  if (!refusal_) refusal_ = Refusal{line, std::move(why)};
}

void EntryReader::settle_time() {
  const auto& time = entry_.is_todo && end_ ? end_ : start_;
  entry_.is_dated = time.has_value();
  if (!time && !entry_.is_todo) return refuse(entry_.line, "it does not say when it is");
  if (!time) return;
  entry_.time = *time;
  if (entry_.is_todo && !end_ && duration_) {
    const LocalTime due = time->local() + *duration_;
    entry_.time.date = std::chrono::floor<std::chrono::days>(due);
    if (time->time) entry_.time.time = due - LocalTime{entry_.time.date};
  }
}

void EntryReader::settle_minutes() {
  if (entry_.is_todo || !entry_.time.time) return;
  const auto length = end_ ? std::optional(end_->local() - entry_.time.local()) : duration_;
  if (length && *length > std::chrono::seconds{0})
    entry_.minutes = std::chrono::ceil<std::chrono::minutes>(*length).count();
}

void EntryReader::settle_recurrence() {
  if (rule_.empty()) return;
  if (!entry_.is_dated) return refuse(rule_line_, "it comes again, but does not say from when");
  entry_.recurrence = recurrence_of_rule(rule_, entry_.time.date);
  if (!entry_.recurrence)
    refuse(rule_line_, fmt::format("an interval cannot say how it comes again ({})", rule_));
}

// What `calendar_text` puts before it is not part of it.
void EntryReader::settle_summary() {
  const std::string before = entry_.client + ": ";
  if (!entry_.client.empty() && entry_.summary.starts_with(before)) entry_.summary.erase(0, before.size());
  if (entry_.summary.empty()) {
    entry_.summary = trimmed_text(entry_.description.substr(0, entry_.description.find('\n')));
    if (entry_.summary == entry_.description) entry_.description.clear();
  }
  if (entry_.summary.empty()) refuse(entry_.line, "it does not say what it is about");
}

std::variant<CalendarEntry, Refusal> EntryReader::finish() {
  settle_time();
  settle_minutes();
  if (!refusal_) settle_recurrence();
  settle_summary();
  if (!occurrence_.empty()) entry_.uid += '/' + occurrence_;
  if (entry_.completed && entry_.status == "open") entry_.status = "done";
  if (refusal_) return *refusal_;
  return std::move(entry_);
}

}  // namespace tend

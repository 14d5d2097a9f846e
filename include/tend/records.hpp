// The records of the daily loop as plain structs; their descriptions stand in src/book/*_record.cpp.
// In every record: `id` is the number in this book (0 before it is added), `uid` a UUIDv7, the same
// everywhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tend/record.hpp"

namespace tend {

struct Client {
  std::int64_t id = 0;
  std::string uid;
  std::string slug;
  std::string name;
  std::string status = "active";  // prospect active paused canceled churned
  std::string tier;               // a letter that the book's settings give a cadence to
  std::string owner;              // a manager's handle
  Link parent;
  std::string segment, industry, domain, email, phone, street, postcode, city, country;
  std::optional<Date> since;
  std::optional<std::int64_t> cadence_days;
  std::string currency;
  std::optional<Money> acquisition_cost;
  Words tags;
  Pairs custom;
  Words aliases;  // former slugs and names, by which the client is still found
  // kept by the book
  std::optional<Moment> last_touch;
  std::string last_touch_kind;
  std::optional<Date> next_step;  // the earliest due date of its open follow-ups
  std::int64_t open_followups = 0;
};

struct Contact {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  std::string name;
  std::string role;
  std::string title, email, phone;
  std::optional<Date> birthday;
  bool primary = false;
  bool inactive = false;
  Pairs custom;
  std::optional<Moment> last_touch;  // kept by the book
};

struct Note {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  Moment at{};
  std::string kind = "note";  // note call email meeting visit message
  std::string direction;      // in out
  std::string area;           // sales service technical finance
  std::string author;
  Links contacts;
  std::optional<std::int64_t> minutes;
  std::string body;
};

struct Followup {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  std::string text;
  Date due{};
  std::optional<ClockTime> due_time;
  std::string status = "open";  // open done canceled
  std::string direction =
      "task";  // task, promise (we owe it to the client), waiting (the client owes it to us)
  std::string priority = "normal";
  std::string owner, team;
  Link contact;
  std::string every;           // an interval: `2w`
  std::optional<Date> anchor;  // the planned date that the recurrence counts from
  std::optional<Date> snoozed_until;
  std::int64_t slips = 0;  // how often it was moved to a later day
  Moment created{};
  std::optional<Moment> done_at;
  Link note;          // the touchpoint that it came from
  Link support_case;  // the case that it chases
};

// A setting of the book: `cadence.A`, `currency`, ….
struct Setting {
  std::int64_t id = 0;
  std::string uid;
  std::string key;
  std::string value;
};

// What another system knows a record by, so that a second import finds it again.
struct Origin {
  std::int64_t id = 0;
  std::string uid;
  std::string source;    // `hubspot`
  std::string noun;      // of the record: the same number may be a deal's and a company's there
  std::string external;  // the source's number or key
  std::string record;    // uid of the record
};

template <>
const RecordType& describe<Client>();
template <>
const RecordType& describe<Contact>();
template <>
const RecordType& describe<Note>();
template <>
const RecordType& describe<Followup>();
template <>
const RecordType& describe<Setting>();
template <>
const RecordType& describe<Origin>();

// Every record type, owners before what belongs to them: the order of export and of import.
std::span<const RecordType* const> record_types();
const RecordType* find_record_type(std::string_view name);

}  // namespace tend

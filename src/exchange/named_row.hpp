// What a file says of one record, whatever its format: texts by the names of fields.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exchange/ical.hpp"
#include "exchange/vcard.hpp"
#include "tend/record.hpp"

namespace tend {

struct NamedRow {
  const RecordType* type = nullptr;
  std::int64_t line = 0;    // where it begins in the file
  std::string external_id;  // what the source knows it by; empty for none
  // Each text as parse_value reads it: ISO dates, `;` never parts anything. A field of the user's own is
  // `custom.KEY`. A link is told by the name or e-mail address of what it leads to; one that the file only
  // hints at (the people in an event) stands in `client_hints`, the best first.
  std::vector<std::pair<std::string, std::string>> texts;
  std::vector<std::string> client_hints;
  // Where the client has them, the contacts of a meeting; the first of them is whom a follow-up is about.
  std::vector<Attendee> people;
  std::string modified;  // when it was last changed
  bool is_next = false;  // of a series: its due day was worked out
};

// An organisation is a client, a person a contact of the organisation, or of a client of the person's own
// name where the card names none.
NamedRow named_row(const Card& card);

// What tend wrote is the follow-up that it was. Of other programs' calendars, an event that has been is a
// meeting; what is to come, comes again, was canceled or is a to-do is a follow-up; of an event that comes
// again the next one from today is.
NamedRow named_row(const CalendarEntry& entry, const Now& now);

}  // namespace tend

// vCards: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) in, 4.0 out. A person's card is a contact, an organisation's
// a client.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "exchange/content_line.hpp"
#include "exchange/refusal.hpp"
#include "tend/records.hpp"

namespace tend {

// What addresses and phones are told apart by, the most telling first; `other` where a card says none of
// them.
inline constexpr std::string_view address_types[] = {"cell", "fax",  "pager", "car",
                                                     "home", "work", "main",  "other"};

struct Card {
  std::int64_t line = 0;  // of its BEGIN
  std::string uid;        // without `urn:uuid:`; empty for none
  bool is_organization = false;
  std::string name;          // of the person or the organisation; never empty
  std::string organization;  // where the person works; empty for none
  std::string title, role, email, phone;
  std::string street, postcode, city, country, url;
  std::optional<Date> birthday;
  bool primary = false, inactive = false;
  std::vector<std::string> categories;
  // What else it says: further addresses by their type (`email_home`, `phone_cell`), `note`, `department`,
  // `region`, `birthday` where it is no whole date, and the fields that `write_card` wrote. In the order of
  // the card, each key once.
  Pairs more;
};

// A group of cards: no mistake, but nothing for the book.
struct CardGroup {
  std::int64_t line = 0;
};

// The cards of a file, one after the other, in the memory of one.
class CardsReader {
 public:
  explicit CardsReader(ByteInput bytes);

  using Read = std::variant<Card, Refusal, CardGroup>;
  std::optional<Read> next();  // nothing at the end of the file
  // The lines of what came last, as the file has them.
  const std::string& written() const { return written_; }

 private:
  Read read_card();

  ContentLines lines_;
  std::optional<ContentLine> line_;  // the one to go on with
  std::string written_;
  bool outside_ = false;  // in a run of lines of which the first was refused
};

// The contact as a vCard 4.0 with its client's name as the organisation; lines end in CR LF. What has no
// property of its own becomes X-TEND-ROLE, X-TEND-PRIMARY, X-TEND-INACTIVE and X-TEND-FIELD.
std::string card_text(const Contact& contact, std::string_view client_name);

}  // namespace tend

#include "exchange/card_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/ascii.hpp"
#include "exchange/calendar_time.hpp"

namespace tend {
namespace {

constexpr std::size_t most_values = 200;  // of one card, beside those that have a field

std::string trimmed(std::string_view text) { return std::string(ascii::trim(text)); }

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    const std::string_view text = ascii::trim(part);
    if (text.empty()) continue;
    if (!out.empty()) out += between;
    out += text;
  }
  return out;
}

std::string part(const std::vector<std::string>& parts, std::size_t index) {
  return index < parts.size() ? trimmed(parts[index]) : std::string();
}

// `19850412`, `1985-04-12`, either with a time behind it.
std::optional<Date> date_from(std::string_view text) {
  text = text.substr(0, text.find('T'));
  const auto date = date_from_basic(text);
  return date ? date : date_from_iso(text);
}

// RFC 6350, section 5.3: from 1, the most preferred, to 100; what does not say is less preferred than any
// that does.
std::int64_t preference_of(const ContentLine& line) {
  constexpr std::int64_t most = 1, least = 100;
  if (line.has_type("pref")) return most;
  const auto said = ascii::number(ascii::trim(line.parameter("PREF")));
  return said && *said >= most && *said <= least ? *said : least + 1;
}

std::string type_of(const ContentLine& line) {
  for (const std::string_view type : address_types)
    if (line.has_type(type)) return std::string(type);
  return "other";
}

}  // namespace

std::span<const CardReader::Property> CardReader::properties() {
  static constexpr Property all[] = {
      {"FN", &CardReader::take_name},
      {"N", &CardReader::take_parts_of_name},
      {"ORG", &CardReader::take_organization},
      {"KIND", &CardReader::take_kind},
      {"X-ADDRESSBOOKSERVER-KIND", &CardReader::take_kind},
      {"X-ABSHOWAS", &CardReader::take_shown_as},
      {"UID", &CardReader::take_uid},
      {"EMAIL", &CardReader::take_email},
      {"TEL", &CardReader::take_phone},
      {"ADR", &CardReader::take_place},
      {"BDAY", &CardReader::take_birthday},
      {"CATEGORIES", &CardReader::take_categories},
      {"TITLE", &CardReader::take_title},
      {"URL", &CardReader::take_url},
      {"NOTE", &CardReader::take_note},
      {"X-TEND-ROLE", &CardReader::take_role},
      {"X-TEND-PRIMARY", &CardReader::take_primary},
      {"X-TEND-INACTIVE", &CardReader::take_inactive},
      {"X-TEND-FIELD", &CardReader::take_field},
  };
  return all;
}

void CardReader::take(const ContentLine& line) {
  if (!line.fault.empty()) refuse(line.number, line.fault);
  const auto property = std::ranges::find(properties(), line.name, &Property::name);
  if (property != properties().end() && !line.binary) (this->*property->take)(line);
}

void CardReader::take_name(const ContentLine& line) { formatted_ = trimmed(unescaped(line.value)); }

// Family; given; further; before; after.
void CardReader::take_parts_of_name(const ContentLine& line) {
  const std::vector<std::string> n = parts_of(line.value, ';');
  composed_ = joined({part(n, 3), part(n, 1), part(n, 2), part(n, 0), part(n, 4)}, " ");
}

void CardReader::take_organization(const ContentLine& line) {
  std::vector<std::string> units = parts_of(line.value, ';');
  card_.organization = part(units, 0);
  units.erase(units.begin());
  add_more("department", joined(units, ", "));
}

void CardReader::take_kind(const ContentLine& line) {
  const std::string kind = ascii::lower(ascii::trim(line.value));
  card_.is_organization = card_.is_organization || kind == "org" || kind == "organization";
  is_group_ = is_group_ || kind == "group";
  is_person_ = is_person_ || kind == "individual";
}

void CardReader::take_shown_as(const ContentLine& line) {
  card_.is_organization = card_.is_organization || ascii::lower(ascii::trim(line.value)) == "company";
}

void CardReader::take_uid(const ContentLine& line) {
  const std::string uid = trimmed(unescaped(line.value));
  const bool has_prefix = ascii::lower(uid).starts_with("urn:uuid:");
  card_.uid = has_prefix ? ascii::lower(uid.substr(9)) : uid;
}

void CardReader::take_email(const ContentLine& line) { add_address(emails_, line, "mailto:"); }

void CardReader::take_phone(const ContentLine& line) { add_address(phones_, line, "tel:"); }

// Box; extension; street; town; region; postcode; country.
void CardReader::take_place(const ContentLine& line) {
  const std::vector<std::string> a = parts_of(line.value, ';');
  const std::int64_t preference = preference_of(line);
  if (place_preference_ && *place_preference_ <= preference) return;
  place_preference_ = preference;
  card_.street = joined({part(a, 0), part(a, 1), part(a, 2)}, ", ");
  card_.city = part(a, 3);
  card_.postcode = part(a, 5);
  card_.country = part(a, 6);
  add_more("region", part(a, 4));
}

// Apple writes a year of its own where there is none, and names it.
void CardReader::take_birthday(const ContentLine& line) {
  const std::string no_year = line.parameter("X-APPLE-OMIT-YEAR");
  if (!no_year.empty() && line.value.starts_with(no_year))
    return add_more("birthday", "-" + line.value.substr(no_year.size()));
  card_.birthday = date_from(ascii::trim(line.value));
  if (!card_.birthday) add_more("birthday", unescaped(line.value));
}
void CardReader::take_categories(const ContentLine& line) {
  for (const std::string& category : parts_of(line.value, ','))
    if (!ascii::trim(category).empty()) card_.categories.push_back(trimmed(category));
}

void CardReader::take_title(const ContentLine& line) { card_.title = trimmed(unescaped(line.value)); }

void CardReader::take_url(const ContentLine& line) {
  if (card_.url.empty()) card_.url = trimmed(unescaped(line.value));
}

void CardReader::take_note(const ContentLine& line) { add_more("note", unescaped(line.value)); }

void CardReader::take_role(const ContentLine& line) { card_.role = trimmed(unescaped(line.value)); }

void CardReader::take_primary(const ContentLine& line) { card_.primary = line.value == "true"; }

void CardReader::take_inactive(const ContentLine& line) { card_.inactive = line.value == "true"; }

void CardReader::take_field(const ContentLine& line) {
  const std::string key = line.parameter("NAME");
  if (!key.empty()) add_more(key, unescaped(line.value));
}

void CardReader::add_address(std::vector<CardAddress>& addresses, const ContentLine& line,
                             std::string_view scheme) {
  std::string text = trimmed(unescaped(line.value));
  if (ascii::lower(text).starts_with(scheme)) text.erase(0, scheme.size());
  if (!text.empty()) addresses.push_back({text, type_of(line), preference_of(line)});
}

// The address to use; the others are kept by their types. A fax is not called where there is a phone.
std::string CardReader::settle(std::vector<CardAddress>& addresses, std::string_view noun) {
  const auto rank = [](const CardAddress& each) { return std::pair(each.type == "fax", each.preference); };
  std::ranges::stable_sort(addresses, {}, rank);
  for (std::size_t i = 1; i < addresses.size(); ++i)
    add_more(fmt::format("{}_{}", noun, addresses[i].type), addresses[i].text);
  return addresses.empty() ? std::string() : addresses.front().text;
}

void CardReader::add_more(std::string key, std::string_view text) {
  if (ascii::trim(text).empty() || refusal_) return;
  if (card_.more.size() == most_values)
    return refuse(card_.line, fmt::format("the card that begins here has more than {} values", most_values));
  const std::string first = key;
  const auto taken = [&] { return std::ranges::find(card_.more, key, &Pairs::value_type::first); };
  for (int count = 2; taken() != card_.more.end(); ++count) {
    if (taken()->second == text) return;
    key = fmt::format("{}_{}", first, count);
  }
  card_.more.emplace_back(std::move(key), text);
}

void CardReader::refuse(std::int64_t line, std::string why) {
  if (!refusal_) refusal_ = Refusal{line, std::move(why)};
}

Card CardReader::finish() {
  card_.email = settle(emails_, "email");
  card_.phone = settle(phones_, "phone");
  card_.name = formatted_.empty() ? composed_ : formatted_;
  const bool is_its_name = card_.name == card_.organization && composed_.empty() && !is_person_;
  const bool names_nobody = card_.name.empty() || is_its_name;
  if (!card_.organization.empty() && (card_.is_organization || names_nobody)) {
    card_.is_organization = true;
    card_.name = std::exchange(card_.organization, {});
  }
  if (card_.name.empty()) card_.name = card_.email;
  return std::move(card_);
}

}  // namespace tend

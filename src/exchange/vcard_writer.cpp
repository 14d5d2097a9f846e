#include <fmt/format.h>

#include <algorithm>

#include "exchange/calendar_time.hpp"
#include "exchange/content_writer.hpp"
#include "exchange/vcard.hpp"

namespace tend {
namespace {

// `EMAIL;TYPE=home` of `email_home`; empty for the key of anything else.
std::string typed_property(std::string_view key, std::string_view prefix, std::string_view property) {
  if (!key.starts_with(prefix)) return {};
  const auto type = key.substr(prefix.size());
  const bool known = std::ranges::find(address_types, type) != std::end(address_types);
  return known ? fmt::format("{};TYPE={}", property, type) : std::string();
}

// The property that a custom field was read from, or one of our own.
std::string property_of(std::string_view key) {
  if (key == "note") return "NOTE";
  if (key == "url") return "URL";
  if (auto property = typed_property(key, "email_", "EMAIL"); !property.empty()) return property;
  if (auto property = typed_property(key, "phone_", "TEL"); !property.empty()) return property;
  return "X-TEND-FIELD;NAME=" + quoted_parameter(key);
}

}  // namespace

std::string card_text(const Contact& contact, std::string_view client_name) {
  std::string out;
  append_content_line(out, "BEGIN", "VCARD");
  append_content_line(out, "VERSION", "4.0");
  append_content_line(out, "UID", "urn:uuid:" + contact.uid);
  // Else a card of that name would be read as the organisation's.
  if (contact.name == client_name) append_content_line(out, "KIND", "individual");
  append_text_line(out, "FN", contact.name);
  append_text_line(out, "ORG", client_name);
  append_text_line(out, "TITLE", contact.title);
  append_text_line(out, "EMAIL;PREF=1", contact.email);
  append_text_line(out, "TEL;PREF=1", contact.phone);
  if (contact.birthday) append_content_line(out, "BDAY", basic(*contact.birthday));
  append_text_line(out, "X-TEND-ROLE", contact.role);
  if (contact.primary) append_content_line(out, "X-TEND-PRIMARY", "true");
  if (contact.inactive) append_content_line(out, "X-TEND-INACTIVE", "true");
  for (const auto& [key, text] : contact.custom) append_text_line(out, property_of(key), text);
  append_content_line(out, "END", "VCARD");
  return out;
}

}  // namespace tend

#include "exchange/attendee.hpp"

#include <string_view>

#include "core/ascii.hpp"
#include "tend/text.hpp"

namespace tend {

Attendee attendee_of(const std::string& text) {
  const std::size_t open = text.find_last_of("(<");
  if (open != std::string::npos && (text.ends_with(')') || text.ends_with('>'))) {
    const std::string address(ascii::trim(std::string_view(text).substr(open + 1, text.size() - open - 2)));
    const std::string name(ascii::trim(std::string_view(text).substr(0, open)));
    if (!name.empty() && !email_key(address).empty()) return {name, address};
  }
  return {text, email_key(text).empty() ? std::string() : text};
}

}  // namespace tend

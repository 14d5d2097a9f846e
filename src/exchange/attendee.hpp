// Who takes part in something, as a file names them.
#pragma once

#include <string>

namespace tend {

struct Attendee {
  std::string name, email;  // either may be empty
  bool operator==(const Attendee&) const = default;
};

// `Jo Doe`, an address, or both as HubSpot and mailers write them: `Jo Doe (jo@acme.example)`, `Jo Doe <…>`.
// What is no address is the name; an address alone is both.
Attendee attendee_of(const std::string& text);

}  // namespace tend

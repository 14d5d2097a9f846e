// A mail as RFC 5322 wants it: headers encoded (RFC 2047) and folded, the body quoted-printable (RFC 2045).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tend/date.hpp"

namespace tend {

struct MailAddress {
  std::string name;     // may be empty
  std::string address;  // `anna@example.com`
  bool operator==(const MailAddress&) const = default;
};

// `anna@example.com` or `Anna Müller <anna@example.com>`. Throws Error(usage) for anything else: line breaks
// and other control characters, several addresses, and addresses beyond ASCII (not every mailer takes them).
MailAddress parse_mail_address(std::string_view text);

struct MailMessage {
  MailAddress from;
  std::vector<MailAddress> to;  // at least one
  std::string subject;
  std::string body;  // UTF-8, lines end in a line feed
  Moment at{};
  Zone zone = utc_zone();  // of the Date header
  std::string id;          // what stands before the `@` of the Message-ID: letters, digits, dots, hyphens
};

// The whole message. Lines end in a bare line feed: that is what mailers read from their standard input
// (`sendmail -t`), and they make it CRLF on the wire. No header can be added by what stands in a field: what
// a terminal might obey is shown as visible escapes. No line begins with `.` or `From `, no line is longer
// than 78 bytes, addresses aside.
std::string mail_text(const MailMessage& message);

}  // namespace tend

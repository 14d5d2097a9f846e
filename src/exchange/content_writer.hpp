// Content lines as vCards and calendars are written: RFC 6350 section 3.2, RFC 5545 section 3.1.
#pragma once

#include <string>
#include <string_view>

namespace tend {

// `text` as a value: `\n`, `\,`, `\;`, `\\`; control characters other than the tab are left out, for which
// there is no form.
std::string escaped(std::string_view text);

// `text` as a parameter's value, in quotes, with RFC 6868's `^n`, `^'` and `^^`.
std::string quoted_parameter(std::string_view text);

// Appends `head:value` and CR LF, folded so that no line is longer than 75 octets and no character is split.
// `value` is escaped already.
void append_content_line(std::string& out, std::string_view head, std::string_view value);

// The same with `text` escaped; nothing where it is empty.
void append_text_line(std::string& out, std::string_view head, std::string_view text);

}  // namespace tend

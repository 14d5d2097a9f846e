// The encodings that a mail is made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend {

std::string base64(std::string_view bytes);

// RFC 2047 words of at most 75 bytes, no character split between two of them.
std::vector<std::string> encoded_words(std::string_view text);

// RFC 2045: lines of at most 76 bytes; a `.` or `From ` at the start of a line is encoded, too.
std::string quoted_printable(std::string_view text);

}  // namespace tend

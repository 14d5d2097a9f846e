// Windows code page 1252, as the WHATWG encoding standard has it: Latin-1, but for 80 to 9F.
#pragma once

#include <string>
#include <string_view>

namespace tend {

// The code point of a byte; the five that are not assigned stay the control characters they are in Latin-1.
char32_t windows_1252_point(unsigned char byte);

void append_windows_1252(std::string& utf8, std::string_view bytes);

}  // namespace tend

// Texts in the character sets that other programs write, as UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tend {

// ISO-8859-1 and ASCII are read as Windows-1252, of which they are parts, as every browser does (WHATWG
// Encoding, section 4.2).
enum class Charset { utf8, windows_1252 };

// `UTF-8`, `iso-8859-1`, `cp1252`, …, blind to case. Nothing for a set that is not known.
std::optional<Charset> charset_from(std::string_view name);

// Every byte of Windows-1252 has a character; the five that are not assigned stand for the C1 controls.
std::string windows_1252_to_utf8(std::string_view bytes);

// As UTF-8: valid UTF-8 is left as it is, anything else is taken for Windows-1252.
std::string guessed_to_utf8(std::string_view bytes);

}  // namespace tend

// UTF-8 read and written one code point at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tend {

struct CodePoint {
  char32_t value = 0;     // U+FFFD for an invalid byte
  std::size_t bytes = 0;  // 1 for an invalid byte
  bool valid = true;
};

// The code point that begins at `at`. Precondition: at < text.size().
CodePoint code_point_at(std::string_view text, std::size_t at);

std::u32string code_points(std::string_view text);

void append_utf8(std::string& out, char32_t point);

bool is_ascii(std::string_view text);
// How many bytes from `at` on are ASCII.
std::size_t ascii_run(std::string_view text, std::size_t at);
// Nothing there is ASCII, too.
inline bool is_ascii_at(std::string_view text, std::size_t at) {
  return at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80;
}
// ASCII without control characters: what a terminal shows as it is, a cell a byte.
bool is_printable_ascii(std::string_view text);
std::size_t printable_run(std::string_view text, std::size_t at);  // how many bytes from `at` on are that

// The text with every invalid byte replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

}  // namespace tend

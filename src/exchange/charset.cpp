#include "exchange/charset.hpp"

#include <array>

#include "core/ascii.hpp"
#include "core/utf8.hpp"

namespace tend {
namespace {

// The characters of the bytes 0x80 to 0x9F; the others are those of Unicode.
constexpr std::array<char32_t, 32> upper_controls = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

struct CharsetName {
  std::string_view name;
  Charset charset;
};
constexpr CharsetName charset_names[] = {
    {"utf-8", Charset::utf8},
    {"utf8", Charset::utf8},
    {"us-ascii", Charset::windows_1252},
    {"ascii", Charset::windows_1252},
    {"iso-8859-1", Charset::windows_1252},
    {"iso8859-1", Charset::windows_1252},
    {"latin1", Charset::windows_1252},
    {"windows-1252", Charset::windows_1252},
    {"cp1252", Charset::windows_1252},
};

}  // namespace

std::optional<Charset> charset_from(std::string_view name) {
  const std::string lower = ascii::lower(ascii::trim(name));
  for (const CharsetName& each : charset_names) {
    if (each.name == lower) return each.charset;
  }
  return std::nullopt;
}

std::string windows_1252_to_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(out, byte >= 0x80 && byte < 0xA0 ? upper_controls[byte - 0x80U] : byte);
  }
  return out;
}

std::string guessed_to_utf8(std::string_view bytes) {
  // A NUL byte is no sign of another set: it stays for whoever checks the text.
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint point = code_point_at(bytes, at);
    if (!point.valid) return windows_1252_to_utf8(bytes);
    at += point.bytes;
  }
  return std::string(bytes);
}

}  // namespace tend

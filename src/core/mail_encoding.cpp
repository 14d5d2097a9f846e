#include "core/mail_encoding.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tend {
namespace {

constexpr std::size_t longest_line = 76;
// 52 characters of base64, 64 with what stands around them: it fits beside the header's name.
constexpr std::size_t bytes_of_a_word = 39;

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

// What stands for one byte of the body. `last`: at the end of its line.
std::string printable(char c, bool first, bool last, std::string_view rest) {
  const bool blank = c == ' ' || c == '\t';
  const bool plain = blank ? !last : c > ' ' && c <= '~' && c != '=';
  const bool misread = first && (c == '.' || rest.starts_with("From "));
  return plain && !misread ? std::string(1, c) : fmt::format("={:02X}", static_cast<unsigned char>(c));
}

void append_line(std::string& out, std::string_view line) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool last = i + 1 == line.size();
    std::string piece = printable(line[i], length == 0, last, line.substr(i));
    // The `=` of a soft line break needs a place, too.
    if (length + piece.size() + (last ? 0 : 1) > longest_line) {
      out += "=\n";
      length = 0;
      piece = printable(line[i], true, last, line.substr(i));
    }
    out += piece;
    length += piece.size();
  }
}

}  // namespace

std::string base64(std::string_view bytes) {
  static constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    unsigned group = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      group = group << 8U | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) out += k <= count ? digits[group >> (18 - 6 * k) & 63U] : '=';
  }
  return out;
}

std::vector<std::string> encoded_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    std::size_t end = std::min(text.size(), bytes_of_a_word);
    while (end < text.size() && end > 0 && continues_character(text[end])) --end;
    if (end == 0) end = std::min(text.size(), bytes_of_a_word);
    words.push_back("=?UTF-8?B?" + base64(text.substr(0, end)) + "?=");
    text.remove_prefix(end);
  }
  return words;
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    append_line(out, text.substr(0, end));
    out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace tend

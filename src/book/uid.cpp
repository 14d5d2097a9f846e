#include "book/uid.hpp"

#include <algorithm>

namespace tend {

namespace {
constexpr std::string_view digits = "0123456789abcdef";

void append_hex(std::string& text, std::uint64_t bits, int nibbles) {
  for (int shift = (nibbles - 1) * 4; shift >= 0; shift -= 4) text += digits[(bits >> shift) & 0xf];
}
}  // namespace

std::string make_uid(Moment at, const std::function<std::uint64_t()>& random) {
  const std::uint64_t first = random();
  const std::uint64_t second = random();
  // The journal's clock has seconds; the milliseconds within them are random.
  const auto milliseconds = static_cast<std::uint64_t>(at.time_since_epoch().count()) * 1000 + first % 1000;
  std::string text;
  text.reserve(36);
  append_hex(text, milliseconds >> 16, 8);
  text += '-';
  append_hex(text, milliseconds, 4);
  text += "-7";
  append_hex(text, first >> 20, 3);
  text += '-';
  append_hex(text, 0x8 | (second >> 62), 1);
  append_hex(text, second >> 48, 3);
  text += '-';
  append_hex(text, second, 12);
  return text;
}

Moment moment_of_uid(std::string_view uid) {
  std::uint64_t milliseconds = 0;
  if (!is_own_uid(uid)) return Moment{};
  for (const char c : uid.substr(0, 13)) {
    if (c != '-') milliseconds = milliseconds << 4 | static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  }
  return Moment(std::chrono::seconds(milliseconds / 1000));
}

bool is_uid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    const char c = text[i];
    if (dash ? c != '-' : !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) return false;
  }
  return true;
}

bool is_own_uid(std::string_view text) { return is_uid(text) && text[14] == '7'; }

}  // namespace tend

#include "core/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstring>

#include "core/eight_bytes.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// A high bit for each byte that is no printable ASCII. Right up to the first such byte: a sum may carry
// beyond.
constexpr std::uint64_t unprintable(std::uint64_t bytes) {
  const std::uint64_t below_blank = ~(bytes + every_byte * 0x60U);
  return (bytes | below_blank | (bytes + every_byte)) & high_bits;
}

// Most of what is not ASCII: two bytes, which need no table.
bool is_pair_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size() && (text[at + 1] & 0xC0) == 0x80;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1, true};
  if (is_pair_at(text, at))
    return {static_cast<char32_t>((lead & 0x1F) << 6 | (text[at + 1] & 0x3F)), 2, true};
  utf8proc_uint8_t bytes[4];
  const std::size_t length = std::min<std::size_t>(sizeof bytes, text.size() - at);
  std::memcpy(bytes, text.data() + at, length);
  utf8proc_int32_t point = 0;
  const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(length), &point);
  if (used <= 0) return {U'\uFFFD', 1, false};
  return {static_cast<char32_t>(point), static_cast<std::size_t>(used), true};
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    points += point.value;
    at += point.bytes;
  }
  return points;
}

void append_utf8(std::string& out, char32_t point) {
  if (point < 0x80) {
    out += static_cast<char>(point);
    return;
  }
  if (point < 0x800) {
    const char two[] = {static_cast<char>(0xC0 | point >> 6), static_cast<char>(0x80 | (point & 0x3F))};
    out.append(two, sizeof two);
    return;
  }
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
  for (utf8proc_ssize_t i = 0; i < length; ++i) out += static_cast<char>(bytes[i]);
}

bool is_ascii(std::string_view text) { return ascii_run(text, 0) == text.size(); }

std::size_t ascii_run(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  while (at + 8 <= text.size()) {
    const std::uint64_t others = eight_bytes(text, at) & high_bits;
    at += bytes_before(others);
    if (others != 0) return at - begin;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at - begin;
}

std::size_t printable_run(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  for (; at + 8 <= text.size(); at += 8) {
    if (const std::uint64_t others = unprintable(eight_bytes(text, at)))
      return at + bytes_before(others) - begin;
  }
  while (at < text.size() && text[at] >= ' ' && text[at] <= '~') ++at;
  return at - begin;
}

bool is_printable_ascii(std::string_view text) { return printable_run(text, 0) == text.size(); }

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (at + 8 <= text.size()) {
      const std::uint64_t others = not_ascii_or_zero(eight_bytes(text, at));
      at += bytes_before(others);
      if (others == 0) continue;
    }
    if (is_pair_at(text, at)) {
      at += 2;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    if (!point.valid || point.value == 0) return false;
    at += point.bytes;
  }
  return true;
}

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    append_utf8(out, point.value);
    at += point.bytes;
  }
  return out;
}

}  // namespace tend

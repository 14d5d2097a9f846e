#include <algorithm>

#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

struct PlainRange {
  char32_t first, last;
  std::size_t cells;
};
constexpr PlainRange plain_ranges[] = {
    {0x20, 0x7E, 1},      // ASCII
    {0xA1, 0xAC, 1},      // Latin, up to the soft hyphen
    {0xAE, 0x24F, 1},     // Latin
    {0x391, 0x3A1, 1},    // Greek
    {0x3A3, 0x3FF, 1},    // Greek
    {0x400, 0x481, 1},    // Cyrillic
    {0x48A, 0x52F, 1},    // Cyrillic
    {0x5D0, 0x5EA, 1},    // Hebrew
    {0x620, 0x64A, 1},    // Arabic
    {0x2010, 0x2027, 1},  // dashes, quotes, the ellipsis
    {0x20A0, 0x20C0, 1},  // currencies
    {0x3041, 0x3096, 2},  // Hiragana
    {0x30A1, 0x30FA, 2},  // Katakana
    {0x3400, 0x4DBF, 2},  // Han
    {0x4E00, 0x9FFF, 2},  // Han
    {0xAC00, 0xD7A3, 2},  // Hangul
};

// 0 where it is none of them. The letters of most names are asked for first.
std::size_t cells_where_plain(char32_t point) {
  if (point >= 0xC0 && point <= 0x24F) return 1;
  const auto* const range = std::ranges::lower_bound(plain_ranges, point, {}, &PlainRange::last);
  return range != std::end(plain_ranges) && point >= range->first ? range->cells : 0;
}

}  // namespace

std::optional<std::size_t> plain_cells(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t run = printable_run(text, at); run > 0) {
      at += run, cells += run;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    const std::size_t wide = cells_where_plain(point.value);
    if (wide == 0) return std::nullopt;  // an invalid byte, too
    cells += wide;
    at += point.bytes;
  }
  return cells;
}

}  // namespace tend

#include "cell_text.hpp"

#include <algorithm>

namespace {

// How many bytes the character that begins so has.
std::size_t width_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0xC0) return 1;
  return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
}

// `_x0041_`, which Excel would read as `A`.
bool begins_as_escape(const std::string& text, std::size_t at) {
  return text.size() - at >= 7 && text.compare(at, 2, "_x") == 0 && text[at + 6] == '_' &&
         text.find_first_not_of("0123456789abcdefABCDEF", at + 2) == at + 6;
}

}  // namespace

CellText cell_text(const std::string& text, std::size_t most) {
  CellText cell;
  std::size_t units = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t width = begins_as_escape(text, i) ? 1 : width_of(text[i]);
    std::string piece = text.substr(i, width);
    if (begins_as_escape(text, i)) piece = "_x005F_";
    if (piece == "\xEF\xBF\xBE") piece = "_xFFFE_";
    if (piece == "\xEF\xBF\xBF") piece = "_xFFFF_";
    units += piece.size() == 7 ? 7 : width == 4 ? 2 : 1;
    if (units > most) {
      cell.is_cut = true;
      return cell;
    }
    cell.text += piece;
    i += width;
  }
  return cell;
}

std::size_t length(const std::string& text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

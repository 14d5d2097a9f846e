// Cells as people see them: safe texts with the cells they fill.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tend/table.hpp"

namespace tend {

struct ShownCell {
  std::string text;  // visible, one line
  std::size_t cells = 0;
  Tone tone = Tone::normal;
  Marks marks;  // of `text`
};

// Line breaks and tabs made blanks, the rest visible.
std::string visible_line(std::string_view text);

ShownCell human_cell(const Cell& cell, const RenderOptions& options);
// As plain has it: the machine text of the value, with a currency where it is money.
ShownCell plain_cell(const Cell& cell);

// A cell's text without a copy of it: its own, or a number's digits or a day, which `room` holds. Nothing
// where it has to be made, or has marks.
using SmallRoom = std::array<char, 24>;
std::optional<std::string_view> human_view(const Cell& cell, Date today, SmallRoom& room);
std::optional<std::string_view> plain_view(const Cell& cell, Date today, SmallRoom& room);

// What human_cell and plain_cell show, as it is: with its line breaks, not yet visible.
std::string human_text(const Cell& cell, const RenderOptions& options);
std::string plain_text(const Cell& cell);

// The cell within `width` cells; `...` for `…` where there is no Unicode.
ShownCell shortened(ShownCell cell, std::size_t width, bool unicode);

// The code that begins a tone; empty where it has none. All are ended by `tone_end`.
std::string_view tone_code(Tone tone);
inline constexpr std::string_view tone_end = "\x1b[0m";

// The text in the colours of its tone, the marks in reverse.
std::string colored(const ShownCell& cell);

}  // namespace tend

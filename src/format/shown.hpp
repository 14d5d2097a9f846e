// Cells as people see them: safe texts with the cells they fill.
#pragma once

#include <cstddef>
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
  std::vector<std::pair<std::size_t, std::size_t>> marks;  // byte ranges of `text`
};

// Line breaks and tabs made blanks, the rest visible.
std::string visible_line(std::string_view text);

ShownCell human_cell(const Cell& cell, const RenderOptions& options);
// As plain has it: the machine text of the value, with a currency where it is money.
ShownCell plain_cell(const Cell& cell);

// What human_cell and plain_cell show, as it is: with its line breaks, not yet visible.
std::string human_text(const Cell& cell, const RenderOptions& options);
std::string plain_text(const Cell& cell);

// The cell within `width` cells; `...` for `…` where there is no Unicode.
ShownCell shortened(ShownCell cell, std::size_t width, bool unicode);

// The text in the colours of its tone, the marks in reverse.
std::string colored(const ShownCell& cell);

}  // namespace tend

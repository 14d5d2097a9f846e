// What a reader takes for one character, and the terminal cells that it fills.
#pragma once

#include <cstddef>
#include <string_view>

namespace tend {

struct Grapheme {
  std::size_t bytes = 0;
  std::size_t cells = 0;  // 0, 1 or 2
};

// The grapheme that begins at `at`. Precondition: `at` is a grapheme's begin, below text.size().
Grapheme grapheme_at(std::string_view text, std::size_t at);

}  // namespace tend

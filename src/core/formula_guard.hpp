// The `'` that a text gets in a file for Excel where that would take it for a formula.
#pragma once

#include <string_view>

namespace tend {

// So that every text comes back as it was, one that looks like a guarded one is guarded, too.
inline bool needs_guard(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  return first != std::string_view::npos &&
         std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

}  // namespace tend

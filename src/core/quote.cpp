#include "core/quote.hpp"

#include <fmt/format.h>

#include <cstddef>

#include "tend/text.hpp"

namespace tend {

std::string quoted(std::string_view text) {
  constexpr std::size_t cells = 40;
  constexpr std::size_t bytes = 16 * cells;  // a long text is not walked through to show its start
  return fmt::format("'{}'", cut(visible(text.substr(0, bytes)), cells));
}

}  // namespace tend

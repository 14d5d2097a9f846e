#include "cli/pager.hpp"

#include <fmt/format.h>

#include "cli/words.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

bool is_longer_than(std::string_view text, const Terminal& window) {
  std::size_t lines = 0;
  while (!text.empty() && lines < window.height) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::size_t cells = end <= window.width ? end : cell_width(text.substr(0, end));
    lines += std::max<std::size_t>(1, (cells + window.width - 1) / window.width);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines >= window.height;
}

bool page(Host& host, const Settled& pager, std::string_view text) {
  constexpr int killed_by_pipe = 128 + 13;
  const auto words = split_words(pager.value);
  if (words.empty() || words[0] == "cat") return false;
  const ProgramEnd end = host.run({.words = words, .input = std::string(text), .capture = false});
  if (end.status == 0 || end.status == killed_by_pipe) return true;
  if (pager.source == "default") return false;
  host.write_output(text);
  throw Error(Exit::helper, fmt::format("the pager '{}' failed with status {}", pager.value, end.status),
              "name another with TEND_PAGER, or say --no-pager");
}

}  // namespace tend

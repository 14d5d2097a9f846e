#include "cli/content_for.hpp"

#include "tend/text.hpp"

namespace tend {

std::string content_for(const Terminal& output, std::string_view content) {
  if (!output.is_terminal) return std::string(content);
  std::string shown;
  for (std::size_t tab = content.find('\t'); tab != std::string_view::npos; tab = content.find('\t')) {
    shown += visible(content.substr(0, tab), true) + '\t';
    content.remove_prefix(tab + 1);
  }
  return shown + visible(content, true);
}

}  // namespace tend

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

std::string rendered_for(const Terminal& output, const Table& table, const RenderOptions& options) {
  const bool as_is = options.format == Format::csv || options.format == Format::tsv;
  std::string text = render(table, options);
  if (as_is && output.is_terminal) return content_for(output, text);
  return text;
}

}  // namespace tend

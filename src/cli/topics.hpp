// Help pages about a matter, not a command: `tend help dates`.
#pragma once

#include <span>
#include <string_view>

namespace tend {

struct Topic {
  std::string_view name;
  std::string_view summary;  // one line, lower-case start, no full stop
  std::string_view
      text;  // paragraphs split by empty lines; lines that begin with a blank are kept as they are
};

std::span<const Topic> topics();

}  // namespace tend

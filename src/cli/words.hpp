// A command line as words, without a shell: editors and pagers (`EDITOR="code --wait"`), transcripts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend {

// Split at blanks; '…', "…" and \ keep them. An open quote ends with the text.
std::vector<std::string> split_words(std::string_view text);

}  // namespace tend

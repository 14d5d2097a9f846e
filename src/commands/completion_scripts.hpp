// The scripts of completions/, which are built into the program.
#pragma once

#include <string_view>

namespace tend {

extern const std::string_view bash_script, zsh_script, fish_script;

}  // namespace tend

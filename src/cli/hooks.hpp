// Programs of the user's own that run after a command has written.
#pragma once

#include <string_view>

#include "cli/context.hpp"

namespace tend {

// Set for a hook to its name; the commands that it runs start no hooks.
inline constexpr const char* hook_variable = "TEND_HOOK";

// Whether there is a folder of hooks at all.
bool has_hooks(const Host& host);

// Runs the executable `on-NOUN-VERB` in the folder `hooks` beside the config, where there is one, with the
// records that the command wrote on its standard input, a JSON object a line, and the command's book, manager
// and day in its environment. What it prints goes to standard error. For `done` alone the noun is that of the
// records. Says where such a file cannot run. Throws Error(helper) where the hook fails: what was written
// stays.
void run_hook(Context& context, std::string_view noun, std::string_view verb);

}  // namespace tend

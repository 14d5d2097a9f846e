// Long output on a terminal is read with a pager.
#pragma once

#include <string_view>

#include "cli/host.hpp"
#include "cli/settle.hpp"

namespace tend {

// True where the text, its long lines wrapped, does not fit the window.
bool is_longer_than(std::string_view text, const Terminal& window);

// Runs the pager with the text, without a shell. False where there is none to run: then the text is still to
// be printed. Throws Error(helper), the text printed, where the pager that the user named fails.
bool page(Host& host, const Settled& pager, std::string_view text);

}  // namespace tend

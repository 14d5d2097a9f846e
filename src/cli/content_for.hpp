// How content gets to where it is printed.
#pragma once

#include <string>
#include <string_view>

#include "cli/host.hpp"

namespace tend {

// What a file or a program gets as it is: a terminal gets its control characters, but for tabs and line ends,
// as visible escapes.
std::string content_for(const Terminal& output, std::string_view content);

}  // namespace tend

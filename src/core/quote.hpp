// A user's text inside an error message.
#pragma once

#include <string>
#include <string_view>

namespace tend {

// In single quotes, cut to 40 cells, what a terminal might obey as visible escapes.
std::string quoted(std::string_view text);

}  // namespace tend

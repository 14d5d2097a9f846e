// The helper programs that come with tend: what needs a shared library, which tend itself does without.
#pragma once

#include <string>
#include <string_view>

#include "cli/host.hpp"

namespace tend {

// Runs `name` with that standard input and gives its standard output. It is looked for beside this program
// (`../libexec/tend`, and `libexec/tend` of a build folder), then where it is installed. Throws Error(helper)
// where it is missing or fails, Error(interrupted), and Error(unusable) where its file may not grow so large.
std::string run_helper(const Host& host, std::string_view name, std::string input);

}  // namespace tend

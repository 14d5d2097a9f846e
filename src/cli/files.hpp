// Whole files, read and written: nothing is ever left half written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tend {

// Nothing where there is no such file. Throws Error(unusable).
std::optional<std::string> read_file(const std::string& path);

// Replaces the file at once or not at all: mode 0600, on the disk when it returns, a link stays a link;
// folders above it are made with mode 0700. Throws Error(unusable).
void replace_file(const std::string& path, std::string_view text);

}  // namespace tend

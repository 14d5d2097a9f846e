// How content gets to where it is printed.
#pragma once

#include <string>
#include <string_view>

#include "cli/host.hpp"
#include "tend/table.hpp"

namespace tend {

// What a file or a program gets as it is: a terminal gets its control characters, but for tabs and line ends,
// as visible escapes.
std::string content_for(const Terminal& output, std::string_view content);

// A rendered table: as content_for where it is CSV or TSV; the other formats show no control characters.
std::string rendered_for(const Terminal& output, const Table& table, const RenderOptions& options);

}  // namespace tend

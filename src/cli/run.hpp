// From argv to exit code. The only place that catches errors.
#pragma once

#include "cli/host.hpp"
#include "tend/error.hpp"

namespace tend::cli {

Exit run(Host& host);

}  // namespace tend::cli

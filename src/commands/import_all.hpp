// The rows of a file on their way into the book.
#pragma once

#include "cli/context.hpp"
#include "commands/import_rejects.hpp"
#include "commands/import_rows.hpp"

namespace tend {

// Takes all of them, and adds those that are refused to `rejects`. The caller commits.
ImportResult import_all(Context& context, Transaction& transaction, const ImportOptions& options,
                        ImportFile& file, Rejects& rejects);

}  // namespace tend

// Verbs of `client` that stand in files of their own.
#pragma once

#include "cli/command.hpp"

namespace tend {

Run setup_client_merge(Line& line);
Run setup_client_assign(Line& line);
Run setup_client_duplicates(Line& line);
Run setup_client_churn(Line& line);
Run setup_client_winback(Line& line);

}  // namespace tend

// `tend client erase`, `tend contact erase`: for good, with everything that tells of it.
#pragma once

#include "cli/command.hpp"

namespace tend {

Run setup_client_erase(Line& line);
Run setup_contact_erase(Line& line);

}  // namespace tend

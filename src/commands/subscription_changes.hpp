// The verbs by which a subscription goes on otherwise than agreed: `change`, `renew`, `cancel`.
#pragma once

#include "cli/command.hpp"

namespace tend::subscription_command {

Run setup_change(Line& line);
Run setup_renew(Line& line);
Run setup_cancel(Line& line);

}  // namespace tend::subscription_command

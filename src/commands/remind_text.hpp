// Reminders as a mail and as a note on the desktop.
#pragma once

#include <string>
#include <vector>

#include "commands/asked_agenda.hpp"

namespace tend {

// `2 owed, 1 due: Mon 23 Nov 2026`
std::string reminder_subject(const AskedAgenda& agenda);

// By lane; a line for what there is to do, the reason below it.
std::string reminder_body(const AskedAgenda& agenda);

// The words that start notify-send: the counts, and the first lines of the agenda.
std::vector<std::string> notification(const AskedAgenda& agenda);

}  // namespace tend

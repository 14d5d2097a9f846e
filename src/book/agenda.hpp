// The agenda's query over follow-ups (include/tend/agenda.hpp has what commands use).
#pragma once

#include <string>
#include <string_view>

#include "tend/agenda.hpp"

namespace tend {

// Open follow-ups whose due day is `due` (`<= ?`), by day, time and number. Every column stands in the index
// followup_open, so that no other page of the book is read.
std::string open_followups_sql(std::string_view due);

}  // namespace tend

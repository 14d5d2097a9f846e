// How opportunities end, and what their verbs share.
#pragma once

#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "tend/care_records.hpp"

namespace tend {

std::string gist(const Opportunity& opportunity);  // `3: 40 more seats (acme)`

// Sets the stage, and remembers when it was reached.
void come_to_stage(Transaction& transaction, Opportunity& opportunity, const std::string& stage, Date day);

// Throws Error(conflict) for one that is won or lost.
void need_open(Context& context, const Opportunity& opportunity);
// The day of a step that was made: today where none is given, and none to come. Throws Error(usage).
Date past_day(Context& context, const std::optional<std::string>& day);
void need_opened_by(const Opportunity& opportunity, Date day);  // throws Error(usage)
Date day_or_today(Context& context, const std::optional<std::string>& day);

Run setup_won(Line& line);
Run setup_lost(Line& line);

}  // namespace tend

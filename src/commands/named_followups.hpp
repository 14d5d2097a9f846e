// The follow-ups that a line names by their numbers.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "tend/records.hpp"

namespace tend {

// Each once, in their order. Throws Error(not_found).
std::vector<Followup> named_followups(Context& context, const std::vector<std::string>& numbers);

// Throws Error(conflict) where it is done or canceled.
void need_open(const Followup& followup);

std::string gist(const Followup& followup);                      // `7: send the offer (acme)`, visible
std::string numbers_of(const std::vector<Followup>& followups);  // `follow-ups 7, 9`

}  // namespace tend

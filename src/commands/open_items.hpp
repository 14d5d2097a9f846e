// What is still open: of a client, or with a case.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

// Follow-ups whose link of that name (`client`, `case`) leads to the record, the next one due first.
std::vector<Followup> open_followups(Context& context, std::string_view link, std::int64_t id);
std::vector<Case> open_cases(Context& context, std::int64_t client);                 // not resolved
std::vector<Opportunity> open_opportunities(Context& context, std::int64_t client);  // neither won nor lost

}  // namespace tend

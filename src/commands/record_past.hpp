// What a record went through, printed below it for people.
#pragma once

#include <cstdint>

#include "cli/context.hpp"

namespace tend {

void print_earlier_terms(Context& context, std::int64_t subscription);
void print_stages_passed(Context& context, std::int64_t opportunity);

}  // namespace tend

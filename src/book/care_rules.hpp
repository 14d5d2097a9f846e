// Rules of the records of account care.
#pragma once

#include "book/transaction.hpp"

namespace tend {

// Throws Error(conflict) or Error(usage) where the row breaks one. `before`: as it was; null for a new one.
void check_care_row(Transaction::State& state, const Row& row, const Row* before);

}  // namespace tend

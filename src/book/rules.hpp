// What a book refuses in a record beyond its columns' own checks.
#pragma once

#include "book/transaction.hpp"

namespace tend {

// Throws Error(usage) for a missing or impossible value, Error(conflict) for a slug or a name that is taken,
// a subsidiary of itself, a second primary contact. `before` is the stored row of an update.
void check_row(Transaction::State& state, Row& row, const Row* before);

}  // namespace tend

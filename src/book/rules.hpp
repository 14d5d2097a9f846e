// What a book refuses in a record beyond its columns' own checks.
#pragma once

#include "book/transaction.hpp"

namespace tend {

// Gives the values the form in which they are stored and told by the journal: empty is null, a flag that was
// never set is no, lists are sorted and distinct, and the first amount of a row decides its currency. Throws
// Error(usage) where amounts are in several currencies.
void settle_row(Row& row);

// Brings each text that is new, or not as it was before, into its field's shape. Throws Error(usage).
void settle_shapes(Row& row, const Row* before);

// Throws Error(usage) for a missing or impossible value, Error(conflict) for a slug that is taken,
// a subsidiary of itself, a second primary contact. `before` is the stored row of an update.
void check_row(Transaction::State& state, const Row& row, const Row* before);

// Throws Error(conflict), with `refusal` as its beginning, where following a link from row to row of its own
// noun comes back to the row.
void check_no_cycle(Connection& connection, const Row& row, std::string_view field, std::string_view refusal);

}  // namespace tend

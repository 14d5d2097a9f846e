// The journal's rows as they are written and read (include/tend/journal.hpp has what commands use).
#pragma once

#include "book/transaction.hpp"
#include "tend/journal.hpp"

namespace tend {

// In place of the words of a command that told of what was erased.
constexpr std::string_view erased_words = "(erased)";

// Writes the command and its changes; returns its number.
std::int64_t write_journal(Transaction::State& state, std::string_view what);

// The changes of one command, in their order.
std::vector<Change> changes_of(Connection& connection, std::int64_t command);

// The columns of a change in a SELECT, and the change that a row of them tells; nothing for one of a record
// type that this program does not have.
constexpr std::string_view change_columns = "kind, record, first, last, field, old, new";
std::optional<Change> read_change(const Statement& statement);

}  // namespace tend

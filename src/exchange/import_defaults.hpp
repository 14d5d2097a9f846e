// What a new record has that its row does not tell.
#pragma once

#include "exchange/import_references.hpp"

namespace tend {

// The nouns that rows can be of.
std::span<const RecordType* const> importable_types();

// The row with every stored field; what it does not tell is as `add` would have it.
Row completed_row(const Row& row, const Book& book, ImportReferences& references,
                  const ImportOptions& options);

// Throws Error(refused) where the book knows no such stage: it would weigh nothing.
void check_imported_stage(const Book& book, std::string_view stage);

// Whether an opportunity's row tells the percentage that its stage has: none of its own.
bool has_probability_of_stage(const Book& book, const Row& row);

}  // namespace tend

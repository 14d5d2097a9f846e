// The global --where, --sort, --limit and --fields over a finished table, for commands whose rows come from a
// query of their own. What is compared are the cells' values, whatever people read in their place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "tend/table.hpp"

namespace tend {

// --where, --sort and --limit: the places of the rows that stay, in their order. Names are the columns' keys;
// the first column of a key counts. Cells without a value come last. Throws Error(usage) for a name that no
// column has, with those that exist, and for what cannot be compared.
std::vector<std::size_t> asked_rows(Context& context, const Table& table);

// --fields: the columns of these keys, in this order, shown in every format. `-f ids` prints its column
// whatever --fields says. Throws Error(usage) for a name that no column has.
void keep_asked_fields(Context& context, Table& table);

// All of them. Groups are given up where --sort mixes them.
void apply_table_query(Context& context, Table& table);

// `a, b,c` → the names; never empty. Throws Error(usage).
std::vector<std::string> parse_names(std::string_view text);
// Throws Error(usage) for what is not a whole number from 0 on.
std::int64_t parse_limit(const std::string& text);

}  // namespace tend

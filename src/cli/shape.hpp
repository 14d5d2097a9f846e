// --where, --sort, --limit and --fields for a table that no query of the book has shaped: a report, the
// agenda, the config. What is compared are the cells' values, whatever people read in their place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/globals.hpp"
#include "tend/record.hpp"
#include "tend/table.hpp"

namespace tend {

// The columns are the fields, by their keys, their types those of the values in them. Of a single record only
// the fields are chosen. Groups are given up where --sort mixes them. `reading` is called where a condition
// has a value to read. Throws Error(usage).
void shape(Table& table, const Globals& globals, const std::function<Reading()>& reading);

// The two halves of it, for a command that counts or groups what stays.
// --where, --sort and --limit: the places of the rows that stay, in their order. Cells without a value come
// last.
std::vector<std::size_t> asked_rows(const Table& table, const Globals& globals,
                                    const std::function<Reading()>& reading);
// --fields: these columns, in this order, shown in every format.
void keep_asked_fields(Table& table, const Globals& globals);

std::vector<std::string> parse_names(std::string_view text);  // `a, b,c`
// Throws Error(usage) for what is not a whole number from 0 on.
std::int64_t parse_limit(const std::string& text);

}  // namespace tend

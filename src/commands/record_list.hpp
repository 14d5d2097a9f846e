// `list` and `show` of any noun: columns from its description.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "commands/list_options.hpp"
#include "tend/record.hpp"
#include "tend/table.hpp"

namespace tend {

// How a noun's cells read to people where the value alone does not say enough.
using Decorate = std::function<void(Context&, const Row&, const Field&, Cell&)>;

// The columns that --fields names; else in a table those that the description lists, in machine formats all.
// Tables leave out a listed column that says nothing: no row has a value, or the query asks for one value.
Table record_table(Context& context, const RecordType& type, const std::vector<Row>& rows,
                   const Decorate& decorate = {}, const Query& query = {});

// Fetches and prints; exit code 1 with --quiet where nothing matches.
void print_list(Context& context, const RecordType& type, const Query& query, const Decorate& decorate = {});

// One record, whole: a table of a single row.
Table whole_record(Context& context, const RecordType& type, std::int64_t id, const Decorate& decorate = {});
void print_record(Context& context, const RecordType& type, std::int64_t id, const Decorate& decorate = {});

}  // namespace tend

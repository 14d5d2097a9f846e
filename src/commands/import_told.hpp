// What an import tells: what it takes the file for, what came of it, and what was refused.
#pragma once

#include "commands/import_rows.hpp"

namespace tend {

// On stderr, before anything is read: the format, the system, the columns that are kept or left.
void tell_plan(Context& context, const ImportFile& file);
// The same of whose numbers those of a table of somebody's own are taken for.
void tell_source(Context& context, const ImportFile& file, const std::string& source);

// On stderr, after all rows: what was made, kept, repeated and left out.
void tell_course(Context& context, const ImportFile& file, const ImportResult& result);

Table import_table(const std::vector<ImportCounts>& counts);
// Of the file's own records. `is_trial`: it would be so.
std::string import_sentence(const ImportResult& result, const std::string& from, bool is_trial);

// `line 12: …`, `lines 3, 8 and 40 more: …`: each reason once, with the first of its lines.
std::string refused_lines(const std::vector<RefusedRow>& refused);

}  // namespace tend

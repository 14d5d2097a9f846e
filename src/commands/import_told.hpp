// What an import tells: what it takes the file for, what came of it, and what was refused.
#pragma once

#include "commands/import_rows.hpp"

namespace tend {

// On stderr, before anything is read: the format, the system, the columns that are kept or left.
void tell_plan(Context& context, const ImportFile& file);

// On stderr, after all rows: what was made, kept, repeated and left out.
void tell_course(Context& context, const ImportFile& file, const ImportResult& result);

Table import_table(const std::vector<ImportCounts>& counts);
std::string import_sentence(const ImportResult& result, const std::string& from);

// `line 12: …` for the first refused rows, and how many more there are.
std::string refused_lines(const std::vector<RefusedRow>& refused);

}  // namespace tend

// What one column means: by the spec of a known table, or by the user's word.
#pragma once

#include <string>
#include <string_view>

#include "exchange/column_plan.hpp"

namespace tend {

// `spec` as known_tables.hpp has it.
PlannedColumn planned_column(const RecordType& type, std::string_view header, std::string_view spec);

// `Header=field`, which goes before what the headers say. Throws Error(usage) for a header that the table
// does not have and a field that there is not.
void apply_map(ColumnPlan& plan, const std::string& map);

}  // namespace tend

// What a row of another program says of itself.
#pragma once

#include "exchange/column_plan.hpp"

namespace tend {

void add_sign(ImportRow& row, PlannedColumn::Sign sign, std::string_view text);

// Whether a text of that column means that the record is no more where it comes from.
bool says_deleted(const PlannedColumn& column, std::string_view text);

// An event that has a day and no time is on that day everywhere, and takes no minutes.
void settle_all_day(ImportRow& row);

}  // namespace tend

// Rows of another noun than their table's.
#pragma once

#include "exchange/column_plan.hpp"
#include "tend/date.hpp"

namespace tend {

// Of other programs' tables, a meeting or visit that is still to come is a follow-up, as in a calendar, and a
// call, e-mail or meeting that was planned and is done is a note: it was a touch; an entry of an address book
// that names a company and no person is that client. Others stay as they are.
void settle_noun(const ColumnPlan& plan, const Now& now, ImportRow& row);

}  // namespace tend

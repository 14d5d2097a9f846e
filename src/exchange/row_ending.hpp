// The state of a record and the day on which that ended it.
#pragma once

#include "exchange/import_options.hpp"
#include "exchange/import_row.hpp"

namespace tend {

// What has an end but no state is in the state that such an end tells: a case with the day of its solution is
// resolved.
void settle_state(Row& row);

// The fields of a noun that settle_ending looks at; none where its records don't end.
std::vector<const Field*> ending_fields(const RecordType& type);

// Goes through what is to be written of a record. An opportunity has the day on which it was closed while it
// is won or lost, a case and a follow-up the moment while it is resolved, done or canceled: reopening takes
// that away. Where the source does not tell it, it is the day for which an opportunity was expected, else
// when the source last changed the record, else now. What is still to come is no end: of another program's
// row those others are, a person's is refused. A case or a follow-up that ended before it began began when it
// ended; an opportunity keeps both days, and has no cycle. `told`: what the source's row says. `stored`: what
// the book has of the record; null for a new one.
void settle_ending(const ImportRow& source, const Row& told, const Row* stored, const Now& now,
                   EndingCounts& counts, Row& row);

}  // namespace tend

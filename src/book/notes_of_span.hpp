// Notes of a span of time: what is counted of them stands in the index note_at.
#pragma once

#include <string>

#include "book/pass.hpp"
#include "tend/activity.hpp"

namespace tend {

// Those that `also` (` AND minutes > 0`) lets through, by their moments.
Pass notes_of_span(Connection& connection, const std::string& columns, const MomentSpan& span,
                   const std::string& also = {});

// Its FROM and WHERE; `ends`: before the last note.
std::string from_notes_of_span(bool ends);

}  // namespace tend

// Notes of a span of time: what is counted of them stands in the index note_at.
#pragma once

namespace tend {

inline constexpr const char* notes_of_span = "FROM note WHERE at >= ?1 AND at < ?2";

}  // namespace tend

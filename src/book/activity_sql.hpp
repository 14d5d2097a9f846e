// How notes are counted: answered from the index note_at alone.
#pragma once

namespace tend {

inline constexpr const char* counted_notes_sql =
    "SELECT kind, area, author, client, minutes FROM note WHERE at >= ?1 AND at < ?2";

}  // namespace tend

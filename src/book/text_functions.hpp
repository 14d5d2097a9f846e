// SQL functions over folded text, for --where NAME~TEXT and for sorting names as people do.
#pragma once

struct sqlite3;

namespace tend {
void register_text_functions(sqlite3* handle);  // folded(TEXT), contains_folded(TEXT, PART)
}

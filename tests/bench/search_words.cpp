// An extension of sqlite3 with search_text(TEXT): the words that tend's search index keeps of a text, for a
// trigger that keeps the same index.
#include <sqlite3ext.h>

#include <exception>

#include "tend/text.hpp"

SQLITE_EXTENSION_INIT1

namespace {

void search_text(sqlite3_context* context, int, sqlite3_value** arguments) {
  const auto* const bytes = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
  if (!bytes) return;
  try {
    const std::string words =
        tend::search_text({bytes, static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]))});
    sqlite3_result_text64(context, words.data(), words.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  } catch (const std::exception& error) {
    sqlite3_result_error(context, error.what(), -1);
  }
}

}  // namespace

extern "C" int sqlite3_searchwords_init(sqlite3* database, char**, const sqlite3_api_routines* routines) {
  SQLITE_EXTENSION_INIT2(routines);
  return sqlite3_create_function_v2(database, "search_text", 1,
                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                    search_text, nullptr, nullptr, nullptr);
}

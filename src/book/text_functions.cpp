#include "book/text_functions.hpp"

#include <sqlite3.h>

#include <string>
#include <string_view>

#include "tend/text.hpp"

namespace tend {

namespace {

std::string_view argument(sqlite3_value* value) {
  const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(value));
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)))
               : std::string_view();
}

void folded(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  const std::string text = fold(argument(values[0]));
  sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void contains(sqlite3_context* context, int, sqlite3_value** values) {
  sqlite3_result_int(context, contains_folded(argument(values[0]), argument(values[1])) ? 1 : 0);
}

}  // namespace

void register_text_functions(sqlite3* handle) {
  constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
  sqlite3_create_function(handle, "folded", 1, flags, nullptr, folded, nullptr, nullptr);
  sqlite3_create_function(handle, "contains_folded", 2, flags, nullptr, contains, nullptr, nullptr);
}

}  // namespace tend

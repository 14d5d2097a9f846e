#include "book/pass.hpp"

#include <sqlite3.h>

#include <exception>

namespace tend {

namespace {

constexpr int taker_parameter = 9;
constexpr const char* taker_type = "taker";

struct Taker {
  const TakeRow& take;
  std::exception_ptr thrown{};
};

// No exception may pass through SQLite.
void hand_over(sqlite3_context* context, int, sqlite3_value** values) {
  auto* const taker = static_cast<Taker*>(sqlite3_value_pointer(values[0], taker_type));
  try {
    taker->take(PassedRow(values + 1));
  } catch (...) {
    taker->thrown = std::current_exception();
    sqlite3_result_error(context, "the pass was given up", -1);
  }
}

void end_pass(sqlite3_context*) {}

}  // namespace

bool PassedRow::is_null(int column) const { return sqlite3_value_type(values_[column]) == SQLITE_NULL; }
std::int64_t PassedRow::integer(int column) const { return sqlite3_value_int64(values_[column]); }

std::string_view PassedRow::view(int column) const {
  const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(values_[column]));
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(values_[column])))
               : std::string_view();
}

Pass::Pass(Connection& connection, const std::string& columns, const std::string& from)
    : statement_((connection.use_passes(), connection), "SELECT passed(?9, " + columns + ") " + from) {}

void Pass::run(const TakeRow& take) {
  Taker taker{take};
  statement_.bind_pointer(taker_parameter, &taker, taker_type);
  try {
    statement_.run();
  } catch (...) {
    if (taker.thrown) std::rethrow_exception(taker.thrown);
    throw;
  }
}

void register_pass(sqlite3* handle) {
  sqlite3_create_function(handle, "passed", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr, hand_over,
                          end_pass);
}

}  // namespace tend

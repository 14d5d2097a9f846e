#include "book/pass.hpp"

#include <sqlite3.h>

#include <exception>
#include <utility>

#include "book/large_pages.hpp"

namespace tend {

// Where a row goes: told by the connection, since a parameter would be copied for every row.
struct RowTaker {
  const TakeRow& take;
  std::exception_ptr thrown{};
};

namespace {

// No exception may pass through SQLite.
void hand_over(sqlite3_context* context, int, sqlite3_value** values) {
  RowTaker& taker = **static_cast<RowTaker**>(sqlite3_user_data(context));
  try {
    count_row();
    taker.take(PassedRow(values));
  } catch (...) {
    taker.thrown = std::current_exception();
    sqlite3_result_error(context, "the pass was given up", -1);
  }
}

void end_pass(sqlite3_context*) {}

// A pass may run while a row of another one is taken.
class TakerOfRun {
 public:
  TakerOfRun(RowTaker*& place, RowTaker& taker) : place_(place), before_(std::exchange(place, &taker)) {}
  ~TakerOfRun() { place_ = before_; }
  TakerOfRun(const TakerOfRun&) = delete;
  TakerOfRun& operator=(const TakerOfRun&) = delete;

 private:
  RowTaker*& place_;
  RowTaker* before_;
};

}  // namespace

bool PassedRow::is_null(int column) const { return sqlite3_value_type(values_[column]) == SQLITE_NULL; }
std::int64_t PassedRow::integer(int column) const { return sqlite3_value_int64(values_[column]); }

std::string_view PassedRow::view(int column) const {
  const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(values_[column]));
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(values_[column])))
               : std::string_view();
}

Pass::Pass(Connection& connection, const std::string& columns, const std::string& from)
    : taker_(connection.use_passes()), statement_(connection, "SELECT passed(" + columns + ") " + from) {}

void Pass::run(const TakeRow& take) {
  RowTaker taker{take};
  const TakerOfRun of_this_run(taker_, taker);
  try {
    statement_.run();
  } catch (...) {
    if (taker.thrown) std::rethrow_exception(taker.thrown);
    throw;
  }
}

void register_pass(sqlite3* handle, RowTaker*& taker) {
  sqlite3_create_function(handle, "passed", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, &taker, nullptr, hand_over,
                          end_pass);
}

}  // namespace tend

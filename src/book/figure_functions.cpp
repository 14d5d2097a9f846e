#include "book/figure_functions.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

#include "book/health_reader.hpp"
#include "book/revenue_sql.hpp"
#include "book/settings.hpp"
#include "tend/book.hpp"
#include "tend/renewal.hpp"
#include "tend/settings.hpp"
#include "tend/stages.hpp"

namespace tend {

namespace {

std::string_view text_of(sqlite3_value* value) {
  const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(value));
  return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)))
               : std::string_view();
}

bool is_null(sqlite3_value* value) { return sqlite3_value_type(value) == SQLITE_NULL; }

void give(sqlite3_context* context, Date date) {
  const std::string text = iso(date);
  sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void renewal_day(sqlite3_context* context, int, sqlite3_value** values) {
  TermEnd term;
  term.active = text_of(values[0]) == "active";
  term.once = text_of(values[1]) == "once";
  term.end = date_from_iso(text_of(values[2]));
  if (!is_null(values[3])) term.term_months = sqlite3_value_int64(values[3]);
  term.auto_renew = sqlite3_value_int(values[4]) != 0;
  const auto today = date_from_iso(text_of(values[5]));
  term.first_start = date_from_iso(text_of(values[6]));
  const auto day = today ? renewal_date(term, *today) : std::nullopt;
  if (day) give(context, *day);
}

void notice_day(sqlite3_context* context, int, sqlite3_value** values) {
  const auto renewal = date_from_iso(text_of(values[0]));
  if (renewal) give(context, notice_deadline(*renewal, sqlite3_value_int64(values[1])));
}

// A setting that cannot be read any more leaves the stages that a book begins with.
Stages stages_of(Connection& connection) {
  Statement statement(connection, "SELECT value FROM setting WHERE key = 'stages'");
  try {
    if (statement.step()) return parse_stages(statement.view(0));
  } catch (const Error& error) {
    if (error.exit() != Exit::usage) throw;
  }
  return parse_stages(initial_setting("stages"));
}

// Read on first use: most statements that call a figure ask for no stage.
class StagesOfBook {
 public:
  explicit StagesOfBook(Connection& connection) : connection_(connection) {}
  const Stages& stages() {
    if (!stages_) stages_ = stages_of(connection_);
    return *stages_;
  }

 private:
  Connection& connection_;
  std::optional<Stages> stages_;
};

void weighted_amount(sqlite3_context* context, int, sqlite3_value** values) {
  if (is_null(values[0])) return;
  try {
    const Stages& stages = static_cast<StagesOfBook*>(sqlite3_user_data(context))->stages();
    const auto own = is_null(values[1]) ? std::nullopt : std::optional(sqlite3_value_int64(values[1]));
    const std::int64_t percent = probability_of(own, text_of(values[2]), stages);
    sqlite3_result_int64(context, weighted_minor(sqlite3_value_int64(values[0]), percent));
  } catch (const Error& error) {
    sqlite3_result_error(context, error.what(), -1);
  }
}

// Scores of today. A few are read one by one; who asks for more gets them from one pass over the book, which
// holds until something is written.
class HealthScores {
 public:
  explicit HealthScores(Connection& connection) : connection_(connection) {}

  std::optional<std::int64_t> of(std::int64_t client) {
    const std::int64_t written = sqlite3_total_changes64(connection_.handle());
    if (written != written_) asked_ = 0, written_ = written;
    if (++asked_ <= few) return score(read(client), client);
    if (asked_ == few + 1) all_ = read(0);
    return score(all_, client);
  }

 private:
  static constexpr int few = 8;

  std::optional<std::int64_t> score(const std::vector<ClientHealth>& read, std::int64_t client) {
    const auto found = std::ranges::lower_bound(read, client, {}, &ClientHealth::client);
    if (found == read.end() || found->client != client) return std::nullopt;
    if (!scale_) scale_ = health_scale(connection_);
    return health_of(found->facts, *scale_, day_).score;
  }

  std::vector<ClientHealth> read(std::int64_t client) {
    return HealthReader(connection_, client, day_, connection_.file().zone).read();
  }

  Connection& connection_;
  const Date day_ = date_from_iso(connection_.file().today).value_or(Date{});
  std::optional<HealthScale> scale_;
  std::int64_t written_ = -1;
  int asked_ = 0;
  std::vector<ClientHealth> all_;
};

void client_health(sqlite3_context* context, int, sqlite3_value** values) {
  try {
    const auto score =
        static_cast<HealthScores*>(sqlite3_user_data(context))->of(sqlite3_value_int64(values[0]));
    if (score) sqlite3_result_int64(context, *score);
  } catch (const Error& error) {
    sqlite3_result_error(context, error.what(), -1);
  }
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

// A function with what it knows, which goes with the connection.
template <class Knowledge>
void give_function(sqlite3* handle, const char* name, int count, int flags, Function function,
                   std::unique_ptr<Knowledge> knowledge) {
  sqlite3_create_function_v2(
      handle, name, count, flags, knowledge.release(), function, nullptr, nullptr,
      [](void* known) { std::default_delete<Knowledge>()(static_cast<Knowledge*>(known)); });
}

}  // namespace

bool calls_figure_function(std::string_view sql) {
  return sql.find("_day(") != std::string_view::npos ||
         sql.find("weighted_amount(") != std::string_view::npos ||
         sql.find("client_health(") != std::string_view::npos;
}

void read_first_start(Connection& connection, std::int64_t subscription, TermEnd& term) {
  if (!term.auto_renew || !term.end || !ends_short_month(*term.end)) return;
  Statement& statement =
      connection.cached("SELECT " TEND_FIRST_START " FROM subscription WHERE subscription.id = ?");
  statement.with(subscription);
  if (statement.step()) term.first_start = date_from_iso(statement.view(0));
  statement.reset();
}

void register_figure_functions(Connection& connection) {
  constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
  sqlite3* const handle = connection.handle();
  sqlite3_create_function(handle, "renewal_day", 7, flags, nullptr, renewal_day, nullptr, nullptr);
  sqlite3_create_function(handle, "notice_day", 2, flags, nullptr, notice_day, nullptr, nullptr);
  give_function(handle, "weighted_amount", 3, flags, weighted_amount,
                std::make_unique<StagesOfBook>(connection));
  give_function(handle, "client_health", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, client_health,
                std::make_unique<HealthScores>(connection));
}

}  // namespace tend

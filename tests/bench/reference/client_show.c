/* client_show BOOK SLUG DAY: the client, its revenue, and what its health is told by. */
#include <stddef.h>

#include "book.h"

#define ARR(day)                                                                          \
  "(SELECT coalesce(sum(CASE WHEN start_day > " day                                       \
  " THEN 0 WHEN auto_renew = 1 AND status = 'active' OR "                                 \
  "end_day > " day                                                                        \
  " THEN quantity * price * CASE period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 WHEN " \
  "'year' THEN 1 ELSE 0 END ELSE 0 END), 0) FROM subscription WHERE subscription.client = client.id)"

static const char *const facts[] = {
    "SELECT at, returned FROM churn WHERE client = ?1 ORDER BY id",
    "SELECT at, id FROM note WHERE client = ?1 AND at < ?2 AND kind <> 'note' ORDER BY at DESC, id DESC "
    "LIMIT 1",
    "SELECT id, priority, opened FROM support_case WHERE client = ?1 AND status <> 'resolved' AND opened < "
    "?2 "
    "ORDER BY opened, id",
    "SELECT kind, at, value, id FROM score WHERE client = ?1 AND at < ?2 ORDER BY client, kind, at, value",
    "SELECT id, due FROM followup WHERE client = ?1 AND status = 'open' AND due < ?2 AND direction = "
    "'promise' "
    "ORDER BY due, id",
    "SELECT id, last_touch FROM contact WHERE client = ?1 AND last_touch < ?2 AND inactive = 0 ORDER BY id",
    "SELECT id, start_day, end_day, term_months, auto_renew, notice_days FROM subscription WHERE client = ?1 "
    "AND status = 'active' AND end_day IS NOT NULL AND period <> 'once' ORDER BY id",
    "SELECT id, subscription, stage, closed FROM opportunity WHERE client = ?1 AND kind = 'renewal' AND "
    "opened <= ?2 ORDER BY id",
    "SELECT key, value FROM setting",
};

static void print_facts(sqlite3 *book, const char *sql, sqlite3_int64 client, const char *day) {
  sqlite3_stmt *fact = prepare(book, sql);
  if (sqlite3_bind_parameter_count(fact) > 0) sqlite3_bind_int64(fact, 1, client);
  if (sqlite3_bind_parameter_count(fact) > 1) bind_text(fact, 2, day);
  while (step(fact)) print_columns(fact, 0, sqlite3_column_count(fact) - 1);
  sqlite3_finalize(fact);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  run(book, "BEGIN");
  sqlite3_stmt *client = prepare(
      book, "SELECT client.*, (SELECT slug FROM client AS named WHERE named.id = client.parent), " ARR(
                "?2") " FROM client WHERE id IN (SELECT client FROM selector WHERE key = ?1 AND rank = 1)");
  bind_text(client, 1, argv[2]);
  bind_text(client, 2, argv[3]);
  if (step(client)) {
    print_columns(client, 0, sqlite3_column_count(client) - 1);
    const sqlite3_int64 number = sqlite3_column_int64(client, 0);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; ++i) print_facts(book, facts[i], number, argv[3]);
  }
  sqlite3_finalize(client);
  return end(book);
}

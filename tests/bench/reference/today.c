/* today BOOK DAY OWNER A B C: what is due, and the owner's clients without a next step or with a last touch
   before the day that their tier's cadence allows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book.h"

#define FOLLOWUPS                                                                                          \
  "SELECT due, due_time, id, client, direction, priority, owner, team, snoozed_until, text FROM followup " \
  "WHERE status = 'open' AND due "

static unsigned char *due_clients;

static void print_followups(sqlite3 *book, const char *sql, const char *day, const char *owner) {
  sqlite3_stmt *statement = prepare(book, sql);
  bind_text(statement, 1, day);
  while (step(statement)) {
    due_clients[sqlite3_column_int64(statement, 3)] = 1;
    const char *whose = text(statement, 6);
    if (*whose == 0 || strcmp(whose, owner) == 0) print_columns(statement, 0, 9);
  }
  sqlite3_finalize(statement);
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  const char *owner = argv[3];
  run(book, "BEGIN");
  sqlite3_stmt *last = prepare(book, "SELECT max(id) FROM client");
  step(last);
  due_clients = calloc((size_t)sqlite3_column_int64(last, 0) + 1, 1);
  sqlite3_finalize(last);
  print_followups(book, FOLLOWUPS "<= ? ORDER BY due, due_time, id", argv[2], owner);
  print_followups(book, FOLLOWUPS "> ? ORDER BY due, due_time, id", "9999-12-31", owner);
  sqlite3_stmt *clients = prepare(
      book,
      "SELECT id, open_followups = 0 OR cadence_days IS NOT NULL OR last_touch IS NULL OR last_touch < ?, "
      "uid, "
      "slug, name, status, tier, owner, since, last_touch, last_touch_kind, cadence_days, open_followups "
      "FROM client ORDER BY id");
  bind_text(clients, 1, argv[4]);
  while (step(clients)) {
    if (!due_clients[sqlite3_column_int64(clients, 0)] && !sqlite3_column_int(clients, 1)) continue;
    const char *whose = text(clients, 7);
    if (*whose != 0 && strcmp(whose, owner) != 0) continue;
    const char *limit = argv[4 + (*text(clients, 6) - 'A')];
    if (sqlite3_column_int(clients, 12) == 0 || strcmp(text(clients, 9), limit) < 0)
      print_columns(clients, 2, 12);
  }
  sqlite3_finalize(clients);
  return end(book);
}

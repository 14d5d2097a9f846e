/* followup_list BOOK ROWS: open follow-ups, those due soonest. */
#include "book.h"

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  sqlite3_stmt *rows = prepare(
      book,
      "SELECT id, client, (SELECT slug FROM client AS named WHERE named.id = followup.client), text, due, "
      "due_time, status, direction, priority, owner FROM followup WHERE status = 'open' "
      "ORDER BY due, due_time, id LIMIT ?");
  bind_text(rows, 1, argv[2]);
  while (step(rows)) print_columns(rows, 0, 9);
  sqlite3_finalize(rows);
  return end(book);
}

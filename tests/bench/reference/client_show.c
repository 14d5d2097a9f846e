/* client_show BOOK SLUG */
#include "book.h"

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  sqlite3_stmt *client = prepare(
      book,
      "SELECT client.*, (SELECT slug FROM client AS named WHERE named.id = client.parent) FROM client "
      "WHERE id IN (SELECT client FROM selector WHERE key = ? AND rank = 1)");
  bind_text(client, 1, argv[2]);
  while (step(client)) print_columns(client, 0, sqlite3_column_count(client) - 1);
  sqlite3_finalize(client);
  return end(book);
}

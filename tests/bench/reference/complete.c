/* complete BOOK START: the clients whose slugs begin so, 1000 at most. */
#include "book.h"

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  sqlite3_stmt *clients = prepare(book,
                                  "SELECT slug, name FROM client WHERE slug >= ?1 AND slug < ?1 || "
                                  "char(1114111) ORDER BY slug LIMIT 1000");
  bind_text(clients, 1, argv[2]);
  while (step(clients)) print_columns(clients, 0, 1);
  sqlite3_finalize(clients);
  return end(book);
}

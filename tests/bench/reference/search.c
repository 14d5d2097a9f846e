/* search BOOK EXPRESSION ORDER: 20 hits, each with its record. ORDER is `rowid DESC` or `rank`. */
#include <stdio.h>
#include <string.h>

#include "book.h"

static const char *const records[] = {
    NULL,
    "SELECT id, slug, name FROM client WHERE id = ?",
    "SELECT id, (SELECT slug FROM client WHERE id = contact.client), name FROM contact WHERE id = ?",
    "SELECT id, (SELECT slug FROM client WHERE id = note.client), body FROM note WHERE id = ?",
    "SELECT id, (SELECT slug FROM client WHERE id = followup.client), text FROM followup WHERE id = ?",
};

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  char sql[200];
  snprintf(sql, sizeof sql, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY %s LIMIT 20", argv[3]);
  run(book, "BEGIN");
  sqlite3_stmt *hits = prepare(book, sql);
  sqlite3_stmt *found[5] = {NULL};
  bind_text(hits, 1, argv[2]);
  while (step(hits)) {
    const sqlite3_int64 document = sqlite3_column_int64(hits, 0);
    const int noun = document >> 26 & 7;
    if (!found[noun]) found[noun] = prepare(book, records[noun]);
    sqlite3_bind_int64(found[noun], 1, document & ((1 << 26) - 1));
    if (step(found[noun])) print_columns(found[noun], 0, 2);
    sqlite3_reset(found[noun]);
  }
  for (int noun = 0; noun < 5; ++noun) sqlite3_finalize(found[noun]);
  sqlite3_finalize(hits);
  return end(book);
}

/* note_add BOOK SLUG TEXT: logs a call in one durable commit of the rows that tend writes. */
#include <stdio.h>
#include <sys/random.h>
#include <time.h>

#include "book.h"

static void make_uid(char uid[37]) {
  unsigned char r[10];
  if (getrandom(r, sizeof r, 0) != sizeof r) return;
  const unsigned long long now = (unsigned long long)time(NULL) * 1000;
  snprintf(uid, 37, "%08llx-%04llx-7%03x-8%03x-%02x%02x%02x%02x%02x%02x", now >> 16 & 0xffffffff,
           now & 0xffff, r[0] << 4 | r[1] >> 4, r[2] << 4 | r[3] >> 4, r[4], r[5], r[6], r[7], r[8], r[9]);
}

/* Binds the texts from the first parameter on, runs it once. */
static void write_row(sqlite3 *book, const char *sql, sqlite3_int64 number, const char *const *texts) {
  sqlite3_stmt *statement = prepare(book, sql);
  sqlite3_bind_int64(statement, 1, number);
  for (int i = 0; texts && texts[i]; ++i) bind_text(statement, i + 2, texts[i]);
  step(statement);
  sqlite3_finalize(statement);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  const time_t now = time(NULL);
  char at[21], uid[37], scope[40], what[200];
  strftime(at, sizeof at, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
  make_uid(uid);

  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READWRITE);
  run(book, "PRAGMA synchronous=EXTRA");
  run(book, "PRAGMA foreign_keys=ON");
  run(book, "BEGIN IMMEDIATE");
  sqlite3_stmt *found = prepare(book, "SELECT client FROM selector WHERE key = ? AND rank = 1");
  bind_text(found, 1, argv[2]);
  if (!step(found)) return 3;
  const sqlite3_int64 client = sqlite3_column_int64(found, 0);
  sqlite3_finalize(found);

  write_row(book,
            "INSERT INTO note (client, uid, at, kind, author, body) VALUES (?, ?, ?, 'call', 'anna', ?)",
            client, (const char *const[]){uid, at, argv[3], NULL});
  const sqlite3_int64 note = sqlite3_last_insert_rowid(book);
  snprintf(scope, sizeof scope, "c%lld note", (long long)client);
  write_row(book, "INSERT INTO search (rowid, scope, words) VALUES (?, ?, ?)",
            ((sqlite3_int64)now << 3 | 3) << 26 | note, (const char *const[]){scope, argv[3], NULL});
  write_row(
      book,
      "UPDATE client SET last_touch = (SELECT at FROM note WHERE note.client = client.id AND kind <> 'note' "
      "ORDER BY at DESC, note.id DESC LIMIT 1), last_touch_kind = (SELECT kind FROM note WHERE note.client = "
      "client.id AND kind <> 'note' ORDER BY at DESC, note.id DESC LIMIT 1), next_step = (SELECT min(due) "
      "FROM followup WHERE followup.client = client.id AND followup.status = 'open'), open_followups = "
      "(SELECT count(*) FROM followup WHERE followup.client = client.id AND followup.status = 'open') "
      "WHERE id = ?",
      client, NULL);
  make_uid(uid);
  snprintf(what, sizeof what, "logged a call with %s", argv[2]);
  write_row(book,
            "INSERT INTO command (undoes, uid, at, author, what) VALUES (nullif(?, 0), ?, ?, 'anna', ?)", 0,
            (const char *const[]){uid, at, what, NULL});
  const sqlite3_int64 command = sqlite3_last_insert_rowid(book);
  sqlite3_stmt *change = prepare(
      book, "INSERT INTO change (command, kind, record, first, last) VALUES (?, 'create', 'note', ?2, ?2)");
  sqlite3_bind_int64(change, 1, command);
  sqlite3_bind_int64(change, 2, note);
  step(change);
  sqlite3_finalize(change);
  run(book, "COMMIT");
  printf("%lld\n", (long long)note);
  return end(book);
}

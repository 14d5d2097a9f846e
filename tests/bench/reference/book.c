#include "book.h"

#include <stdio.h>
#include <stdlib.h>

static _Noreturn void die(sqlite3 *book) {
  fprintf(stderr, "%s\n", book ? sqlite3_errmsg(book) : "no memory");
  exit(1);
}

sqlite3 *open_book(const char *path, int flags) {
  static char buffer[1 << 18];
  sqlite3 *book = NULL;
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  if (sqlite3_open_v2(path, &book, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) die(book);
  return book;
}

sqlite3_stmt *prepare(sqlite3 *book, const char *sql) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(book, sql, -1, &statement, NULL) != SQLITE_OK) die(book);
  return statement;
}

void run(sqlite3 *book, const char *sql) {
  if (sqlite3_exec(book, sql, NULL, NULL, NULL) != SQLITE_OK) die(book);
}

void bind_text(sqlite3_stmt *statement, int index, const char *value) {
  sqlite3_bind_text(statement, index, value, -1, SQLITE_STATIC);
}

int step(sqlite3_stmt *statement) {
  const int code = sqlite3_step(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) die(sqlite3_db_handle(statement));
  return code == SQLITE_ROW;
}

const char *text(sqlite3_stmt *statement, int column) {
  const unsigned char *value = sqlite3_column_text(statement, column);
  return value ? (const char *)value : "";
}

void print_columns(sqlite3_stmt *statement, int first, int last) {
  for (int column = first; column <= last; ++column) {
    fputs(text(statement, column), stdout);
    putchar(column == last ? '\n' : '\t');
  }
}

int end(sqlite3 *book) {
  sqlite3_close_v2(book);
  return fflush(stdout) == 0 ? 0 : 1;
}

/* What the programs in C that tend is compared with have in common. They check no more than that SQLite is
   content, and write their rows without any layout. */
#pragma once

#include <sqlite3.h>

sqlite3 *open_book(const char *path, int flags);
sqlite3_stmt *prepare(sqlite3 *book, const char *sql);
void run(sqlite3 *book, const char *sql);

void bind_text(sqlite3_stmt *statement, int index, const char *text);
int step(sqlite3_stmt *statement);                     /* 1: there is a row */
const char *text(sqlite3_stmt *statement, int column); /* "" for NULL */

/* The columns first to last of the row, tabs between them. */
void print_columns(sqlite3_stmt *statement, int first, int last);

/* Ends the program: the book is closed, then the output is written. */
int end(sqlite3 *book);

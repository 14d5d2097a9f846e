/* today BOOK DAY OWNER A B C: what is due, what renews within 30 days, who may go, and the owner's clients
   without a next step or with a last touch before the day that their tier's cadence allows. The statements
   are those of `tend today`; of the health of the doubtful the rows are printed, not judged. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book.h"

#define FOLLOWUPS                                                                                          \
  "SELECT due, due_time, id, client, direction, priority, owner, team, snoozed_until, text FROM followup " \
  "WHERE status = 'open' AND due "
#define CLIENT                                                                                      \
  "SELECT uid, slug, name, status, tier, owner, since, last_touch, last_touch_kind, cadence_days, " \
  "open_followups FROM client WHERE id = ?"
#define RENEWING                                                                                          \
  "SELECT end_day, notice_days, auto_renew, term_months, client, id FROM subscription INDEXED BY "        \
  "subscription_renewing WHERE status = 'active' AND end_day IS NOT NULL AND (end_day > ? OR auto_renew " \
  "= 1)"
#define TERMS                                                                                               \
  "SELECT quantity, price * quantity * CASE period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 ELSE 1 END, " \
  "currency, (SELECT sku FROM product WHERE product.id = product) FROM subscription WHERE id = ?1 AND "     \
  "period <> 'once' AND (end_day > ?2 OR auto_renew = 1) AND date(CASE WHEN end_day > ?2 THEN end_day "     \
  "WHEN date(end_day, '+1 year') > ?2 THEN date(end_day, '+1 year') ELSE date(end_day, '+2 years') END, "   \
  "'-' || coalesce(notice_days, 0) || ' days') BETWEEN ?2 AND date(?2, '+30 days')"
#define LOW                                                                                             \
  "SELECT client, kind, coalesce(contact, 0) FROM score INDEXED BY score_low WHERE at >= date(?, '-30 " \
  "days') "                                                                                             \
  "AND CASE kind WHEN 'nps' THEN value < 9 WHEN 'usage' THEN value < 70 ELSE value < 4 END ORDER BY at"
#define ANSWERS                                                                                         \
  "SELECT value, at FROM score WHERE client = ? AND kind = ? AND coalesce(contact, 0) = ? ORDER BY at " \
  "DESC, id DESC LIMIT 2"
#define PRESSING                                                                                \
  "SELECT client, id, priority, opened FROM support_case INDEXED BY case_open WHERE status <> " \
  "'resolved' AND (priority IN ('high', 'urgent') OR opened < date(?, '-6 days')) ORDER BY client"

static const char *const health[] = {
    "SELECT client, at, returned FROM churn WHERE client = ? ORDER BY id",
    "SELECT client, id, priority, opened FROM support_case WHERE status <> 'resolved' AND client = ?",
    "SELECT client, kind, at, value, id FROM score INDEXED BY score_client WHERE client = ?",
    "SELECT client, id, due FROM followup WHERE status = 'open' AND direction = 'promise' AND client = ?",
    "SELECT client, id, last_touch FROM contact WHERE inactive = 0 AND client = ?",
    "SELECT client, id, start_day, end_day, term_months, auto_renew, notice_days FROM subscription WHERE "
    "status = 'active' AND end_day IS NOT NULL AND period <> 'once' AND client = ?",
    "SELECT client, id, subscription, stage, closed FROM opportunity WHERE kind = 'renewal' AND client = ?",
};

enum { asked = 1, telling = 2, doubtful = 4 };
static unsigned char *clients;
static sqlite3_int64 last_client;

static void find_clients(sqlite3 *book, const char *owner, const char *limit) {
  sqlite3_stmt *last = prepare(book, "SELECT max(id) FROM client");
  step(last);
  last_client = sqlite3_column_int64(last, 0);
  sqlite3_finalize(last);
  clients = calloc((size_t)last_client + 1, 1);
  sqlite3_stmt *statement = prepare(
      book,
      "SELECT id, owner, open_followups = 0 OR cadence_days IS NOT NULL OR last_touch IS NULL OR last_touch "
      "< ? FROM client");
  bind_text(statement, 1, limit);
  while (step(statement)) {
    const char *whose = text(statement, 1);
    if (*whose != 0 && strcmp(whose, owner) != 0) continue;
    clients[sqlite3_column_int64(statement, 0)] =
        (unsigned char)(asked | (sqlite3_column_int(statement, 2) ? telling : 0));
  }
  sqlite3_finalize(statement);
}

static unsigned char *client_of(sqlite3_stmt *statement, int column) {
  return &clients[sqlite3_column_int64(statement, column)];
}

static void print_followups(sqlite3 *book, const char *sql, const char *day, const char *owner) {
  sqlite3_stmt *statement = prepare(book, sql);
  bind_text(statement, 1, day);
  while (step(statement)) {
    unsigned char *client = client_of(statement, 3);
    if ((*client & asked) && strcmp(text(statement, 4), "promise") == 0) *client |= doubtful;
    const char *whose = text(statement, 6);
    if (*whose == 0 ? !(*client & asked) : strcmp(whose, owner) != 0) continue;
    *client |= telling;
    print_columns(statement, 0, 9);
  }
  sqlite3_finalize(statement);
}

static void print_renewing(sqlite3 *book, const char *day) {
  sqlite3_stmt *statement = prepare(book, RENEWING), *terms = prepare(book, TERMS);
  bind_text(statement, 1, day);
  bind_text(terms, 2, day);
  while (step(statement)) {
    unsigned char *client = client_of(statement, 4);
    if (!(*client & asked)) continue;
    sqlite3_bind_int64(terms, 1, sqlite3_column_int64(statement, 5));
    if (step(terms)) {
      *client |= telling;
      print_columns(statement, 0, 5);
      print_columns(terms, 0, 3);
    }
    sqlite3_reset(terms);
  }
  sqlite3_finalize(statement);
  sqlite3_finalize(terms);
}

/* Urgent cases, and cases that are not in order. */
static void print_cases(sqlite3 *book, const char *sql, const char *day, unsigned char mark) {
  sqlite3_stmt *statement = prepare(book, sql);
  if (day) bind_text(statement, 1, day);
  while (step(statement)) {
    unsigned char *client = client_of(statement, 0);
    if (!(*client & asked)) continue;
    *client |= mark;
    print_columns(statement, 0, 2);
  }
  sqlite3_finalize(statement);
}

static void print_answers(sqlite3 *book, const char *day) {
  sqlite3_stmt *statement = prepare(book, LOW), *answers = prepare(book, ANSWERS);
  bind_text(statement, 1, day);
  while (step(statement)) {
    if (!(*client_of(statement, 0) & asked)) continue;
    for (int column = 0; column < 3; ++column)
      sqlite3_bind_value(answers, column + 1, sqlite3_column_value(statement, column));
    while (step(answers)) print_columns(answers, 0, 1);
    sqlite3_reset(answers);
  }
  sqlite3_finalize(statement);
  sqlite3_finalize(answers);
}

static void print_health(sqlite3 *book) {
  for (size_t i = 0; i < sizeof health / sizeof *health; ++i) {
    sqlite3_stmt *statement = prepare(book, health[i]);
    for (sqlite3_int64 id = 1; id <= last_client; ++id) {
      if (!(clients[id] & doubtful)) continue;
      sqlite3_bind_int64(statement, 1, id);
      while (step(statement)) print_columns(statement, 0, sqlite3_column_count(statement) - 1);
      sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
  }
}

static void print_clients(sqlite3 *book, char **limits) {
  sqlite3_stmt *statement = prepare(book, CLIENT);
  for (sqlite3_int64 id = 1; id <= last_client; ++id) {
    if (!(clients[id] & (telling | doubtful))) continue;
    sqlite3_bind_int64(statement, 1, id);
    step(statement);
    const char *tier = text(statement, 4);
    const char *limit = *tier >= 'A' && *tier <= 'C' ? limits[*tier - 'A'] : "";
    if (sqlite3_column_int(statement, 10) == 0 || strcmp(text(statement, 7), limit) < 0)
      print_columns(statement, 0, 10);
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
  const char *day = argv[2], *owner = argv[3];
  run(book, "BEGIN");
  find_clients(book, owner, argv[4]);
  print_followups(book, FOLLOWUPS "<= ? ORDER BY due, due_time, id", day, owner);
  print_followups(book, FOLLOWUPS "> ? ORDER BY due, due_time, id", "9999-12-31", owner);
  print_renewing(book, day);
  print_cases(book,
              "SELECT client, opened, id FROM support_case INDEXED BY case_urgent WHERE status <> 'resolved' "
              "AND priority = 'urgent' ORDER BY client, opened, id",
              NULL, telling);
  print_answers(book, day);
  print_cases(book, PRESSING, day, doubtful);
  print_health(book);
  print_clients(book, argv + 4);
  return end(book);
}

/* report BOOK NAME FROM TO: the figures of 'tend report NAME' by SQL's GROUP BY, as columns. FROM and TO are
   days; ?3 is the day a year before TO. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book.h"

#define YEARLY(row)                                         \
  row ".quantity * " row ".price * CASE " row               \
      ".period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 " \
      "WHEN 'year' THEN 1 ELSE 0 END"
/* The terms of all subscriptions as one table, then a client's ARR at two days. */
#define TERMS \
  "terms AS (SELECT client, currency, start_day, CASE WHEN auto_renew = 1 AND status = 'active' THEN "       \
  "'9999-12-31' ELSE coalesce(end_day, '9999-12-31') END AS end_day, " YEARLY("subscription")                \
  " AS arr FROM subscription UNION ALL SELECT subscription.client, term.currency, term.start_day, "          \
  "term.end_day, " YEARLY("term") " FROM term JOIN subscription ON subscription.id = term.subscription) "
#define ARR_AT(day) "sum(CASE WHEN start_day <= " day " AND " day " < end_day THEN arr ELSE 0 END)"
#define BOTH_ENDS                                                                     \
  "WITH " TERMS ", ends AS (SELECT client, currency, " ARR_AT("?1") " AS a, " ARR_AT( \
      "?2") " AS b FROM terms GROUP BY client, currency) "
#define RETENTION                                                                                          \
  "sum(CASE WHEN a > 0 THEN a ELSE 0 END), sum(CASE WHEN a > 0 THEN b ELSE 0 END), sum(min(a, b)), "       \
  "sum(CASE WHEN a > 0 AND b > a THEN b - a ELSE 0 END), sum(CASE WHEN b > 0 AND b < a THEN a - b ELSE 0 " \
  "END), sum(CASE WHEN b = 0 THEN a ELSE 0 END), sum(a > 0), sum(a > 0 AND b > 0), sum(a = 0 AND b > 0)"
#define TOUCHES_BY_AUTHOR                                                                                   \
  "SELECT author, count(*), sum(minutes) FROM note WHERE at >= ?1 AND at < ?2 AND kind <> 'note' GROUP BY " \
  "author ORDER BY author"
#define OPEN_CASES                                                                                      \
  "SELECT coalesce(c.owner, client.owner), count(*) FROM support_case AS c JOIN client ON client.id = " \
  "c.client WHERE opened < ?2 AND (resolved IS NULL OR resolved >= ?2) GROUP BY 1 ORDER BY 1"
#define LAST_SCORES \
  "SELECT client, kind, max(at), value FROM score WHERE at < ?2 GROUP BY client, kind ORDER BY client, kind"
#define OLDEST_CASES                                                                                        \
  "SELECT client, min(opened), max(priority = 'urgent') FROM support_case WHERE opened < ?2 AND status <> " \
  "'resolved' GROUP BY client ORDER BY client"
#define OVERDUE_PROMISES                                                                                     \
  "SELECT client, count(*), min(due) FROM followup WHERE status = 'open' AND direction = 'promise' AND due " \
  "< ?2 GROUP BY client ORDER BY client"
#define CLIENTS "SELECT id, slug, name, tier, owner, last_touch, next_step FROM client ORDER BY id"

static const struct {
  const char *name, *sql[6];
} reports[] = {
    {"activity-month",
     {"SELECT substr(at, 1, 7), sum(kind <> 'note'), sum(kind = 'note'), sum(minutes) FROM note WHERE at >= "
      "?1 "
      "AND at < ?2 GROUP BY 1 ORDER BY 1"}},
    {"activity-client",
     {"SELECT client.slug, sum(kind <> 'note'), sum(kind = 'note'), sum(minutes) FROM note JOIN client ON "
      "client.id = note.client WHERE at >= ?1 AND at < ?2 GROUP BY client ORDER BY 2 DESC, 1"}},
    {"activity-manager",
     {"SELECT author, sum(kind <> 'note'), sum(kind = 'note'), sum(minutes) FROM note WHERE at >= ?1 AND at "
      "< "
      "?2 GROUP BY author ORDER BY 2 DESC, 1"}},
    {"retention", {BOTH_ENDS "SELECT currency, " RETENTION " FROM ends GROUP BY currency ORDER BY currency"}},
    {"retention-owner",
     {BOTH_ENDS "SELECT owner, ends.currency, " RETENTION
                " FROM ends JOIN client ON client.id = client GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"portfolio",
     {CLIENTS, BOTH_ENDS "SELECT client, currency, b FROM ends WHERE b > 0 ORDER BY client, currency",
      LAST_SCORES, OLDEST_CASES, OVERDUE_PROMISES}},
    {"renewals",
     {"SELECT currency, count(*), sum(" YEARLY(
          "subscription") "), sum(status = 'active') FROM subscription "
                          "WHERE end_day >= ?1 AND end_day <= ?2 GROUP BY currency ORDER BY currency",
      "SELECT currency, closed_by, count(*), sum(" YEARLY(
          "term") ") FROM term WHERE end_day >= ?1 AND end_day "
                  "<= ?2 GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"pipeline",
     {"SELECT stage, currency, count(*), sum(amount), sum(amount * coalesce(probability, 50)) / 100, "
      "sum(close < "
      "?2) FROM opportunity WHERE closed IS NULL OR closed >= ?1 GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"health",
     {CLIENTS, LAST_SCORES, OLDEST_CASES, OVERDUE_PROMISES,
      "SELECT client, count(*) FROM contact WHERE last_touch >= ?3 GROUP BY client ORDER BY client",
      "SELECT client, min(end_day) FROM subscription WHERE status = 'active' GROUP BY client ORDER BY "
      "client"}},
    {"satisfaction",
     {"SELECT tier, sum(kind = 'nps' AND value >= 9), sum(kind = 'nps' AND value <= 6), sum(kind = 'nps'), "
      "sum(kind = 'csat' AND value >= 4), sum(kind = 'csat') FROM score JOIN client ON client.id = client "
      "WHERE at >= ?1 AND at < ?2 GROUP BY tier ORDER BY tier"}},
    {"cases",
     {"SELECT team, kind, count(*), min(opened), sum(priority IN ('high', 'urgent')) FROM support_case WHERE "
      "opened < ?2 AND (resolved IS NULL OR resolved >= ?2) GROUP BY 1, 2 ORDER BY 1, 2",
      "SELECT kind, count(*), avg(julianday(resolved) - julianday(opened)) FROM support_case WHERE resolved "
      ">= "
      "?1 AND resolved < ?2 GROUP BY 1 ORDER BY 1"}},
    {"team",
     {TOUCHES_BY_AUTHOR, OPEN_CASES,
      BOTH_ENDS "SELECT owner, " RETENTION
                " FROM ends JOIN client ON client.id = client GROUP BY 1 ORDER BY 1",
      "SELECT owner, count(*), sum(last_touch < ?3) FROM client WHERE status = 'active' GROUP BY 1 ORDER BY "
      "1",
      "SELECT coalesce(followup.owner, client.owner), count(*) FROM followup JOIN client ON client.id = "
      "client "
      "WHERE followup.status = 'open' AND due < ?2 GROUP BY 1 ORDER BY 1",
      "SELECT owner, sum(amount * coalesce(probability, 50)) / 100 FROM opportunity WHERE closed IS NULL "
      "GROUP "
      "BY 1 ORDER BY 1"}},
    {"coverage",
     {"SELECT author, avg(minutes) FROM note WHERE at >= ?3 AND at < ?2 AND kind <> 'note' AND minutes IS "
      "NOT "
      "NULL GROUP BY author ORDER BY author",
      "SELECT owner, tier, count(*) FROM client WHERE status = 'active' GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"stale",
     {"SELECT slug, name, tier, owner, max(at) AS touched FROM client LEFT JOIN note ON note.client = "
      "client.id "
      "AND note.kind <> 'note' AND at < ?2 GROUP BY client.id HAVING touched IS NULL OR touched < ?3 ORDER "
      "BY 5"}},
    {"promises",
     {"SELECT client.slug, count(*), sum(substr(done_at, 1, 10) <= due), sum(slips > 0) FROM followup JOIN "
      "client "
      "ON client.id = client WHERE direction = 'promise' AND due >= ?1 AND due <= ?2 GROUP BY client ORDER "
      "BY 1"}},
    {"followups",
     {"SELECT due < ?2, due = ?2, priority, count(*) FROM followup WHERE status = 'open' GROUP BY 1, 2, 3"}},
};

static void print_rows(sqlite3 *book, const char *sql, char **days, const char *year_before) {
  sqlite3_stmt *statement = prepare(book, sql);
  const int bound = sqlite3_bind_parameter_count(statement);
  if (bound > 0) bind_text(statement, 1, days[0]);
  if (bound > 1) bind_text(statement, 2, days[1]);
  if (bound > 2) bind_text(statement, 3, year_before);
  while (step(statement)) print_columns(statement, 0, sqlite3_column_count(statement) - 1);
  sqlite3_finalize(statement);
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  char year_before[32];
  snprintf(year_before, sizeof year_before, "%04d%s", atoi(argv[4]) - 1, argv[4] + 4);
  for (size_t i = 0; i < sizeof reports / sizeof *reports; ++i) {
    if (strcmp(reports[i].name, argv[2]) != 0) continue;
    sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
    run(book, "BEGIN");
    for (int each = 0; each < 6 && reports[i].sql[each]; ++each)
      print_rows(book, reports[i].sql[each], argv + 3, year_before);
    return end(book);
  }
  return 2;
}

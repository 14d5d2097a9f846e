/* report BOOK NAME FROM DAY: the figures of 'tend report NAME' from one day to another by SQL's GROUP BY, as
   columns. What is in no book that the benchmark makes (covers, settings, other zones) is left out. */
#include <stdio.h>
#include <string.h>

#include "book.h"

/* ?1 and ?2 are the days. */
#define UNTIL "date(?2, '+1 day')"
#define DAYS(from, to) "CAST(julianday(" to ") - julianday(" from ") AS INTEGER)"
#define DAY(moment) "substr(" moment ", 1, 10)"

/* ---- touch */

#define NOTES "FROM note WHERE at >= ?1 AND at < " UNTIL
#define COUNTED "sum(kind <> 'note'), sum(kind = 'note'), sum(minutes)"
#define CADENCE "coalesce(cadence_days, CASE tier WHEN 'A' THEN 14 WHEN 'B' THEN 30 WHEN 'C' THEN 90 END)"
#define TOUCHED "coalesce(" DAY("last_touch") ", since)"
/* The hours a week that the cadences ask of each owner, by the minutes logged in the last year. */
#define MINUTES                                                                                        \
  "minutes AS (SELECT author, avg(minutes) AS usual FROM note WHERE at >= date(?2, '-1 year') AND at " \
  "< " UNTIL " AND minutes IS NOT NULL AND kind <> 'note' GROUP BY author)"
#define LOADS                                                                                         \
  MINUTES                                                                                             \
  ", loads AS (SELECT client.owner, count(*) AS clients, coalesce(minutes.usual, 30) AS usual, "      \
  "sum(365.0 / " CADENCE                                                                              \
  ") * coalesce(minutes.usual, 30) / 52 / 60 AS needed, manager.weekly_hours "                        \
  "AS hours, sum(" CADENCE                                                                            \
  " IS NULL) AS without FROM client LEFT JOIN minutes ON minutes.author = "                           \
  "client.owner LEFT JOIN manager ON manager.handle = client.owner WHERE status = 'active' GROUP BY " \
  "client.owner)"

/* ---- revenue */

#define YEARLY(row)                                         \
  row ".quantity * " row ".price * CASE " row               \
      ".period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 " \
      "WHEN 'year' THEN 1 ELSE 0 END"
/* The terms of all subscriptions as one table, then each client's ARR at both days. */
#define TERMS \
  "terms AS (SELECT client, currency, start_day, CASE WHEN auto_renew = 1 AND status = 'active' THEN "       \
  "'9999-12-31' ELSE coalesce(end_day, '9999-12-31') END AS end_day, " YEARLY("subscription")                \
  " AS arr FROM subscription UNION ALL SELECT subscription.client, term.currency, term.start_day, "          \
  "term.end_day, " YEARLY("term") " FROM term JOIN subscription ON subscription.id = term.subscription)"
#define ARR_AT(day) "sum(CASE WHEN start_day <= " day " AND " day " < end_day THEN arr ELSE 0 END)"
#define ENDS                                                                  \
  TERMS ", ends AS (SELECT client, currency, " ARR_AT("?1") " AS a, " ARR_AT( \
      "?2") " AS b FROM terms GROUP BY client, currency)"
#define COHORT_SUM(what) "sum(CASE WHEN a > 0 THEN " what " ELSE 0 END)"
#define RETENTION \
  "sum(a > 0), sum(a), " COHORT_SUM("max(b - a, 0)") ", sum(CASE WHEN b > 0 AND b < a THEN a - b ELSE " \
  "0 END), sum(CASE WHEN b = 0 THEN a ELSE 0 END), " COHORT_SUM("b") ", 1.0 * sum(min(a, b)) / "        \
  "sum(a), 1.0 * " COHORT_SUM("b") " / sum(a), 1.0 * sum(a > 0 AND b > 0) / sum(a > 0), sum(a = 0 AND " \
  "b > 0), sum(CASE WHEN a = 0 THEN b ELSE 0 END)"
#define EXPENSES                                                                                             \
  "costs AS (SELECT client, currency, sum(CASE kind WHEN 'acquisition' THEN amount ELSE 0 END) AS gained, "  \
  "sum(CASE kind WHEN 'retention' THEN amount ELSE 0 END) AS kept FROM expense WHERE at >= ?1 AND at <= ?2 " \
  "GROUP BY client, currency)"

/* ---- health: the state of each measure is 0, 5 or 10, or nothing */

#define FRESH "date(?2, '-180 days')"
#define LAST(kind)                                                                                           \
  "last_" kind " AS (SELECT client, max(at) AS at, value FROM score WHERE kind = '" kind "' AND at < " UNTIL \
  " GROUP BY client HAVING max(at) >= " FRESH ")"
#define BAND(kind, green, yellow)                                                          \
  "CASE WHEN last_" kind ".value >= " green " THEN 10 WHEN last_" kind ".value >= " yellow \
  " THEN 5 ELSE 0 END"
#define BAND_OR_NONE(kind, green, yellow) \
  "CASE WHEN last_" kind ".client IS NOT NULL THEN " BAND(kind, green, yellow) " END"
#define LEAST(one, other) "coalesce(min(" one ", " other "), " one ", " other ")"
/* A running term that renews itself ends at its first end after the day. All terms of the book have whole
 * years. */
#define RENEWAL                                                                                           \
  "CASE WHEN end_day > ?2 THEN end_day WHEN auto_renew = 1 THEN CASE WHEN date(end_day, '+1 year') > ?2 " \
  "THEN "                                                                                                 \
  "date(end_day, '+1 year') ELSE date(end_day, '+2 years') END END"
#define WORKING_DAY(day)                   \
  "date(" day ", CASE strftime('%w', " day \
  ") WHEN '0' THEN '-2 days' WHEN '6' THEN '-1 day' ELSE '-0 days' END)"
#define NOTICE(renewal) WORKING_DAY("date(" renewal ", '-' || coalesce(notice_days, 0) || ' days')")
#define RENEWALS \
  "running AS (SELECT id, client, renewal, " NOTICE("renewal") " AS notice, auto_renew, notice_days FROM (SELECT id, client, " RENEWAL \
  " AS renewal, auto_renew, notice_days FROM subscription WHERE status = 'active' AND end_day IS NOT NULL AND period <> 'once') "      \
  "WHERE renewal IS NOT NULL), coming AS (SELECT id, client, CASE WHEN auto_renew = 1 AND notice < ?2 THEN "  \
  "date(renewal, '+1 year') ELSE renewal END AS renewal, CASE WHEN auto_renew = 1 AND notice < ?2 THEN "      \
  NOTICE("date(renewal, '+1 year')") " ELSE notice END AS notice FROM running), "                             \
  "opportunities AS (SELECT client, max(closed IS NULL OR closed > ?2) AS open, max(CASE WHEN stage = 'won' " \
  "AND closed <= ?2 THEN closed END) AS won FROM opportunity WHERE kind = 'renewal' AND opened <= ?2 AND "    \
  "subscription IS NULL GROUP BY client), "                                                                   \
  "renewals AS (SELECT coming.client, min(renewal) AS renewal, min(CASE WHEN " DAYS("?2", "notice")           \
  " > 90 OR coalesce(won > date(renewal, '-1 year'), 0) THEN 10 WHEN " DAYS("?2", "notice")                   \
  " <= 30 AND NOT coalesce(open, 0) THEN 0 ELSE 5 END) AS state FROM coming LEFT JOIN opportunities ON "      \
  "opportunities.client = coming.client GROUP BY coming.client)"
#define MEASURES \
  LAST("nps") ", " LAST("csat") ", " LAST("pulse") ", " LAST("usage") ", "                                     \
  "cases AS (SELECT client, min(CASE WHEN priority = 'urgent' OR " DAYS(DAY("opened"), "?2")                   \
  " > 30 THEN 0 WHEN priority = 'high' OR " DAYS(DAY("opened"), "?2") " > 7 THEN 5 ELSE 10 END) AS state "     \
  "FROM support_case WHERE opened < " UNTIL " AND status <> 'resolved' GROUP BY client), "                     \
  "promises AS (SELECT client, CASE WHEN count(*) = 1 AND " DAYS("min(due)", "?2")                             \
  " <= 7 THEN 5 ELSE 0 END AS state FROM followup WHERE status = 'open' AND direction = 'promise' AND due < "  \
  "?2 GROUP BY client), "                                                                                      \
  "people AS (SELECT client, CASE WHEN count(*) >= 2 THEN 10 ELSE 5 END AS state FROM contact WHERE "          \
  "last_touch >= " FRESH " AND inactive = 0 GROUP BY client), " RENEWALS                                       \
  ", states AS (SELECT client.id, slug, name, tier, owner, last_touch, next_step, renewals.renewal, "          \
  "CASE WHEN status = 'active' AND " CADENCE " IS NOT NULL THEN CASE WHEN " DAYS(TOUCHED, "?2") " <= " CADENCE \
  " THEN 10 WHEN " DAYS(TOUCHED, "?2") " <= 2 * " CADENCE " THEN 5 ELSE 0 END END AS touch, "                  \
  "coalesce(cases.state, 10) AS cases, " LEAST(LEAST(BAND_OR_NONE("nps", "9", "7"),                            \
                                                     BAND_OR_NONE("csat", "4", "3")),                          \
                                               BAND_OR_NONE("pulse", "4", "3"))                                \
  " AS satisfaction, coalesce(promises.state, 10) AS promises, coalesce(people.state, 0) AS people, "          \
  "renewals.state AS renewal_state, " BAND_OR_NONE("usage", "70", "40") " AS usage FROM client LEFT JOIN "     \
  "cases ON cases.client = client.id LEFT JOIN last_nps ON last_nps.client = client.id LEFT JOIN last_csat "   \
  "ON last_csat.client = client.id LEFT JOIN last_pulse ON last_pulse.client = client.id LEFT JOIN "           \
  "last_usage ON last_usage.client = client.id LEFT JOIN promises ON promises.client = client.id LEFT JOIN "   \
  "people ON people.client = client.id LEFT JOIN renewals ON renewals.client = client.id WHERE status IN "     \
  "('active', 'paused')), "                                                                                    \
  "weighed AS (SELECT *, 3 * (touch IS NOT NULL) + 6 + 2 * (satisfaction IS NOT NULL) + (renewal_state IS "    \
  "NOT NULL) + (usage IS NOT NULL) AS weight, 3 * coalesce(touch, 0) + 3 * cases + 2 * coalesce(satisfaction, "\
  "0) + 2 * promises + people + coalesce(renewal_state, 0) + coalesce(usage, 0) AS points FROM states), "      \
  "scores AS (SELECT *, (20 * points + weight) / (2 * weight) AS score, weight / 13.0 AS confidence FROM "     \
  "weighed)"
/* Of equal states the heaviest measure. */
#define WORST                                                                                             \
  "CASE WHEN touch = 0 THEN 'touch' WHEN cases = 0 THEN 'cases' WHEN satisfaction = 0 THEN "              \
  "'satisfaction' WHEN promises = 0 THEN 'promises' WHEN people = 0 THEN 'people' WHEN renewal_state = "  \
  "0 THEN 'renewal' WHEN usage = 0 THEN 'usage' WHEN touch = 5 THEN 'touch' WHEN cases = 5 THEN 'cases' " \
  "WHEN satisfaction = 5 THEN 'satisfaction' WHEN promises = 5 THEN 'promises' WHEN people = 5 THEN "     \
  "'people' WHEN renewal_state = 5 THEN 'renewal' WHEN usage = 5 THEN 'usage' END"

/* ---- portfolio */

#define WHOLE "whole AS (SELECT currency, sum(b) AS arr FROM ends WHERE b > 0 GROUP BY currency)"
#define TOTALS(key, groups)                                                                              \
  "SELECT " key                                                                                          \
  ", count(*), sum(b), currency, 1.0 * sum(b) / (SELECT arr FROM whole WHERE whole.currency = "          \
  "ranked.currency), 1.0 * max(b) / sum(b), 1.0 * sum(CASE WHEN place <= 5 THEN b ELSE 0 END) / sum(b) " \
  "FROM "                                                                                                \
  "(SELECT *, row_number() OVER (PARTITION BY " groups                                                   \
  " ORDER BY b DESC) AS place FROM (SELECT client.tier, ends.currency, b FROM client LEFT JOIN ends ON " \
  "ends.client = client.id AND b > 0 WHERE b > 0 OR status IN ('active', 'paused'))) AS ranked GROUP "   \
  "BY " groups

/* ---- renewals and pipeline */

#define DUE \
  "due AS (SELECT end_day AS renewal, currency, notice_days, yearly AS due, next AS renewed, 'won' AS " \
  "state FROM " \
  "(SELECT term.end_day, term.currency, subscription.notice_days, " YEARLY("term")                                \
  " AS yearly, closed_by, coalesce(lead(" YEARLY("term") ") OVER (PARTITION BY subscription ORDER BY "            \
  "term.start_day, term.end_day), " YEARLY("subscription")                                                        \
  ") AS next FROM term JOIN subscription ON subscription.id = term.subscription) WHERE closed_by = 'renew' "      \
  "UNION ALL SELECT renewal, currency, notice_days, yearly, CASE WHEN decided THEN yearly ELSE 0 END, CASE WHEN " \
  "decided THEN 'won' ELSE 'open' END FROM (SELECT *, ?2 > " NOTICE("renewal")                                    \
  " AS decided FROM (SELECT date(end_day, '+' || years || ' years') AS renewal, currency, notice_days, "          \
  YEARLY("subscription") " AS yearly FROM subscription JOIN (SELECT 0 AS years UNION ALL SELECT 1 UNION ALL "     \
  "SELECT 2) WHERE status = 'active' AND auto_renew = 1 AND end_day IS NOT NULL AND period <> 'once')) "          \
  "UNION ALL SELECT end_day, currency, notice_days, yearly, CASE WHEN next IS NOT NULL THEN next WHEN won AND "   \
  "status = 'active' THEN yearly ELSE 0 END, CASE WHEN next IS NOT NULL THEN 'won' WHEN status <> 'active' OR "   \
  "(end_day <= ?2 AND NOT won) THEN 'lost' WHEN won THEN 'won' WHEN " DAYS("?2", NOTICE("end_day"))               \
  " <= 30 AND NOT open THEN 'at risk' ELSE 'open' END FROM (SELECT ending.end_day, ending.currency, "             \
  "ending.notice_days, ending.status, " YEARLY("ending")                                                          \
  " AS yearly, next.yearly AS next, coalesce(renewing.won, 0) AS won, coalesce(renewing.open, 0) AS open FROM "   \
  "subscription AS ending LEFT JOIN beginning AS next ON next.client = ending.client AND next.product = "         \
  "ending.product AND next.currency = ending.currency AND next.start_day = ending.end_day LEFT JOIN renewing ON " \
  "renewing.subscription = ending.id WHERE NOT (ending.status = 'active' AND ending.auto_renew = 1) AND "         \
  "ending.end_day IS NOT NULL AND ending.period <> 'once'))"
#define BEGINNING \
  "beginning AS (SELECT client, product, currency, start_day, sum(" YEARLY("subscription")                  \
  ") AS yearly FROM subscription WHERE period <> 'once' AND id NOT IN (SELECT subscription FROM term) GROUP " \
  "BY 1, 2, 3, 4), renewing AS (SELECT subscription, max(closed IS NULL OR closed > ?2) AS open, max(closed <= " \
  "?2 AND stage = 'won') AS won FROM opportunity WHERE subscription IS NOT NULL AND kind = 'renewal' AND "    \
  "opened <= ?2 GROUP BY subscription)"
#define RATE(what) "1.0 * sum(" what ") / sum(due)"
#define PROBABILITY(row)                                                                                    \
  "CASE " row ".stage WHEN 'won' THEN 100 WHEN 'lost' THEN 0 ELSE coalesce(" row ".probability, CASE " row  \
  ".stage WHEN 'lead' THEN 10 WHEN 'qualified' THEN 25 WHEN 'proposal' THEN 50 WHEN 'negotiation' THEN 75 " \
  "ELSE 0 "                                                                                                 \
  "END) END"
#define CLOSED "opportunity WHERE closed >= ?1 AND closed <= date(?1, '+1 year', '-1 day')"

/* ---- cases */

#define CASES \
  "cases AS (SELECT kind, priority IN ('high', 'urgent') AS pressing, coalesce(CASE WHEN status = " \
  "'waiting' OR " \
  "resolved IS NOT NULL THEN team END, '') AS team, resolved < " UNTIL " AS done, " DAYS(DAY("opened"),      \
  "CASE WHEN resolved < " UNTIL " THEN " DAY("resolved") " ELSE ?2 END") " AS age FROM support_case WHERE "   \
  "opened < " UNTIL " AND (status <> 'resolved' OR resolved >= ?1))"
#define CASES_BY(name, key)                                                                                \
  "WITH " CASES " SELECT '" name                                                                           \
  "', key, sum(open), sum(pressing), max(CASE WHEN open THEN age END), sum(NOT "                           \
  "open), avg(CASE WHEN NOT open AND place IN ((closed + 1) / 2, closed / 2 + 1) THEN age END) FROM "      \
  "(SELECT "                                                                                               \
  "*, row_number() OVER (PARTITION BY key, open ORDER BY age) AS place, sum(NOT open) OVER (PARTITION BY " \
  "key) "                                                                                                  \
  "AS closed FROM (SELECT " key                                                                            \
  " AS key, coalesce(done, 0) = 0 AS open, pressing AND coalesce(done, 0) = 0 "                            \
  "AS pressing, age FROM cases)) GROUP BY key"

#define FOLLOWUP(group, left, until) \
  "SELECT " group ", f.id, c.slug, f.due, " left ", " DAYS(DAY("f.created"), until)                           \
  ", f.slips, f.direction, coalesce(f.owner, c.owner), f.done_at, f.text FROM followup AS f JOIN client AS c " \
  "ON c.id = f.client WHERE "
#define MONDAY "date(?2, 'weekday 0', '-6 days')"

static const struct {
  const char *name, *sql[3];
} reports[] = {
    {"activity-month", {"SELECT substr(at, 1, 7), " COUNTED " " NOTES " GROUP BY 1 ORDER BY 1"}},
    {"activity-client",
     {"SELECT client.slug, " COUNTED
      " FROM note JOIN client ON client.id = note.client WHERE at >= ?1 AND at < " UNTIL
      " GROUP BY client ORDER BY 2 DESC, 3 DESC, 4 DESC, 1"}},
    {"activity-manager",
     {"SELECT author, " COUNTED " " NOTES " GROUP BY author ORDER BY 2 DESC, 3 DESC, 4 DESC, 1"}},
    {"stale",
     {"SELECT slug, name, tier, owner, CASE WHEN days > 2 * cadence THEN 'stale' ELSE 'slipping' END, "
      "touched, kind, "
      "days, cadence, next_step FROM (SELECT slug, name, tier, owner, max(at) AS touched, kind, "
      "next_step, " CADENCE " AS cadence, " DAYS(
          "coalesce(" DAY("max(at)") ", since)",
          "?2") " AS days FROM client LEFT JOIN note ON note.client = client.id AND kind <> 'note' AND at "
                "< " UNTIL " WHERE status IN ('active', 'prospect') GROUP BY client.id) WHERE days > cadence "
                "ORDER BY 1.0 * days / "
                "cadence DESC, days DESC, slug"}},
    {"coverage",
     {"WITH " LOADS " SELECT owner, clients, usual, round(needed, 2), hours, needed / hours, without FROM "
                    "loads ORDER BY owner"}},
    {"team",
     {"WITH RECURSIVE " ENDS ", " LOADS
      ", revenue AS (SELECT owner, sum(b) AS arr, sum(a) AS opening, sum(min(a, b)) AS held, " COHORT_SUM(
          "b") " AS closing FROM ends JOIN client ON client.id = client WHERE ends.currency = 'EUR' GROUP BY "
               "owner), "
               "touches AS (SELECT author AS owner, sum(kind <> 'note') AS count " NOTES " GROUP BY author), "
               "overdue AS (SELECT coalesce(f.owner, client.owner) AS owner, count(*) AS count FROM followup "
               "AS f JOIN client "
               "ON client.id = f.client WHERE f.status = 'open' AND due < ?2 GROUP BY 1), "
               "slipping AS (SELECT owner, sum(" DAYS(
                   TOUCHED,
                   "?2") " > " CADENCE ") AS count FROM client WHERE status IN "
                         "('active', 'prospect') GROUP BY owner), "
                         "cases AS (SELECT coalesce(support_case.owner, client.owner) AS owner, count(*) AS "
                         "count FROM support_case JOIN "
                         "client ON client.id = client WHERE opened < " UNTIL
                         " AND (resolved IS NULL OR resolved >= " UNTIL
                         ") GROUP BY 1), pipeline AS (SELECT coalesce(o.owner, client.owner) AS owner, "
                         "sum(o.amount * " PROBABILITY(
                             "o") ") / 100 AS weighted FROM opportunity AS o LEFT JOIN client ON client.id = "
                                  "o.client WHERE o.opened <= ?2 AND "
                                  "(closed IS NULL OR closed > ?2) AND o.currency = 'EUR' GROUP BY 1), "
                                  "own AS (SELECT manager.id, manager.handle, loads.clients, revenue.*, "
                                  "touches.count AS touches, overdue.count AS "
                                  "overdue, slipping.count AS slipping, cases.count AS cases, "
                                  "pipeline.weighted, CASE WHEN loads.hours > 0 THEN "
                                  "loads.needed END AS needed, loads.hours FROM manager LEFT JOIN loads ON "
                                  "loads.owner = handle LEFT JOIN revenue "
                                  "ON revenue.owner = handle LEFT JOIN touches ON touches.owner = handle "
                                  "LEFT JOIN overdue ON overdue.owner = "
                                  "handle LEFT JOIN slipping ON slipping.owner = handle LEFT JOIN cases ON "
                                  "cases.owner = handle LEFT JOIN pipeline "
                                  "ON pipeline.owner = handle), "
                                  "below(top, id) AS (SELECT id, id FROM manager UNION ALL SELECT top, "
                                  "manager.id FROM below JOIN manager ON "
                                  "reports_to = below.id) SELECT (SELECT handle FROM manager WHERE id = "
                                  "top), sum(clients), sum(arr), sum(touches), "
                                  "sum(overdue), sum(slipping), sum(cases), sum(weighted), 1.0 * sum(held) / "
                                  "sum(opening), 1.0 * sum(closing) / "
                                  "sum(opening), sum(needed) / sum(hours) FROM below JOIN own ON own.id = "
                                  "below.id GROUP BY top ORDER BY 1"}},
    {"portfolio",
     {"WITH " ENDS ", " WHOLE ", " MEASURES
      " SELECT client.slug, client.name, client.tier, client.owner, b, ends.currency, 1.0 * b / whole.arr, "
      "score, " DAY("scores.last_touch") ", client.next_step, scores.renewal FROM client LEFT JOIN ends ON "
                                         "ends.client = client.id "
                                         "AND b > 0 LEFT JOIN whole ON whole.currency = ends.currency LEFT "
                                         "JOIN scores ON scores.id = client.id WHERE b > 0 "
                                         "OR scores.id IS NOT NULL ORDER BY client.tier IS NULL, "
                                         "client.tier, b DESC, client.slug"}},
    {"portfolio-totals",
     {"WITH " ENDS ", " WHOLE " " TOTALS("tier", "tier, currency") " ORDER BY tier IS NULL, tier, currency",
      "WITH " ENDS ", " WHOLE
      " " TOTALS("'all'", "currency") " HAVING currency IS NOT NULL ORDER BY currency"}},
    {"renewals",
     {"WITH " BEGINNING ", " DUE " SELECT substr(" NOTICE(
         "renewal") ", 1, 7), currency, count(*), sum(due), sum(CASE state WHEN 'won' THEN due ELSE 0 END), "
                    "sum(CASE state WHEN "
                    "'open' THEN due ELSE 0 END), sum(CASE state WHEN 'at risk' THEN due ELSE 0 END), "
                    "sum(CASE state WHEN 'lost' "
                    "THEN due ELSE 0 END), " RATE("min(renewed, due)") ", " RATE("renewed") ", " RATE(
                        "min(renewed, due) + CASE state WHEN 'open' THEN due ELSE 0 "
                        "END") " FROM due WHERE renewal >= ?1 AND renewal < date(?1, "
                               "'+1 year') GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"pipeline",
     {"SELECT stage, currency, count(*), sum(amount), sum(CAST(round(amount * (" PROBABILITY(
          "opportunity") ") / 100.0) AS INTEGER)), sum(close < ?2) FROM opportunity WHERE opened <= ?2 AND "
                         "(closed IS NULL OR closed > ?2) "
                         "GROUP BY 1, 2 ORDER BY 1, 2",
      "SELECT stage, currency, count(*), sum(amount), 1.0 * count(*) / (SELECT count(*) FROM " CLOSED
      " AND currency = ranked.currency), avg(CASE WHEN place IN ((number + 1) / 2, number / 2 + 1) THEN days "
      "END) FROM "
      "(SELECT *, row_number() OVER (PARTITION BY stage, currency ORDER BY days) AS place, count(*) OVER "
      "(PARTITION BY "
      "stage, currency) AS number FROM (SELECT stage, currency, amount, " DAYS(
          "opened", "closed") " AS days FROM " CLOSED ")) AS ranked GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"health",
     {"WITH " MEASURES
      " SELECT slug, name, tier, owner, score, CASE WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN "
      "'yellow' ELSE 'red' END, confidence, " WORST " FROM scores ORDER BY score, slug"}},
    {"retention",
     {"WITH " ENDS ", " EXPENSES " SELECT currency, " RETENTION
      ", (SELECT sum(gained) FROM costs WHERE costs.currency = ends.currency), (SELECT sum(kept) FROM costs "
      "WHERE "
      "costs.currency = ends.currency) FROM ends GROUP BY currency ORDER BY currency"}},
    {"retention-owner",
     {"WITH " ENDS ", " EXPENSES ", by_owner AS (SELECT owner, costs.currency, sum(gained) AS gained, "
      "sum(kept) AS kept FROM costs JOIN client ON "
      "client.id = client GROUP BY 1, 2) SELECT client.owner, ends.currency, " RETENTION
      ", gained, kept FROM ends JOIN client ON client.id = client LEFT JOIN by_owner ON by_owner.owner IS "
      "client.owner "
      "AND by_owner.currency = ends.currency GROUP BY 1, 2 ORDER BY 1, 2"}},
    {"satisfaction",
     {"WITH last AS (SELECT client, value FROM (SELECT client, value, contact, row_number() OVER (PARTITION "
      "BY contact "
      "ORDER BY at DESC, id DESC) AS place FROM score WHERE kind = 'nps' AND at >= ?1 AND at < " UNTIL
      ") WHERE contact IS NULL OR place = 1), nps AS (SELECT tier, round(100.0 * (sum(value >= 9) - "
      "sum(value <= 6)) / "
      "count(*), 1) AS nps, count(*) AS answers, sum(value >= 9) AS promoters, sum(value IN (7, 8)) AS "
      "passives, "
      "sum(value <= 6) AS detractors FROM last JOIN client ON client.id = client GROUP BY tier), csat AS "
      "(SELECT tier, "
      "avg(value >= 4) AS csat, count(*) AS answers FROM score JOIN client ON client.id = client WHERE kind "
      "= 'csat' AND "
      "at >= ?1 AND at < " UNTIL
      " GROUP BY tier) SELECT nps.*, csat, csat.answers FROM nps JOIN csat USING (tier) ORDER "
      "BY 1"}},
    {"cases",
     {CASES_BY(
          "age",
          "CASE WHEN age <= 7 THEN 'up to 7 days' WHEN age <= 30 THEN '8 to 30 days' ELSE 'beyond 30 days' "
          "END"),
      CASES_BY("team", "team"), CASES_BY("kind", "kind")}},
    {"promises",
     {"SELECT slug, sum(state = 'open'), sum(state = 'kept'), sum(state = 'late'), sum(state = 'broken'), "
      "sum(slips), "
      "1.0 * sum(state = 'kept') / nullif(sum(state <> 'open'), 0) FROM (SELECT client.slug, slips, CASE "
      "WHEN "
      "f.status = 'open' OR coalesce(" DAY(
          "done_at") ", due) > ?2 THEN CASE WHEN due < ?2 THEN 'broken' ELSE 'open' END "
                     "WHEN f.status = 'canceled' THEN 'broken' WHEN " DAY(
                         "done_at") " > due THEN 'late' ELSE 'kept' END AS state FROM "
                                    "followup AS f JOIN client ON client.id = client WHERE direction = "
                                    "'promise' AND due >= ?1 AND due < date(?1, "
                                    "'+1 year') AND f.created < " UNTIL
                                    ") GROUP BY slug ORDER BY 5 DESC, 4 DESC, slug"}},
    {"followups",
     {FOLLOWUP("CASE WHEN due < ?2 THEN 'overdue' WHEN due < date(" MONDAY
               ", '+7 days') THEN 'this week' ELSE 'later' END",
               DAYS("?2", "f.due"), "?2") "f.status = 'open' ORDER BY due, due_time, f.id",
      FOLLOWUP("'done'", "NULL", DAY("f.done_at")) "f.status = 'done' AND done_at >= " MONDAY
                                                   " AND done_at < date(" MONDAY
                                                   ", '+7 days') ORDER BY done_at, f.id"}},
};

static void print_rows(sqlite3 *book, const char *sql, char **days) {
  sqlite3_stmt *statement = prepare(book, sql);
  const int bound = sqlite3_bind_parameter_count(statement);
  for (int day = 0; day < bound; ++day) bind_text(statement, day + 1, days[day]);
  while (step(statement)) print_columns(statement, 0, sqlite3_column_count(statement) - 1);
  sqlite3_finalize(statement);
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  for (size_t i = 0; i < sizeof reports / sizeof *reports; ++i) {
    if (strcmp(reports[i].name, argv[2]) != 0) continue;
    sqlite3 *book = open_book(argv[1], SQLITE_OPEN_READONLY);
    run(book, "BEGIN");
    for (int each = 0; each < 3 && reports[i].sql[each]; ++each)
      print_rows(book, reports[i].sql[each], argv + 3);
    return end(book);
  }
  return 2;
}

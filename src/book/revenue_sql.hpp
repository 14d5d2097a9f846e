// Figures of revenue as SQL expressions for computed fields (METRICS.md, "Revenue"; the same rules in C++:
// tend/revenue.hpp). Literals, so that a description stays a constant.
#pragma once

// Annualised minor units of a subscription's or a term's row.
#define TEND_YEARLY(row)                                                \
  row ".quantity * " row ".price * CASE " row                           \
      ".period WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 WHEN 'year' " \
      "THEN 1 ELSE 0 END"

// The first day after the latest term as far as is known: none where it renews itself.
#define TEND_EFFECTIVE_END                                                                   \
  "CASE WHEN subscription.auto_renew = 1 AND subscription.status = 'active' THEN NULL ELSE " \
  "subscription.end_day END"

// Of a subscription today: by its latest term, or while that has not begun, by the term that runs.
#define TEND_SUBSCRIPTION_ARR \
  "CASE WHEN subscription.start_day > :today THEN coalesce((SELECT " TEND_YEARLY("term") " FROM term WHERE "  \
  "term.subscription = subscription.id AND term.start_day <= :today AND term.end_day > :today LIMIT 1), 0) "  \
  "WHEN coalesce(" TEND_EFFECTIVE_END ", '9999-12-31') > :today THEN " TEND_YEARLY("subscription") " ELSE 0 END"

#define TEND_BOOK_CURRENCY "coalesce((SELECT value FROM setting WHERE key = 'currency'), 'EUR')"

// The currency that a client's ARR is told in: its own, else that of its first subscription, else the book's.
#define TEND_CLIENT_CURRENCY                                                                               \
  "coalesce(client.currency, (SELECT subscription.currency FROM subscription WHERE subscription.client = " \
  "client.id ORDER BY subscription.id LIMIT 1), " TEND_BOOK_CURRENCY ")"

// Of a client today, of its subscriptions in one currency.
#define TEND_CLIENT_ARR(currency_sql)                    \
  "(SELECT coalesce(sum(" TEND_SUBSCRIPTION_ARR          \
  "), 0) FROM subscription WHERE subscription.client = " \
  "client.id AND subscription.currency = " currency_sql ")"

// An aggregate over a manager's active clients.
#define TEND_OWN_CLIENTS(aggregate) \
  "SELECT " aggregate               \
  " FROM client WHERE client.owner = manager.handle COLLATE NOCASE AND client.status = 'active'"

#define TEND_PRODUCT_CURRENCY                                                                                \
  "coalesce(product.currency, (SELECT subscription.currency FROM subscription WHERE subscription.product = " \
  "product.id ORDER BY subscription.id LIMIT 1), " TEND_BOOK_CURRENCY ")"

// Whether a subscription is there today; what was bought once stays.
#define TEND_HAD_TODAY                                                                         \
  "(subscription.start_day <= :today OR EXISTS (SELECT 1 FROM term WHERE term.subscription = " \
  "subscription.id AND term.start_day <= :today AND term.end_day > :today)) AND "              \
  "coalesce(" TEND_EFFECTIVE_END ", '9999-12-31') > :today"

#define TEND_PRODUCT_CLIENTS                                                                              \
  "SELECT count(DISTINCT subscription.client) FROM subscription WHERE subscription.product = product.id " \
  "AND " TEND_HAD_TODAY

#define TEND_PRODUCT_ARR                                  \
  "SELECT coalesce(sum(" TEND_SUBSCRIPTION_ARR            \
  "), 0) FROM subscription WHERE subscription.product = " \
  "product.id AND subscription.currency = " TEND_PRODUCT_CURRENCY

// The first day of a subscription's first term.
#define TEND_FIRST_START                                                                                    \
  "coalesce((SELECT min(term.start_day) FROM term WHERE term.subscription = subscription.id), subscription" \
  ".start_day)"

// Functions of book/figure_functions.hpp.
#define TEND_RENEWAL_DAY                                                                                   \
  "renewal_day(subscription.status, subscription.period, subscription.end_day, subscription.term_months, " \
  "subscription.auto_renew, :today, CASE WHEN subscription.auto_renew = 1 AND subscription.end_day <= "    \
  ":today THEN " TEND_FIRST_START " END)"
#define TEND_NOTICE_DAY "notice_day(" TEND_RENEWAL_DAY ", subscription.notice_days)"

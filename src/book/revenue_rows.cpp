// Rows of subscriptions and their terms, each read in the order of an index that holds all of it.
#include <unordered_map>

#include "book/connection.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

constexpr const char* latest_terms_sql =
    "SELECT client, id, start_day, end_day, quantity, price, period, currency, auto_renew, status FROM "
    "subscription ORDER BY client, currency, start_day, end_day, period, quantity, price, auto_renew, "
    "status, "
    "product, id";

constexpr const char* earlier_terms_sql =
    "SELECT 0, subscription, start_day, end_day, quantity, price, period, currency FROM term ORDER BY "
    "subscription, start_day, end_day, period, quantity, price, currency, closed_by, id";

TermSegment read_segment(const Statement& row) {
  return {.client = row.integer(0),
          .subscription = row.integer(1),
          .start = date_from_iso(row.view(2)).value_or(Date()),
          .end = date_from_iso(row.view(3)),
          .quantity = row.integer(4),
          .price = row.integer(5),
          .period = row.text(6),
          .currency = row.text(7)};
}

}  // namespace

std::vector<TermSegment> term_segments(const Book& book) {
  std::vector<TermSegment> segments;
  std::unordered_map<std::int64_t, std::int64_t> client_of;
  Statement latest(book.connection(), latest_terms_sql);
  while (latest.step()) {
    TermSegment& segment = segments.emplace_back(read_segment(latest));
    client_of[segment.subscription] = segment.client;
    if (latest.integer(8) != 0 && latest.view(9) == "active") segment.end.reset();
  }
  Statement earlier(book.connection(), earlier_terms_sql);
  while (earlier.step()) {
    TermSegment& segment = segments.emplace_back(read_segment(earlier));
    segment.client = client_of[segment.subscription];
  }
  return segments;
}

}  // namespace tend

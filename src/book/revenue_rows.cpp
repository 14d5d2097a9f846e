// Rows of subscriptions and their terms, each read from an index that holds all of it.
#include "book/pass.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

TermSegment segment_of(const PassedRow& row) {
  return {.client = 0,
          .subscription = row.integer(0),
          .start = date_from_iso(row.view(1)).value_or(Date()),
          .end = date_from_iso(row.view(2)),
          .quantity = row.integer(3),
          .price = row.integer(4),
          .period = std::string(row.view(5)),
          .currency = std::string(row.view(6))};
}

// The clients of subscriptions, by their numbers.
class ClientOf {
 public:
  explicit ClientOf(std::int64_t last) : clients_(static_cast<std::size_t>(last) + 1) {}
  std::int64_t& operator[](std::int64_t subscription) {
    const auto place = static_cast<std::size_t>(subscription);
    return place < clients_.size() ? clients_[place] : none_;
  }

 private:
  std::vector<std::int64_t> clients_;
  std::int64_t none_ = 0;
};

void add_latest_terms(Connection& connection, std::vector<TermSegment>& segments, ClientOf& client_of) {
  Pass latest(
      connection,
      "id, start_day, end_day, quantity, price, period, currency, client, auto_renew = 1 AND status = "
      "'active'",
      "FROM subscription INDEXED BY subscription_client");
  latest.run([&](const PassedRow& row) {
    TermSegment& segment = segments.emplace_back(segment_of(row));
    segment.client = row.integer(7);
    if (row.integer(8) != 0) segment.end.reset();
    client_of[segment.subscription] = segment.client;
  });
}

void add_earlier_terms(Connection& connection, std::vector<TermSegment>& segments, ClientOf& client_of) {
  Pass earlier(connection, "subscription, start_day, end_day, quantity, price, period, currency",
               "FROM term INDEXED BY term_subscription");
  earlier.run([&](const PassedRow& row) {
    TermSegment& segment = segments.emplace_back(segment_of(row));
    segment.client = client_of[segment.subscription];
  });
}

}  // namespace

std::vector<TermSegment> term_segments(const Book& book) {
  Connection& connection = book.connection();
  ClientOf client_of(connection.integer("SELECT max(id) FROM subscription"));
  std::vector<TermSegment> segments;
  add_latest_terms(connection, segments, client_of);
  add_earlier_terms(connection, segments, client_of);
  return segments;
}

}  // namespace tend

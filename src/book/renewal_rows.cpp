#include <unordered_map>

#include "book/connection.hpp"
#include "tend/renewals.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

constexpr const char* renewing_sql =
    "SELECT subscription.id, subscription.client, subscription.product, client.slug, product.sku, "
    "client.owner, subscription.currency, start_day, end_day, term_months, auto_renew, subscription.status, "
    "subscription.period, notice_days, quantity, subscription.price FROM subscription JOIN client ON "
    "client.id = subscription.client JOIN product ON product.id = subscription.product ORDER BY "
    "subscription.id";

RenewingSubscription read_renewing(const Statement& row) {
  RenewingSubscription read{.id = row.integer(0), .client = row.integer(1), .product_id = row.integer(2)};
  read.client_slug = row.text(3);
  read.product = row.text(4);
  read.owner = row.text(5);
  read.currency = row.text(6);
  read.start = date_from_iso(row.view(7)).value_or(Date());
  read.term.end = date_from_iso(row.view(8));
  if (!row.is_null(9)) read.term.term_months = row.integer(9);
  read.term.auto_renew = row.integer(10) != 0;
  read.term.active = row.view(11) == "active";
  read.term.once = row.view(12) == "once";
  read.notice_days = row.integer(13);
  read.yearly = yearly_minor(row.integer(14), row.integer(15), row.view(12));
  return read;
}

class RenewingReader {
 public:
  RenewingReader(const Book& book, Date day, const OwnerFilter& owner) : connection_(book.connection()) {
    read_latest(owner);
    read_earlier();
    read_opportunities(day);
  }
  std::vector<RenewingSubscription> take() { return std::move(subscriptions_); }

 private:
  void read_latest(const OwnerFilter& owner) {
    Statement row(connection_, renewing_sql);
    while (row.step()) {
      if (!owner.takes(row.view(5))) continue;
      place_[row.integer(0)] = subscriptions_.size();
      subscriptions_.push_back(read_renewing(row));
    }
  }

  RenewingSubscription* subscription(std::int64_t id) {
    const auto place = place_.find(id);
    return place == place_.end() ? nullptr : &subscriptions_[place->second];
  }

  void read_earlier() {
    Statement row(connection_,
                  "SELECT subscription, end_day, period, quantity, price, closed_by FROM term ORDER BY "
                  "subscription, start_day, end_day, period, quantity, price, currency, closed_by, id");
    while (row.step()) {
      const auto end = date_from_iso(row.view(1));
      RenewingSubscription* const found = subscription(row.integer(0));
      if (!found || !end) continue;
      found->earlier.push_back({.end = *end,
                                .yearly = yearly_minor(row.integer(3), row.integer(4), row.view(2)),
                                .renewed = row.view(5) == "renew"});
    }
  }

  void read_opportunities(Date day) {
    Statement row(connection_,
                  "SELECT subscription, closed > ?1 OR closed IS NULL, stage FROM opportunity WHERE "
                  "subscription IS NOT NULL AND kind = 'renewal' AND opened <= ?1 ORDER BY id");
    row.with(iso(day));
    while (row.step()) {
      RenewingSubscription* const found = subscription(row.integer(0));
      if (!found) continue;
      found->opportunity_open |= row.integer(1) != 0;
      found->opportunity_won |= row.integer(1) == 0 && row.view(2) == "won";
    }
  }

  Connection& connection_;
  std::vector<RenewingSubscription> subscriptions_;
  std::unordered_map<std::int64_t, std::size_t> place_;  // by number
};

}  // namespace

std::vector<RenewingSubscription> renewing_subscriptions(const Book& book, Date day,
                                                         const OwnerFilter& owner) {
  return RenewingReader(book, day, owner).take();
}

}  // namespace tend

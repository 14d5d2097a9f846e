#include <algorithm>
#include <unordered_map>

#include "book/pass.hpp"
#include "tend/renewals.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

RenewingSubscription read_renewing(const PassedRow& row) {
  RenewingSubscription read{.id = row.integer(0), .client = row.integer(1), .product_id = row.integer(2)};
  read.currency = row.view(3);
  read.start = date_from_iso(row.view(4)).value_or(Date());
  read.term.first_start = read.start;
  read.term.end = date_from_iso(row.view(5));
  if (!row.is_null(6)) read.term.term_months = row.integer(6);
  read.term.auto_renew = row.integer(7) != 0;
  read.term.active = row.view(8) == "active";
  read.term.once = row.view(9) == "once";
  read.notice_days = row.integer(10);
  read.yearly = yearly_minor(row.integer(11), row.integer(12), row.view(9));
  return read;
}

class RenewingReader {
 public:
  RenewingReader(const Book& book, Date day, const OwnerFilter& owner) : connection_(book.connection()) {
    read_words();
    read_latest(owner);
    read_earlier();
    read_opportunities(day);
  }
  std::vector<RenewingSubscription> take() { return std::move(subscriptions_); }

 private:
  struct ClientWords {
    std::string slug, owner;
  };

  void read_words() {
    Pass clients(connection_, "id, slug, owner", "FROM client");
    clients.run([this](const PassedRow& row) {
      clients_[row.integer(0)] = {std::string(row.view(1)), std::string(row.view(2))};
    });
    Pass products(connection_, "id, sku", "FROM product");
    products.run([this](const PassedRow& row) { skus_[row.integer(0)] = row.view(1); });
  }

  void read_latest(const OwnerFilter& owner) {
    Pass latest(connection_,
                "id, client, product, currency, start_day, end_day, term_months, auto_renew, status, period, "
                "notice_days, quantity, price",
                "FROM subscription NOT INDEXED");
    latest.run([&](const PassedRow& row) {
      const ClientWords& client = clients_[row.integer(1)];
      if (!owner.takes(client.owner)) return;
      RenewingSubscription& read = subscriptions_.emplace_back(read_renewing(row));
      read.client_slug = client.slug;
      read.owner = client.owner;
      read.product = skus_[read.product_id];
    });
  }

  RenewingSubscription* subscription(std::int64_t id) {
    const auto found = std::ranges::lower_bound(subscriptions_, id, {}, &RenewingSubscription::id);
    return found != subscriptions_.end() && found->id == id ? &*found : nullptr;
  }

  // In the order of the index: of a subscription by their days.
  void read_earlier() {
    Pass earlier(connection_, "subscription, end_day, period, quantity, price, closed_by, start_day",
                 "FROM term INDEXED BY term_subscription");
    earlier.run([this](const PassedRow& row) {
      const auto end = date_from_iso(row.view(1));
      RenewingSubscription* const found = subscription(row.integer(0));
      if (!found || !end) return;
      if (found->earlier.empty()) found->term.first_start = date_from_iso(row.view(6));
      found->earlier.push_back({.end = *end,
                                .yearly = yearly_minor(row.integer(3), row.integer(4), row.view(2)),
                                .renewed = row.view(5) == "renew"});
    });
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
  std::unordered_map<std::int64_t, ClientWords> clients_;
  std::unordered_map<std::int64_t, std::string> skus_;
  std::vector<RenewingSubscription> subscriptions_;  // by number
};

}  // namespace

std::vector<RenewingSubscription> renewing_subscriptions(const Book& book, Date day,
                                                         const OwnerFilter& owner) {
  return RenewingReader(book, day, owner).take();
}

}  // namespace tend

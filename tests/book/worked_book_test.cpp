// A book small enough to compute by hand: two currencies, a leap year, a new price on the renewal day, a
// client that goes and comes back, and one that costs nothing.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/scratch_book.hpp"
#include "support/when.hpp"
#include "tend/activity.hpp"
#include "tend/care_records.hpp"
#include "tend/coverage.hpp"
#include "tend/retention.hpp"

using namespace tend;
using namespace tend::test;

namespace {

class WorkedBook {
 public:
  WorkedBook() {
    Product product;
    product.sku = product.name = "seat";
    seat_ = scratch_.add(product);
    acme_ = scratch_.add_client("acme", "Acme");
    beta_ = scratch_.add_client("beta", "Beta");
    gamma_ = scratch_.add_client("gamma", "Gamma");
    // 10 seats at 12 EUR a month, from the leap day on at 13.
    const std::int64_t seats = subscribe(acme_, "2024-02-29", "2025-02-28", 10, {1300, "EUR"}, "month");
    Term earlier;
    earlier.subscription.id = seats;
    earlier.start = iso_day("2023-03-01");
    earlier.end = iso_day("2024-02-29");
    earlier.quantity = 10;
    earlier.price = {1200, "EUR"};
    earlier.period = "month";
    earlier.closed_by = "renew";
    scratch_.add(earlier);
    subscribe(beta_, "2023-01-01", "2024-01-01", 2, {50000, "USD"}, "year");
    subscribe(beta_, "2024-06-01", "2025-06-01", 1, {50000, "USD"}, "year");
    subscribe(gamma_, "2023-01-01", "2026-01-01", 5, {0, "EUR"}, "month");
  }

  std::string arr(const char* day) {
    std::string text;
    for (const auto& [key, minor] : arr_by_client(term_segments(scratch_.read()), iso_day(day)))
      text += fmt::format("{} {}; ", key.first, human(Money{minor, key.second}));
    return text;
  }

  // Of each currency: opening + expansion - contraction - churn = closing, GRR, NRR, kept of the cohort, new.
  std::string retention(const char* from, const char* to) {
    const auto clients = client_retention(term_segments(scratch_.read()), iso_day(from), iso_day(to));
    std::string text;
    for (const auto& [group, f] : group_retention(clients, [](const ClientRetention&) { return ""; })) {
      const auto share = [](std::optional<double> part) {
        return part ? fmt::format("{:.4f}", *part) : "n/a";
      };
      text += fmt::format("{}: {}+{}-{}-{}={}, {}, {}, {}/{}, {} new; ", group.currency, f.opening,
                          f.expansion, f.contraction, f.churn, f.closing, share(f.grr()), share(f.nrr()),
                          f.kept, f.clients, f.new_logos);
    }
    return text;
  }

 private:
  std::int64_t subscribe(std::int64_t client, const char* start, const char* end, std::int64_t quantity,
                         Money price, const char* period) {
    Subscription made;
    made.client.id = client;
    made.product.id = seat_;
    made.start = iso_day(start);
    made.end = iso_day(end);
    made.quantity = quantity;
    made.price = price;
    made.currency = price.currency;
    made.period = period;
    return scratch_.add(made);
  }

  ScratchBook scratch_;
  std::int64_t seat_ = 0, acme_ = 0, beta_ = 0, gamma_ = 0;
};

}  // namespace

TEST_CASE("ARR of the worked book: a new price holds from the leap day, the last day has none") {
  WorkedBook worked;
  CHECK(worked.arr("2024-02-28") == "1 1,440.00 EUR; ");
  CHECK(worked.arr("2024-02-29") == "1 1,560.00 EUR; ");
  CHECK(worked.arr("2025-02-27") == "1 1,560.00 EUR; 2 500.00 USD; ");
  CHECK(worked.arr("2025-02-28") == "2 500.00 USD; ");
  CHECK(worked.arr("2022-12-31") == "");
}

TEST_CASE("retention of the worked book: gone and back inside the period is kept, after it a new logo") {
  WorkedBook worked;
  CHECK(worked.retention("2023-12-31", "2024-12-31") ==
        "EUR: 144000+12000-0-0=156000, 1.0000, 1.0833, 1/1, 0 new; "
        "USD: 100000+0-50000-0=50000, 0.5000, 0.5000, 1/1, 0 new; ");
  CHECK(worked.retention("2023-12-31", "2024-05-31") ==
        "EUR: 144000+12000-0-0=156000, 1.0000, 1.0833, 1/1, 0 new; "
        "USD: 100000+0-0-100000=0, 0.0000, 0.0000, 0/1, 0 new; ");
  CHECK(worked.retention("2024-01-01", "2025-01-01") ==
        "EUR: 144000+12000-0-0=156000, 1.0000, 1.0833, 1/1, 0 new; "
        "USD: 0+0-0-0=0, n/a, n/a, 0/0, 1 new; ");
  CHECK(worked.retention("2024-02-29", "2025-02-28") ==
        "EUR: 156000+0-0-156000=0, 0.0000, 0.0000, 0/1, 0 new; "
        "USD: 0+0-0-0=0, n/a, n/a, 0/0, 1 new; ");
}

TEST_CASE("a client that somebody covers on the day asks for the stand-in's hours") {
  ScratchBook scratch;
  Client client;
  client.slug = client.name = "acme";
  client.owner = "anna";
  client.cadence_days = 7;
  Cover cover;
  cover.client.id = scratch.add(client);
  cover.manager = "ben";
  cover.since = iso_day("2026-11-20");
  cover.until = iso_day("2026-11-27");
  scratch.add(cover);
  const Zone zone = utc_zone();
  const auto told = [&](const char* day) {
    std::string text;
    for (const ManagerLoad& load : manager_loads(scratch.read(), iso_day(day), zone, OwnerFilter())) {
      text += fmt::format("{}: {}", load.manager, load.clients.size());
      for (const auto& [owner, clients] : load.covers) text += fmt::format(" ({} of {})", clients, owner);
      text += "; ";
    }
    return text;
  };
  CHECK(told("2026-11-19") == "anna: 1; ");
  CHECK(told("2026-11-20") == "anna: 0; ben: 1 (1 of anna); ");
  CHECK(told("2026-11-27") == "anna: 1; ");
}

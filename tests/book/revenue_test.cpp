#include <doctest/doctest.h>

#include "support/scratch_book.hpp"
#include "support/when.hpp"
#include "tend/care_records.hpp"

using namespace tend;
using namespace tend::test;

namespace {

class SoldBook {
 public:
  SoldBook() {
    client_ = scratch_.add_client("acme", "Acme");
    Product product;
    product.sku = "seat";
    product.name = "Seat";
    product_ = scratch_.add(product);
  }

  Subscription subscription(std::int64_t quantity, std::int64_t minor, const char* start) const {
    Subscription made;
    made.client = {client_, ""};
    made.product = {product_, ""};
    made.quantity = quantity;
    made.price = {minor, "EUR"};
    made.start = test::iso_day(start);
    return made;
  }
  std::int64_t add(const Subscription& subscription) { return scratch_.add(subscription); }
  void add_term(std::int64_t subscription, std::int64_t minor, const char* start, const char* end) {
    Term term;
    term.subscription.id = subscription;
    term.price = {minor, "EUR"};
    term.start = test::iso_day(start);
    term.end = test::iso_day(end);
    scratch_.add(term);
  }

  // The client's ARR on a day, as a decimal with its currency.
  std::string arr(const char* today) {
    BookFile file = scratch_.file();
    file.today = today;
    const Book book = Book::open(file, Book::Access::read);
    const Money money = std::get<Money>(book.row(describe<Client>(), client_)->at("arr"));
    return decimal(money) + " " + money.currency;
  }
  std::string renewal(std::int64_t id, const char* today) {
    BookFile file = scratch_.file();
    file.today = today;
    const Row row = *Book::open(file, Book::Access::read).row(describe<Subscription>(), id);
    const auto text = [&](const char* field) {
      const auto* date = std::get_if<Date>(&row.at(field));
      return date ? iso(*date) : std::string("-");
    };
    return text("renewal_date") + " " + text("notice_deadline");
  }

  ScratchBook& scratch() { return scratch_; }

 private:
  ScratchBook scratch_;
  std::int64_t client_ = 0, product_ = 0;
};

}  // namespace

TEST_CASE("ARR begins on the first day and ends before the last one") {
  SoldBook book;
  Subscription sold = book.subscription(40, 1000, "2026-01-01");
  sold.period = "month";
  sold.end = test::iso_day("2027-01-01");
  book.add(sold);
  CHECK(book.arr("2025-12-31") == "0.00 EUR");
  CHECK(book.arr("2026-01-01") == "4800.00 EUR");
  CHECK(book.arr("2026-12-31") == "4800.00 EUR");
  CHECK(book.arr("2027-01-01") == "0.00 EUR");
}

TEST_CASE("an earlier term tells the ARR of its days") {
  SoldBook book;
  const std::int64_t id = book.add(book.subscription(1, 70000, "2026-06-01"));
  book.add_term(id, 50000, "2026-01-01", "2026-06-01");
  CHECK(book.arr("2025-12-31") == "0.00 EUR");
  CHECK(book.arr("2026-05-31") == "500.00 EUR");
  CHECK(book.arr("2026-06-01") == "700.00 EUR");
}

TEST_CASE("what renews itself goes on until it is canceled, and what is bought once recurs never") {
  SoldBook book;
  Subscription rolling = book.subscription(1, 120000, "2024-01-01");
  rolling.end = test::iso_day("2025-01-01");
  rolling.term_months = 12;
  rolling.auto_renew = true;
  rolling.notice_days = 30;
  const std::int64_t id = book.add(rolling);
  Subscription once = book.subscription(1, 999900, "2024-01-01");
  once.period = "once";
  const std::int64_t bought = book.add(once);
  CHECK(book.arr("2026-11-23") == "1200.00 EUR");
  CHECK(book.renewal(id, "2026-11-23") == "2027-01-01 2026-12-02");
  CHECK(book.renewal(bought, "2026-11-23") == "- -");
}

TEST_CASE(
    "currencies are not added: a client's ARR is told in its own, else in that of its first subscription") {
  SoldBook book;
  Subscription zloty = book.subscription(1, 40000, "2026-01-01");
  zloty.price = {40000, "PLN"};
  book.add(zloty);
  book.add(book.subscription(1, 10000, "2026-01-01"));
  CHECK(book.arr("2026-11-23") == "400.00 PLN");
}

TEST_CASE("the book refuses a subscription that renews itself without a term, and more money than fits") {
  SoldBook book;
  Subscription endless = book.subscription(1, 100, "2026-01-01");
  endless.auto_renew = true;
  CHECK_THROWS_AS(book.add(endless), Error);
  CHECK_THROWS_AS(book.add(book.subscription(1'000'000'000, 1'000'000'000'000, "2026-01-01")), Error);
}

TEST_CASE("a manager's handle and a product's sku are nobody else's, and nobody reports to himself") {
  SoldBook book;
  Manager lea;
  lea.handle = "lea";
  lea.name = "Lea";
  const std::int64_t id = book.scratch().add(lea);
  Manager other = lea;
  other.handle = "LEA";
  CHECK_THROWS_AS(book.scratch().add(other), Error);
  Book written = book.scratch().write();
  Transaction transaction(written, "anna", a_monday());
  Manager changed = *written.find<Manager>(id);
  changed.reports_to.id = id;
  CHECK_THROWS_AS(transaction.update(changed), Error);
}

// A random book of account care, the same of a seed: three managers, a dozen clients in two currencies, what
// they bought and need, what they answered and promised, and who went and came back.
#pragma once

#include <string>
#include <vector>

#include "support/scratch_book.hpp"
#include "support/strings.hpp"
#include "tend/care_records.hpp"

namespace tend::test {

class RandomCare {
 public:
  explicit RandomCare(std::uint64_t seed) : chance_(seed) {}

  void fill(ScratchBook& scratch) {
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday() - std::chrono::days(400));
    writing_ = &transaction;
    add_managers();
    add_products();
    for (int i = 0; i < 12; ++i) add_client(i);
    transaction.commit("filled the book");
  }

  // Within two years around the Monday; not often after it.
  Date day() { return make_date(2024, 12, 1) + std::chrono::days(chance_.number(760)); }
  std::size_t number(std::size_t below) { return chance_.number(below); }

 private:
  template <class R>
  std::int64_t add(R record) {
    writing_->insert(record);
    return record.id;
  }
  Moment moment() { return a_monday() - std::chrono::minutes(chance_.number(300 * 24 * 60)); }
  bool once_in(std::size_t times) { return chance_.number(times) == 0; }
  std::string any_of(const std::vector<std::string>& words) { return words[chance_.number(words.size())]; }
  std::string owner() { return any_of({"anna", "Ben", "cy", ""}); }

  void add_managers() {
    Manager manager;
    for (const char* handle : {"anna", "ben", "cy"}) {
      manager.handle = manager.name = handle;
      manager.weekly_hours = 4;
      const std::int64_t id = add(manager);
      if (!manager.reports_to) manager.reports_to.id = id;
    }
  }

  void add_products() {
    for (const char* sku : {"seat", "support", "setup"}) {
      Product product;
      product.sku = product.name = sku;
      products_.push_back(add(product));
    }
  }

  void add_client(int number) {
    Client client;
    client.slug = client.name = "c" + std::to_string(number);
    client.owner = owner();
    client.tier = any_of({"A", "B", "C", ""});
    client.status = once_in(6) ? "paused" : "active";
    client.since = day() - std::chrono::days(300);
    client.currency = once_in(3) ? "USD" : "EUR";
    if (once_in(2)) client.acquisition_cost = Money{50000, client.currency};
    const Link link{add(client), ""};
    Contact contact;
    contact.client = link;
    contact.name = "Kim";
    contact_ = add(contact);
    for (auto count = chance_.number(4); count > 0; --count) add_subscription(link, client.currency);
    for (auto count = chance_.number(4); count > 0; --count) add_work(link);
    for (auto count = chance_.number(3); count > 0; --count) add_case(link);
    for (auto count = chance_.number(3); count > 0; --count) add_opportunity(link, client.currency);
    for (auto count = chance_.number(4); count > 0; --count) add_score(link);
    add_expense(link, client.currency);
  }

  void add_subscription(const Link& client, const std::string& currency) {
    Subscription made;
    made.client = client;
    made.product.id = products_[chance_.number(products_.size())];
    made.quantity = 1 + static_cast<std::int64_t>(chance_.number(9));
    made.price = {static_cast<std::int64_t>(chance_.number(5)) * 1000, currency};
    made.currency = currency;
    made.period = any_of({"month", "quarter", "year", "once"});
    made.start = day() - std::chrono::days(200);
    if (!once_in(3)) made.end = made.start + std::chrono::days(30 * (1 + chance_.number(20)));
    if (made.end && once_in(2)) made.auto_renew = true, made.term_months = 12;
    made.notice_days = 30;
    const std::int64_t id = add(made);
    if (!once_in(2)) return;
    Term earlier;
    earlier.subscription.id = id;
    earlier.quantity = made.quantity + 1;
    earlier.price = made.price;
    earlier.currency = currency;
    earlier.period = made.period;
    earlier.start = made.start - std::chrono::days(1 + chance_.number(300));
    earlier.end = made.start;
    add(earlier);
  }

  void add_work(const Link& client) {
    Note note;
    note.client = client;
    note.kind = any_of({"note", "call", "meeting"});
    note.at = moment();
    note.author = any_of({"anna", "ben", "guest"});
    note.minutes = 20;
    note.body = "Asked how it goes";
    note.contacts = {{contact_, ""}};
    const std::int64_t id = add(note);
    Followup followup;
    followup.client = client;
    followup.text = "Send the offer";
    followup.created = note.at;
    followup.due = make_date(2026, 10, 25) + std::chrono::days(chance_.number(60));
    followup.direction = any_of({"task", "promise", "promise", "waiting"});
    followup.owner = owner();
    followup.note.id = id;
    if (once_in(3)) followup.status = "done", followup.done_at = a_monday() - std::chrono::hours(3);
    add(followup);
  }

  void add_case(const Link& client) {
    Case asked;
    asked.client = client;
    asked.subject = "Export fails";
    asked.priority = any_of({"low", "normal", "high", "urgent"});
    asked.opened = moment();
    asked.owner = owner();
    if (once_in(3)) asked.status = "resolved", asked.resolved = a_monday() - std::chrono::hours(2);
    add(asked);
  }

  void add_opportunity(const Link& client, const std::string& currency) {
    Opportunity chance;
    chance.client = client;
    chance.title = "More seats";
    chance.kind = any_of({"upsell", "renewal"});
    chance.stage = any_of({"lead", "proposal", "won", "lost"});
    chance.amount = Money{static_cast<std::int64_t>(chance_.number(9)) * 10000, currency};
    chance.currency = currency;
    chance.opened = make_date(2026, 1, 1) + std::chrono::days(chance_.number(300));
    chance.close = chance.opened + std::chrono::days(60);
    chance.owner = owner();
    if (chance.stage == "won" || chance.stage == "lost") chance.closed = chance.opened + std::chrono::days(9);
    if (chance.stage == "lost") chance.lost_reason = "price";
    add(chance);
  }

  void add_score(const Link& client) {
    Score score;
    score.client = client;
    score.at = moment();
    score.kind = any_of({"nps", "csat", "pulse", "usage"});
    score.value = 1 + static_cast<std::int64_t>(chance_.number(5));
    score.contact.id = contact_;
    add(score);
  }

  void add_expense(const Link& client, const std::string& currency) {
    Expense expense;
    expense.client = client;
    expense.at = day();
    expense.kind = any_of({"acquisition", "retention"});
    expense.amount = {12345, currency};
    expense.currency = currency;
    add(expense);
  }

  RandomTexts chance_;
  Transaction* writing_ = nullptr;
  std::vector<std::int64_t> products_;
  std::int64_t contact_ = 0;
};

}  // namespace tend::test

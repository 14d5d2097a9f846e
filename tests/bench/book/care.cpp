#include "bench/book/care.hpp"

#include <algorithm>
#include <vector>

#include "bench/book/chance.hpp"
#include "bench/book/history.hpp"
#include "bench/book/people.hpp"
#include "tend/book.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend::bench {

namespace {

using std::chrono::days;

constexpr std::int64_t products = 20, clients_of_a_command = 500;
constexpr std::string_view levels[] = {"manager", "manager", "senior", "deputy"};
constexpr std::string_view periods[] = {"month", "month", "quarter", "year", "year", "year", "once"};
constexpr std::string_view kinds[] = {"question", "question", "incident", "problem", "request", "need"};
constexpr std::string_view priorities[] = {"low", "normal", "normal", "normal", "high", "urgent"};
constexpr std::string_view teams[] = {"", "", "support", "finance", "engineering"};
constexpr std::string_view open_stages[] = {"lead", "qualified", "proposal", "negotiation"};
constexpr std::string_view sales[] = {"new", "upsell", "cross-sell", "renewal"};
constexpr std::string_view reasons[] = {"price", "competitor", "product", "service", "other"};

class Care {
 public:
  Care(const std::string& path, std::int64_t subscriptions, std::uint64_t seed)
      : chance_(seed), book_(Book::open(file(path), Book::Access::write)), subscriptions_(subscriptions) {}

  void write() {
    const std::vector<Client> clients = book_.all<Client>();
    const auto count = static_cast<std::int64_t>(clients.size());
    command([&] { add_catalogue(count); });
    for (std::int64_t first = 0; first < count; first += clients_of_a_command) {
      const std::int64_t end = std::min(first + clients_of_a_command, count);
      command([&] {
        for (std::int64_t i = first; i < end; ++i)
          add_client(clients[static_cast<std::size_t>(i)],
                     subscriptions_ * (i + 1) / count - subscriptions_ * i / count);
      });
    }
  }

 private:
  BookFile file(const std::string& path) {
    BookFile file;
    file.path = path;
    file.today = "2026-11-23";
    file.random = [this] { return chance_.next(); };
    return file;
  }

  template <class Write>
  void command(const Write& write) {
    Transaction transaction(book_, manager(0), present);
    writing_ = &transaction;
    write();
    transaction.commit("brought account care in");
  }

  template <class R>
  std::int64_t add(R& record) {
    writing_->insert(record);
    return record.id;
  }

  Date day_of(Moment at) { return std::chrono::local_days(std::chrono::floor<days>(at).time_since_epoch()); }
  Moment past() { return present - std::chrono::minutes(chance_.between(60, 5 * 365 * 24 * 60)); }

  // Managers report to one of the first four, those to the first.
  void add_catalogue(std::int64_t clients) {
    for (std::int64_t number = 0; number * 250 < clients; ++number) {
      Manager each;
      each.handle = each.name = manager(static_cast<std::size_t>(number));
      each.level = number < 4 ? "lead" : chance_.of(levels);
      if (number > 0) each.reports_to.id = managers_[number < 4 ? 0 : chance_.below(4)];
      each.weekly_hours = 20;
      managers_.push_back(add(each));
    }
    for (std::int64_t number = 0; number < products; ++number) {
      Product each;
      each.sku = "p" + std::to_string(number);
      each.name = "Product " + std::to_string(number);
      products_.push_back(add(each));
    }
  }

  void add_client(const Client& client, std::int64_t subscriptions) {
    const Link link{client.id, client.slug};
    const std::string currency = client.id % 10 == 0 ? "USD" : "EUR";
    for (std::int64_t i = 0; i < subscriptions; ++i) add_subscription(link, currency);
    for (std::int64_t i = chance_.between(0, 4); i > 0; --i) add_case(link, client.owner);
    for (std::int64_t i = chance_.between(0, 6); i > 0; --i) add_score(link);
    if (chance_.percent(60)) add_opportunity(link, currency, client.owner);
    if (chance_.percent(30)) add_expense(link, currency);
    if (chance_.percent(5)) add_churn(link);
  }

  void add_subscription(const Link& client, const std::string& currency) {
    Subscription made;
    made.client = client;
    made.product.id = chance_.of(products_);
    made.quantity = chance_.between(1, 60);
    made.price = {chance_.between(5, 900) * 100, currency};
    made.currency = currency;
    made.period = chance_.of(periods);
    made.start = day_of(present) - days(chance_.between(0, 700));
    made.term_months = 12;
    if (!chance_.percent(10)) made.end = add_months(made.start, chance_.percent(80) ? 12 : 24);
    made.auto_renew = made.end && chance_.percent(60);
    made.notice_days = chance_.of(notices_);
    if (made.end && chance_.percent(10)) made.status = "canceled", made.auto_renew = false;
    const std::int64_t id = add(made);
    for (Date end = made.start; chance_.percent(45);) end = add_term(made, id, end);
  }

  Date add_months(Date from, std::int64_t months) {
    return tend::add(from, {months, Interval::Unit::months});
  }

  Date add_term(const Subscription& made, std::int64_t id, Date end) {
    Term term;
    term.subscription.id = id;
    term.end = end;
    term.start = add_months(end, -12);
    term.quantity = std::max<std::int64_t>(made.quantity - chance_.between(0, 5), 1);
    term.price = made.price;
    term.currency = made.currency;
    term.period = made.period;
    term.closed_by = chance_.percent(70) ? "renew" : "change";
    add(term);
    return term.start;
  }

  void add_case(const Link& client, const std::string& owner) {
    Case each;
    each.client = client;
    each.subject = "Asked for help with an export";
    each.kind = chance_.of(kinds);
    each.priority = chance_.of(priorities);
    each.team = chance_.of(teams);
    each.owner = owner;
    each.opened = past();
    const Moment until = each.opened + std::chrono::hours(chance_.between(1, 60 * 24));
    each.status = "open";
    if (until < present) each.status = "resolved", each.resolved = until;
    add(each);
  }

  void add_score(const Link& client) {
    constexpr std::string_view kinds_of_scores[] = {"nps", "csat", "pulse", "usage"};
    Score each;
    each.client = client;
    each.at = past();
    each.kind = chance_.of(kinds_of_scores);
    each.value = each.kind == "usage" ? chance_.between(20, 100)
                 : each.kind == "nps" ? chance_.between(3, 10)
                                      : chance_.between(2, 5);
    add(each);
  }

  void add_opportunity(const Link& client, const std::string& currency, const std::string& owner) {
    Opportunity each;
    each.client = client;
    each.title = "More seats";
    each.kind = chance_.of(sales);
    each.product.id = chance_.of(products_);
    each.amount = Money{chance_.between(5, 500) * 10000, currency};
    each.currency = currency;
    each.owner = owner;
    each.opened = day_of(past());
    each.close = each.opened + days(chance_.between(10, 150));
    each.stage = chance_.of(open_stages);
    if (*each.close < day_of(present) && chance_.percent(95)) {
      each.stage = chance_.percent(55) ? "won" : "lost";
      each.closed = each.close;
      if (each.stage == "lost") each.lost_reason = chance_.of(reasons);
    }
    add(each);
  }

  void add_expense(const Link& client, const std::string& currency) {
    Expense each;
    each.client = client;
    each.at = day_of(past());
    each.kind = chance_.percent(50) ? "acquisition" : "retention";
    each.amount = {chance_.between(50, 5000) * 100, currency};
    each.currency = currency;
    add(each);
  }

  void add_churn(const Link& client) {
    Churn each;
    each.client = client;
    each.at = day_of(past());
    each.reason = chance_.of(reasons);
    each.returned = each.at + days(30);
    if (*each.returned < day_of(present)) add(each);
  }

  Chance chance_;
  Book book_;
  std::int64_t subscriptions_;
  Transaction* writing_ = nullptr;
  std::vector<std::int64_t> managers_, products_;
  const std::vector<std::int64_t> notices_{30, 60, 90};
};

}  // namespace

void write_care(const std::string& path, std::int64_t subscriptions, std::uint64_t seed) {
  Care(path, subscriptions, seed).write();
}

}  // namespace tend::bench

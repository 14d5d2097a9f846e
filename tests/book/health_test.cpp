#include "tend/health.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "support/scratch_book.hpp"
#include "support/when.hpp"
#include "tend/care_records.hpp"

using namespace tend;
using namespace tend::test;

namespace {

Moment moment(const std::string& text) { return *moment_from_iso(text + "T09:00:00Z"); }

class CaredBook {
 public:
  CaredBook() { client_ = add_client("acme", "active"); }

  std::int64_t add_client(const std::string& slug, const std::string& status) {
    Client client;
    client.slug = slug;
    client.name = slug;
    client.tier = "A";
    client.status = status;
    client.since = test::iso_day("2026-01-01");
    return scratch_.add(client);
  }
  std::int64_t contact(const std::string& name) {
    Contact contact;
    contact.client = {client_, ""};
    contact.name = name;
    return scratch_.add(contact);
  }
  std::int64_t call(const std::string& at, Links contacts = {}) {
    Note note;
    note.client = {client_, ""};
    note.kind = "call";
    note.at = moment(at);
    note.body = "talked";
    note.contacts = std::move(contacts);
    return scratch_.add(note);
  }
  void ask(const std::string& priority, const std::string& opened, const std::string& resolved = {}) {
    Case asked;
    asked.client = {client_, ""};
    asked.subject = "help";
    asked.priority = priority;
    asked.opened = moment(opened);
    if (!resolved.empty()) asked.status = "resolved", asked.resolved = moment(resolved);
    scratch_.add(asked);
  }
  void promise(const char* due, const std::string& done = {}) {
    Followup promise;
    promise.client = {client_, ""};
    promise.text = "send it";
    promise.direction = "promise";
    promise.due = test::iso_day(due);
    promise.created = moment("2026-01-02");
    if (!done.empty()) promise.status = "done", promise.done_at = moment(done);
    scratch_.add(promise);
  }
  void score(const std::string& kind, std::int64_t value, const std::string& at) {
    Score given;
    given.client = {client_, ""};
    given.kind = kind;
    given.value = value;
    given.at = moment(at);
    scratch_.add(given);
  }
  std::int64_t subscribe(const char* start, const char* end, bool auto_renew = false) {
    if (product_ == 0) {
      Product product;
      product.sku = "seat";
      product.name = "Seat";
      product_ = scratch_.add(product);
    }
    Subscription sold;
    sold.client = {client_, ""};
    sold.product = {product_, ""};
    sold.price = {1000, "EUR"};
    sold.start = test::iso_day(start);
    sold.end = test::iso_day(end);
    sold.notice_days = 30;
    sold.term_months = 12;
    sold.auto_renew = auto_renew;
    return scratch_.add(sold);
  }
  void renewal(const std::string& stage, std::int64_t subscription, std::optional<Date> closed = {}) {
    Opportunity asked;
    asked.client = {client_, ""};
    asked.title = "renewal";
    asked.kind = "renewal";
    asked.stage = stage;
    asked.opened = test::iso_day("2026-10-01");
    asked.closed = closed;
    asked.subscription.id = subscription;
    scratch_.add(asked);
  }
  void churn(std::int64_t client, const char* at, std::optional<Date> returned = {}) {
    Churn gone;
    gone.client = {client, ""};
    gone.at = test::iso_day(at);
    gone.reason = "price";
    gone.returned = returned;
    scratch_.add(gone);
  }

  // Each measure with its state: `touch green`, joined by commas.
  std::string states(const char* on = "2026-11-23") {
    const auto found = client_health(scratch_.read(), client_, test::iso_day(on), utc_zone());
    if (!found) return "none";
    std::string text;
    for (const HealthMeasure& measure : health_measures()) {
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", measure.name,
                          to_string(measure.judge(found->facts, test::iso_day(on))));
    }
    return text;
  }
  std::string state(const std::string& measure, const char* on = "2026-11-23") {
    const std::string all = states(on);
    const std::size_t at = all.find(measure + " ") + measure.size() + 1;
    return all.substr(at, all.find(',', at) - at);
  }
  std::string slugs(const char* on) {
    std::string text;
    for (const ClientHealth& each : client_healths(scratch_.read(), test::iso_day(on), utc_zone()))
      text += each.slug + " ";
    return text;
  }
  ScratchBook& scratch() { return scratch_; }
  std::int64_t client() const { return client_; }

 private:
  ScratchBook scratch_;
  std::int64_t client_ = 0, product_ = 0;
};

}  // namespace

TEST_CASE("a client of whom little is known has data for what is known") {
  CaredBook book;
  CHECK(book.states() ==
        "touch red, cases green, satisfaction no data, promises green, people red, renewal no data, usage no "
        "data");
}

TEST_CASE("a touch counts from its day on, for the client and for the contacts that were there") {
  CaredBook book;
  const std::int64_t ann = book.contact("Ann"), ben = book.contact("Ben");
  book.call("2026-11-10", {{ann, ""}, {ben, ""}});
  CHECK(book.state("touch") == "green");
  CHECK(book.state("people") == "green");
  book.call("2026-11-22", {{ann, ""}});
  CHECK(book.state("people", "2026-11-21") == "green");
  CHECK(book.state("touch", "2026-11-24") == "green");
  CHECK(book.state("people", "2026-11-09") == "red");
  CHECK(book.state("touch", "2026-11-09") == "red");
}

TEST_CASE("a case counts from the day that it was opened until it is resolved") {
  CaredBook book;
  book.ask("urgent", "2026-11-10", "2026-11-20");
  CHECK(book.state("cases") == "green");
  CHECK(book.state("cases", "2026-11-20") == "green");
  CHECK(book.state("cases", "2026-11-19") == "red");
  CHECK(book.state("cases", "2026-11-09") == "green");
}

TEST_CASE("a promise counts from the day after it was due until it is kept") {
  CaredBook book;
  book.promise("2026-11-10", "2026-11-13");
  CHECK(book.state("promises") == "green");
  CHECK(book.state("promises", "2026-11-12") == "yellow");
  CHECK(book.state("promises", "2026-11-10") == "green");
}

TEST_CASE("of each kind of score the last one counts") {
  CaredBook book;
  book.score("nps", 3, "2026-11-01");
  book.score("nps", 9, "2026-11-20");
  book.score("usage", 80, "2026-11-02");
  CHECK(book.state("satisfaction") == "green");
  CHECK(book.state("satisfaction", "2026-11-19") == "red");
  CHECK(book.state("usage", "2026-11-01") == "no data");
}

TEST_CASE("a renewal is green once it is won, and yellow while one works on it") {
  CaredBook book;
  const std::int64_t id = book.subscribe("2026-01-01", "2027-01-01");
  CHECK(book.state("renewal") == "red");
  CHECK(book.state("renewal", "2026-08-01") == "green");
  CHECK(book.state("renewal", "2026-10-15") == "yellow");
  book.renewal("proposal", id);
  CHECK(book.state("renewal") == "yellow");
  book.renewal("won", id, test::iso_day("2026-11-20"));
  CHECK(book.state("renewal") == "green");
  CHECK(book.state("renewal", "2026-11-19") == "yellow");
}

TEST_CASE("what renews itself is certain once its deadline is past, what ended is no renewal") {
  CaredBook book;
  book.subscribe("2026-01-01", "2026-12-10", true);
  CHECK(book.state("renewal") == "green");
  CHECK(book.state("renewal", "2026-11-01") == "red");
  CaredBook ended;
  ended.subscribe("2025-01-01", "2026-01-01");
  CHECK(ended.state("renewal") == "no data");
}

TEST_CASE("a term that was agreed later does not count before") {
  CaredBook book;
  const std::int64_t id = book.subscribe("2027-01-01", "2028-01-01");
  Term earlier;
  earlier.subscription.id = id;
  earlier.start = test::iso_day("2026-01-01");
  earlier.end = test::iso_day("2027-01-01");
  earlier.price = {1000, "EUR"};
  earlier.closed_by = "renew";
  book.scratch().add(earlier);
  CHECK(book.state("renewal") == "green");
  CHECK(book.state("renewal", "2026-11-22") == "red");
}

TEST_CASE("health is told of clients that are there on the day") {
  CaredBook book;
  book.add_client("prospect", "prospect");
  book.add_client("resting", "paused");
  book.churn(book.add_client("gone", "churned"), "2026-10-01");
  book.churn(book.add_client("back", "active"), "2026-06-01", test::iso_day("2026-08-01"));
  CHECK(book.slugs("2026-11-23") == "acme resting back ");
  CHECK(book.slugs("2026-09-30") == "acme resting gone back ");
  CHECK(book.slugs("2026-07-01") == "acme resting gone ");
  CHECK(book.slugs("2025-12-31") == "");
}

TEST_CASE("who is active is there, though nobody told of its return") {
  CaredBook book;
  book.churn(book.add_client("edited", "active"), "2026-06-01");
  CHECK(book.slugs("2026-11-23") == "acme edited ");
}

TEST_CASE("one client's health is what it is among all") {
  CaredBook book;
  const std::int64_t ann = book.contact("Ann");
  book.call("2026-11-01", {{ann, ""}});
  book.call("2026-11-20", {{ann, ""}});
  book.ask("high", "2026-11-10");
  book.promise("2026-11-10");
  book.subscribe("2026-01-01", "2027-01-01");
  const HealthScale scale = health_scale(book.scratch().read());
  for (const char* on : {"2026-11-23", "2026-11-15", "2026-06-01"}) {
    const auto one = client_health(book.scratch().read(), book.client(), test::iso_day(on), utc_zone());
    const auto all = client_healths(book.scratch().read(), test::iso_day(on), utc_zone());
    REQUIRE(all.size() == 1);
    CHECK(health_of(one->facts, scale, test::iso_day(on)).states ==
          health_of(all[0].facts, scale, test::iso_day(on)).states);
    CHECK(one->facts.people.size() == all[0].facts.people.size());
  }
}

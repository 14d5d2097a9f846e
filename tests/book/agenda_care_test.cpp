#include "book/agenda_care.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "book/connection.hpp"
#include "support/scratch_book.hpp"
#include "tend/care_records.hpp"

using namespace tend;
using tend::test::a_monday;
using tend::test::ScratchBook;

namespace {

const AskedClients first_client{1};

AgendaView renewing_within(std::int64_t days) {
  AgendaView view;
  view.today = make_date(2026, 11, 23);
  view.renewing_days = days;
  return view;
}

Subscription yearly(std::int64_t client, std::int64_t product, Date end, bool auto_renew,
                    std::int64_t notice_days) {
  Subscription subscription;
  subscription.client.id = client;
  subscription.product.id = product;
  subscription.quantity = 2;
  subscription.price = {10000, "EUR"};
  subscription.currency = "EUR";
  subscription.start = end - std::chrono::days(365);
  subscription.end = end;
  subscription.term_months = 12;
  subscription.auto_renew = auto_renew;
  subscription.notice_days = notice_days;
  return subscription;
}

std::string renewing(ScratchBook& scratch, std::int64_t days) {
  const Book book = scratch.read();
  std::string text;
  for (const AgendaSubscription& each :
       agenda_subscriptions(book.connection(), renewing_within(days), first_client))
    text += fmt::format("{} {} {} {}\n", each.id, iso(each.deadline), iso(each.renewal), human(each.arr));
  return text;
}

Score answered(std::int64_t client, const char* at, const char* kind, std::int64_t value) {
  Score score;
  score.client.id = client;
  score.at = *moment_from_iso(at);
  score.kind = kind;
  score.value = value;
  return score;
}

std::string risks(ScratchBook& scratch) {
  const Book book = scratch.read();
  std::string text;
  for (const AgendaRisk& risk : agenda_risks(book.connection(), renewing_within(30), first_client))
    text += fmt::format("{}: {}\n", risk.client, risk.reason);
  return text;
}

}  // namespace

TEST_CASE("subscriptions renew within the days of the view, told by their notice deadline") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  Product product;
  product.sku = product.name = "gtx";
  const std::int64_t gtx = scratch.add(product);
  scratch.add(yearly(acme, gtx, make_date(2027, 1, 22), true, 30));   // notice by Wed 2026-12-23
  scratch.add(yearly(acme, gtx, make_date(2027, 1, 23), true, 30));   // notice by Thu 2026-12-24
  scratch.add(yearly(acme, gtx, make_date(2026, 12, 1), false, 30));  // passed, ends by itself
  scratch.add(yearly(acme, gtx, make_date(2026, 12, 1), true, 30));   // passed, renews itself
  scratch.add(yearly(acme, gtx, make_date(2026, 11, 23), false, 0));  // ended today
  scratch.add(yearly(acme, gtx, make_date(2024, 12, 24), true, 30));  // renewed itself twice
  Subscription once = yearly(acme, gtx, make_date(2026, 12, 1), false, 0);
  once.period = "once";
  scratch.add(once);
  CHECK(renewing(scratch, 30) ==
        "6 2026-11-24 2026-12-24 200.00 EUR\n"
        "3 2026-10-30 2026-12-01 200.00 EUR\n"
        "1 2026-12-23 2027-01-22 200.00 EUR\n");
  CHECK(renewing(scratch, 0) == "3 2026-10-30 2026-12-01 200.00 EUR\n");
}

TEST_CASE("an answer that fell to a lower band is a risk for thirty days, until a better one") {
  ScratchBook scratch;
  const std::int64_t acme = scratch.add_client("acme", "Acme");
  scratch.add(answered(acme, "2026-06-01T12:00:00Z", "nps", 9));
  CHECK(risks(scratch) == "");
  scratch.add(answered(acme, "2026-11-20T12:00:00Z", "nps", 8));
  CHECK(risks(scratch) == "1: nps fell from 9 to 8, 3 days ago\n");
  scratch.add(answered(acme, "2026-11-21T12:00:00Z", "nps", 7));  // the same band
  CHECK(risks(scratch) == "");
  scratch.add(answered(acme, "2026-11-22T12:00:00Z", "nps", 6));
  CHECK(risks(scratch) == "1: nps fell from 7 to 6, yesterday\n");
  scratch.add(answered(acme, "2026-11-22T13:00:00Z", "nps", 10));
  CHECK(risks(scratch) == "");
  scratch.add(answered(acme, "2026-09-01T12:00:00Z", "csat", 5));
  scratch.add(answered(acme, "2026-10-23T12:00:00Z", "csat", 1));  // 31 days ago
  CHECK(risks(scratch) == "");
}

TEST_CASE("an urgent case is a risk as long as it is open") {
  ScratchBook scratch;
  Case urgent;
  urgent.client.id = scratch.add_client("acme", "Acme");
  urgent.subject = "Export fails";
  urgent.priority = "urgent";
  urgent.opened = a_monday() - std::chrono::days(4);
  scratch.add(urgent);
  urgent.status = "resolved";
  scratch.add(urgent);
  CHECK(risks(scratch) == "1: urgent case 1, opened 4 days ago\n");
}

namespace {

// By client: what agenda_rows tells of risks.
std::string all_risks(ScratchBook& scratch) {
  const Book book = scratch.read();
  AgendaView view = renewing_within(30);
  view.cadences = cadences_of(book);
  std::string text;
  for (const AgendaRisk& risk : agenda_rows(book, view).risks)
    text += fmt::format("{}: {}\n", risk.client, risk.reason);
  return text;
}

std::int64_t add_asking_client(ScratchBook& scratch, const std::string& slug, const std::string& since) {
  Client client;
  client.slug = client.name = slug;
  client.tier = "A";
  client.since = date_from_iso(since);
  const std::int64_t id = scratch.add(client);
  Case asked;
  asked.client.id = id;
  asked.subject = "Export fails";
  asked.opened = a_monday() - std::chrono::days(31);
  scratch.add(asked);
  return id;
}

}  // namespace

TEST_CASE("red health is a risk, told with the score and the worst measure") {
  ScratchBook scratch;
  add_asking_client(scratch, "acme", "2026-01-01");  // long untouched, a case of 31 days, nobody touched
  CHECK(all_risks(scratch) == "1: health 22, worst: touch\n");
  add_asking_client(scratch, "beta", "2026-11-20");  // touch in order
  CHECK(all_risks(scratch) == "1: health 22, worst: touch\n");
  Client paused = *scratch.read().find<Client>(1);
  paused.status = "paused";  // no cadence any more
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  transaction.update(paused);
  transaction.commit("paused");
  CHECK(all_risks(scratch) == "1: health 33, worst: cases\n");
}

TEST_CASE("a client with touch, cases and promises in order is at risk where the weights make it red") {
  ScratchBook scratch;
  Client client;
  client.slug = client.name = "acme";
  client.tier = "A";
  client.since = make_date(2026, 11, 20);
  scratch.add(client);
  Setting weight;
  weight.key = "health.weight.people";
  weight.value = "50";
  CHECK(all_risks(scratch) == "");
  scratch.add(weight);
  CHECK(all_risks(scratch) == "1: health 14, worst: people\n");
}

TEST_CASE("what somebody else promised counts for the health of one's own client") {
  ScratchBook scratch;
  Client client;
  client.slug = client.name = "acme";
  client.tier = "A";
  client.owner = "anna";
  client.since = make_date(2026, 1, 1);
  Followup promised;
  promised.client.id = scratch.add(client);
  promised.text = "Send the offer";
  promised.direction = "promise";
  promised.owner = "ben";
  promised.due = make_date(2026, 11, 1);
  promised.created = a_monday() - std::chrono::days(30);
  scratch.add(promised);
  const Book book = scratch.read();
  AgendaView view = renewing_within(30);
  view.cadences = cadences_of(book);
  view.owner = AgendaOwner{{"anna"}, false};
  const AgendaRows rows = agenda_rows(book, view);
  CHECK(rows.followups.empty());
  REQUIRE(rows.risks.size() == 1);
  CHECK(rows.risks[0].reason == "health 33, worst: touch");
  view.owner = AgendaOwner{{"carla"}, false};
  CHECK(agenda_rows(book, view).risks.empty());
}

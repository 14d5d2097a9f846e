#include <doctest/doctest.h>

#include <algorithm>

#include "support/scratch_book.hpp"
#include "support/when.hpp"
#include "tend/care_records.hpp"
#include "tend/pipeline.hpp"
#include "tend/renewals.hpp"
#include "tend/retention_rows.hpp"
#include "tend/revenue.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// A client `acme` of anna with a subscription that renews itself, 10.00 EUR a month, and an earlier term.
class RenewingBook {
 public:
  RenewingBook() {
    Client acme;
    acme.slug = "acme";
    acme.name = "Acme";
    acme.owner = "anna";
    acme.since = iso_day("2026-03-01");
    acme.currency = "EUR";
    acme.acquisition_cost = Money{70000, "EUR"};
    client = scratch.add(acme);
    Product product;
    product.sku = "seat";
    product.name = "Seat";
    Subscription made;
    made.client = {client, ""};
    made.product = {scratch.add(product), ""};
    made.price = {1000, "EUR"};
    made.period = "month";
    made.start = iso_day("2026-06-01");
    made.end = iso_day("2027-06-01");
    made.term_months = 12;
    made.auto_renew = true;
    subscription = scratch.add(made);
    Term term;
    term.subscription.id = subscription;
    term.price = {500, "EUR"};
    term.period = "month";
    term.start = iso_day("2025-06-01");
    term.end = iso_day("2026-06-01");
    term.closed_by = "renew";
    scratch.add(term);
  }

  ScratchBook scratch;
  std::int64_t client = 0, subscription = 0;
};

}  // namespace

TEST_CASE("the terms of a book tell the ARR of every day; what renews itself has no end") {
  RenewingBook care;
  const auto segments = term_segments(care.scratch.read());
  REQUIRE(segments.size() == 2);
  CHECK_FALSE(segments[0].end);
  CHECK(arr_by_client(segments, iso_day("2026-05-31")) == ArrByClient{{{care.client, "EUR"}, 6000}});
  CHECK(arr_by_client(segments, iso_day("2030-01-01")) == ArrByClient{{{care.client, "EUR"}, 12000}});
}

TEST_CASE("an acquisition cost is an expense of the day that a client is one since, beside the others") {
  RenewingBook care;
  Expense fair;
  fair.kind = "retention";
  fair.at = iso_day("2026-03-31");
  fair.amount = {100, "USD"};
  care.scratch.add(fair);
  const auto costs = [&](const char* from, const char* to) {
    return cost_rows(care.scratch.read(), {iso_day(from), iso_day(to)});
  };
  CHECK(costs("2026-01-01", "2026-02-28").empty());
  const auto march = costs("2026-03-01", "2026-03-31");
  REQUIRE(march.size() == 2);
  CHECK(march[0].client == care.client);
  CHECK(march[0].acquisition);
  CHECK(march[0].amount == Money{70000, "EUR"});
  CHECK(march[1].client == 0);
  CHECK_FALSE(march[1].acquisition);
}

TEST_CASE("of a client that went twice in a period the last reason counts") {
  RenewingBook care;
  for (const auto& [at, reason] : {std::pair("2026-05-01", "price"), std::pair("2026-09-01", "merger")}) {
    Churn churn;
    churn.client = {care.client, ""};
    churn.at = iso_day(at);
    churn.reason = reason;
    care.scratch.add(churn);
  }
  const Book book = care.scratch.read();
  CHECK(churn_reasons(book, {iso_day("2026-01-01"), iso_day("2026-12-31")}).at(care.client) == "merger");
  CHECK(churn_reasons(book, {iso_day("2026-01-01"), iso_day("2026-08-31")}).at(care.client) == "price");
  CHECK(churn_reasons(book, {iso_day("2026-01-01"), iso_day("2026-04-30")}).empty());
}

TEST_CASE("minutes on notes are those of the period, by client") {
  RenewingBook care;
  for (const char* at : {"2026-10-31T23:00:00Z", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"}) {
    Note note;
    note.client = {care.client, ""};
    note.kind = "note";
    note.at = *moment_from_iso(at);
    note.minutes = 20;
    note.body = "x";
    care.scratch.add(note);
  }
  const Period days{iso_day("2026-11-01"), iso_day("2026-11-01")};
  CHECK(minutes_by_client(care.scratch.read(), moments_of(days, utc_zone())).at(care.client) == 20);
}

TEST_CASE(
    "subscriptions to renew come with their earlier terms and what is known of opportunities by a day") {
  RenewingBook care;
  Opportunity renewal;
  renewal.client = {care.client, ""};
  renewal.title = "Renewal";
  renewal.kind = "renewal";
  renewal.stage = "won";
  renewal.subscription.id = care.subscription;
  renewal.opened = iso_day("2026-10-01");
  renewal.closed = iso_day("2026-11-01");
  care.scratch.add(renewal);
  const auto on = [&](const char* date) {
    return renewing_subscriptions(care.scratch.read(), iso_day(date), OwnerFilter()).front();
  };
  CHECK(on("2026-09-30").earlier.size() == 1);
  CHECK(on("2026-09-30").earlier[0].renewed);
  CHECK(on("2026-09-30").yearly == 12000);
  CHECK_FALSE(on("2026-09-30").opportunity_open);
  CHECK(on("2026-10-31").opportunity_open);
  CHECK_FALSE(on("2026-10-31").opportunity_won);
  CHECK_FALSE(on("2026-11-01").opportunity_open);
  CHECK(on("2026-11-01").opportunity_won);
  CHECK(renewing_subscriptions(care.scratch.read(), iso_day("2026-11-01"), OwnerFilter("berta")).empty());
}

TEST_CASE(
    "an opportunity stands in the stage that it had on the day, and its client's owner answers for it") {
  RenewingBook care;
  Opportunity made;
  made.client = {care.client, ""};
  made.title = "More";
  made.stage = "won";
  made.opened = iso_day("2026-09-01");
  made.closed = iso_day("2026-11-01");
  const std::int64_t id = care.scratch.add(made);
  for (const auto& [at, stage] : {std::pair("2026-09-01", "lead"), std::pair("2026-10-01", "proposal")}) {
    StageChange change;
    change.opportunity.id = id;
    change.at = iso_day(at);
    change.stage = stage;
    care.scratch.add(change);
  }
  const auto on = [&](const char* date) {
    return pipeline_rows(care.scratch.read(), {.day = iso_day(date),
                                               .today = iso_day("2026-11-23"),
                                               .closed_in = {iso_day("2026-11-01"), iso_day("2026-11-30")},
                                               .owners = OwnerFilter("ANNA")});
  };
  CHECK(on("2026-08-31").empty());
  CHECK(on("2026-09-30").front().stage == "lead");
  CHECK(on("2026-10-31").front().stage == "proposal");
  CHECK_FALSE(on("2026-10-31").front().closed);
  CHECK(on("2026-11-23").front().stage == "won");
  CHECK(on("2026-11-23").front().closed == iso_day("2026-11-01"));
  CHECK(on("2026-11-23").front().currency == "EUR");
}

TEST_CASE(
    "what was closed outside the period is no row of the pipeline, and owners are told where they are asked "
    "for") {
  RenewingBook care;
  Opportunity made;
  made.client = {care.client, ""};
  made.title = "More";
  made.stage = "lost";
  made.opened = iso_day("2026-09-01");
  made.closed = iso_day("2026-11-01");
  care.scratch.add(made);
  const Date day = iso_day("2026-11-23");
  const Period november{iso_day("2026-11-01"), iso_day("2026-11-30")};
  const auto rows = [&](const Period& closed_in, PipelineBy by) {
    return pipeline_rows(care.scratch.read(), {.day = day, .today = day, .closed_in = closed_in, .by = by});
  };
  CHECK(rows({iso_day("2026-11-02"), iso_day("2026-11-30")}, PipelineBy::owner).empty());
  CHECK(rows({iso_day("2026-10-01"), iso_day("2026-10-31")}, PipelineBy::owner).empty());
  REQUIRE(rows(november, PipelineBy::owner).size() == 1);
  CHECK(rows(november, PipelineBy::owner).front().owner == "anna");
  CHECK(rows(november, PipelineBy::stage).front().owner.empty());
}

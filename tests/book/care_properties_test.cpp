// What holds of the figures of every book, tried on random ones.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>

#include "support/random_care.hpp"
#include "tend/agenda.hpp"
#include "tend/cadence.hpp"
#include "tend/health.hpp"
#include "tend/pipeline.hpp"
#include "tend/retention.hpp"
#include "tend/retention_rows.hpp"

using namespace tend;
using namespace tend::test;

namespace {

struct RandomBook {
  explicit RandomBook(std::uint64_t seed) : care(seed) {
    care.fill(scratch);
    from = care.day();
    to = from + std::chrono::days(care.number(500));
  }
  RandomCare care;
  ScratchBook scratch;
  Date from{}, to{};  // a period
};

constexpr std::uint64_t random_books = 8;

bool are_equal(const RetentionFigures& a, const RetentionFigures& b) {
  const auto all = [](const RetentionFigures& f) {
    return fmt::format("{} {} {} {} {} {} {} {} {}", f.clients, f.kept, f.opening, f.closing, f.expansion,
                       f.contraction, f.churn, f.new_logos, f.new_arr);
  };
  return all(a) == all(b);
}

}  // namespace

TEST_CASE("GRR is at most 1 and at most NRR; opening ARR + expansion - contraction - churn is closing ARR") {
  int cohorts = 0;
  for (std::uint64_t seed = 1; seed <= random_books; ++seed) {
    RandomBook random(seed);
    const auto clients = client_retention(term_segments(random.scratch.read()), random.from, random.to);
    for (const auto& [group, figures] : group_retention(
             clients, [](const ClientRetention& each) { return std::to_string(each.client % 3); })) {
      CAPTURE(seed);
      CHECK(figures.opening + figures.expansion - figures.contraction - figures.churn == figures.closing);
      CHECK(figures.kept <= figures.clients);
      CHECK(figures.grr().has_value() == (figures.opening > 0));
      if (!figures.grr()) continue;
      ++cohorts;
      CHECK(*figures.grr() <= 1);
      CHECK(*figures.grr() <= *figures.nrr());
      CHECK(*figures.logo_retention() <= 1);
    }
  }
  CHECK(cohorts > 10);
}

TEST_CASE("the sum of retention over owners, over tiers and over clients is the book's") {
  for (std::uint64_t seed = 1; seed <= random_books; ++seed) {
    RandomBook random(seed);
    const Book book = random.scratch.read();
    const auto clients = client_retention(term_segments(book), random.from, random.to);
    const RetentionClients known = retention_clients(book);
    const auto sums_by = [&](const auto& group_of) {
      std::map<std::string, RetentionFigures> by_currency;
      for (const auto& [group, figures] : group_retention(clients, group_of))
        by_currency[group.currency].add(figures);
      return by_currency;
    };
    const auto total = sums_by([](const ClientRetention&) { return std::string(); });
    const auto by_owner = sums_by([&](const ClientRetention& each) { return known.at(each.client).owner; });
    const auto by_tier = sums_by([&](const ClientRetention& each) { return known.at(each.client).tier; });
    const auto by_client = sums_by([](const ClientRetention& each) { return std::to_string(each.client); });
    for (const auto& [currency, figures] : total) {
      CAPTURE(seed);
      CHECK(are_equal(by_owner.at(currency), figures));
      CHECK(are_equal(by_tier.at(currency), figures));
      CHECK(are_equal(by_client.at(currency), figures));
    }
  }
}

TEST_CASE("retention over no time keeps everything, and adjoining periods pass the ARR on") {
  for (std::uint64_t seed = 1; seed <= random_books; ++seed) {
    RandomBook random(seed);
    const auto segments = term_segments(random.scratch.read());
    const Date middle = random.from + (random.to - random.from) / 2;
    for (const ClientRetention& each : client_retention(segments, middle, middle))
      CHECK(each.opening == each.closing);
    ArrByClient before, after;
    for (const ClientRetention& each : client_retention(segments, random.from, middle))
      if (each.closing > 0) before[{each.client, each.currency}] = each.closing;
    for (const ClientRetention& each : client_retention(segments, middle, random.to))
      if (each.opening > 0) after[{each.client, each.currency}] = each.opening;
    CHECK(before == after);
    CHECK(before == arr_by_client(segments, middle));
  }
}

TEST_CASE("the agenda tells of exactly the clients whose health is red") {
  std::size_t red_ones = 0;
  for (std::uint64_t seed = 1; seed <= 2 * random_books; ++seed) {
    RandomBook random(seed);
    const Book book = random.scratch.read();
    AgendaView view;
    view.today = make_date(2026, 11, 23);
    view.cadences = cadences_of(book);
    std::set<std::string> told, red;
    for (const AgendaRisk& risk : agenda_rows(book, view).risks)
      if (risk.reason.starts_with("health")) told.insert(fmt::format("{} {}", risk.client, risk.reason));
    for (const ClientHealth& each : client_healths(book, view.today, view.zone)) {
      const Health health = health_of(each.facts, health_scale(book), view.today);
      if (health.state == HealthState::red)
        red.insert(fmt::format("{} health {}, worst: {}", each.client, *health.score, health.worst->name));
    }
    CAPTURE(seed);
    CHECK(told == red);
    red_ones += red.size();
  }
  CHECK(red_ones > 5);
}

#include "tend/whatif.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace tend;

namespace {

std::string after_changes(const WhatIf& changes) {
  const std::vector<ClientRetention> clients = {
      {.client = 1, .currency = "EUR", .opening = 100, .closing = 100},
      {.client = 2, .currency = "EUR", .opening = 50, .closing = 0},
      {.client = 3, .currency = "EUR", .opening = 30, .closing = 40}};
  std::string text;
  for (const ClientRetention& each : what_if(clients, changes))
    text += fmt::format("{}{}:{}>{} ", each.client, each.currency, each.opening, each.closing);
  return text;
}

}  // namespace

TEST_CASE("without a change nothing changes") {
  CHECK(after_changes({}) == "1EUR:100>100 2EUR:50>0 3EUR:30>40 ");
}

TEST_CASE("who is lost ends with nothing, who is saved keeps at least what there was") {
  CHECK(after_changes({.lost = {1}, .saved = {2, 3}}) == "1EUR:100>0 2EUR:50>50 3EUR:30>40 ");
}

TEST_CASE("a deal adds to its client in its currency, else is a new logo; no client falls below nothing") {
  CHECK(after_changes({.won = {{2, "EUR", 7}, {9, "EUR", 5}, {1, "USD", 1}, {3, "EUR", -90}}}) ==
        "1EUR:100>100 2EUR:50>7 3EUR:30>0 9EUR:0>5 1USD:0>1 ");
}

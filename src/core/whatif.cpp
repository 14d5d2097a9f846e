#include "tend/whatif.hpp"

#include <algorithm>

namespace tend {

namespace {

ClientRetention& deal_entry(std::vector<ClientRetention>& clients, const WonDeal& deal) {
  const auto found = std::ranges::find_if(clients, [&](const ClientRetention& each) {
    return each.client == deal.client && each.currency == deal.currency;
  });
  if (found != clients.end()) return *found;
  return clients.emplace_back(ClientRetention{.client = deal.client, .currency = deal.currency});
}

}  // namespace

std::vector<ClientRetention> what_if(std::vector<ClientRetention> clients, const WhatIf& changes) {
  for (ClientRetention& each : clients) {
    if (std::ranges::count(changes.lost, each.client) > 0) each.closing = 0;
    if (std::ranges::count(changes.saved, each.client) > 0)
      each.closing = std::max(each.closing, each.opening);
  }
  for (const WonDeal& deal : changes.won) {
    ClientRetention& entry = deal_entry(clients, deal);
    entry.closing = std::max<std::int64_t>(0, added(entry.closing, deal.adds));
  }
  return clients;
}

}  // namespace tend

// Red health on the agenda: read only of the clients that can be red at all.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "book/agenda_care.hpp"
#include "tend/health.hpp"

namespace tend {

class AgendaHealth {
 public:
  AgendaHealth(Connection& connection, const AgendaView& view);

  // One of ours that is open, whoever made it; `due` as the book has it.
  void add_promise(std::int64_t client, std::int64_t id, std::string_view due);
  void read_cases(const AskedClients& asked);

  // False with the weights that a book begins with: touch, cases and promises weigh so much that no client is
  // red where all three are in order.
  bool may_be_red_in_order() const;
  // By number, with a case or a promise that is not in order.
  std::vector<std::int64_t> pressed() const;
  // Of these that are asked for and no others, by client.
  std::vector<AgendaRisk> risks(const std::vector<AgendaClient>& clients, const AskedClients& asked) const;

 private:
  bool may_be_red(const HealthFacts& facts) const;
  HealthFacts known_of(const AgendaClient& client) const;

  Connection& connection_;
  const AgendaView& view_;
  HealthScale scale_;
  std::unordered_map<std::int64_t, HealthFacts> pressed_;  // cases and promises alone
};

}  // namespace tend

// Red health on the agenda: read only of the clients that can be red at all.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "tend/agenda.hpp"
#include "tend/health.hpp"

namespace tend {

class Connection;

class AgendaHealth {
 public:
  // Overdue promises are among the follow-ups.
  AgendaHealth(Connection& connection, const AgendaView& view, const std::vector<AgendaFollowup>& followups);

  // False with the weights that a book begins with: touch, cases and promises weigh so much that no client is
  // red where all three are in order.
  bool may_be_red_in_order() const;
  // By number, with a case or a promise that is not in order.
  std::vector<std::int64_t> pressed() const;
  // Of these and no others, by client.
  std::vector<AgendaRisk> risks(const std::vector<AgendaClient>& clients) const;

 private:
  void read_cases();
  void read_promises(const std::vector<AgendaFollowup>& followups);
  bool may_be_red(const HealthFacts& facts) const;
  HealthFacts known_of(const AgendaClient& client) const;

  Connection& connection_;
  const AgendaView& view_;
  HealthScale scale_;
  std::unordered_map<std::int64_t, HealthFacts> pressed_;  // cases and promises alone
};

}  // namespace tend

// What the agenda reads of account care, beside follow-ups and clients.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "tend/agenda.hpp"

namespace tend {

class Connection;

// Clients of the owners that the view asks for, and those that they cover, by number.
using AskedClients = std::unordered_set<std::int64_t>;

// Who stands in for whom on that day, by client; of several the one agreed last.
std::vector<AgendaCover> agenda_covers(Connection& connection, std::string_view today);

// Running subscriptions whose notice deadline lies within the view's renewing_days. One that ends by itself
// stays until its end, past its deadline, too.
std::vector<AgendaSubscription> agenda_subscriptions(Connection& connection, const AgendaView& view,
                                                     const AskedClients& asked);

// Urgent cases that are open, and answers of the last 30 days that fell to a lower band (score_band.hpp) than
// the one before of the same kind and person. By client.
std::vector<AgendaRisk> agenda_risks(Connection& connection, const AgendaView& view,
                                     const AskedClients& asked);

}  // namespace tend

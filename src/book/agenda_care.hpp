// What the agenda reads of account care, beside follow-ups and clients.
#pragma once

#include <string_view>
#include <vector>

#include "tend/agenda.hpp"

namespace tend {

class Connection;

// Who stands in for whom on that day, by client; of several the one agreed last.
std::vector<AgendaCover> agenda_covers(Connection& connection, std::string_view today);

// Running subscriptions whose notice deadline lies within the view's renewing_days. One that ends by itself
// stays until its end, past its deadline, too.
std::vector<AgendaSubscription> agenda_subscriptions(Connection& connection, const AgendaView& view);

// Urgent cases that are open, and answers of the last 30 days that fell to a lower band (score_band.hpp) than
// the one before of the same kind and person. By client.
std::vector<AgendaRisk> agenda_risks(Connection& connection, const AgendaView& view);

}  // namespace tend

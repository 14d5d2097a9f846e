// What is done with what a client has, and with what is open with it, when it goes.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "tend/care_records.hpp"

namespace tend {

// All of these give what they did, as the end of a sentence: `; ended 2 subscriptions (23,200.00 EUR ARR),
// …`.

// It goes on the churn's day, today or before: subscriptions end, follow-ups are canceled, cases resolved and
// opportunities lost.
std::string bid_farewell(Context& context, Transaction& transaction, const Churn& churn);

// It is to go on a later day, and is a client until then: subscriptions end on that day, follow-ups due from
// it on are canceled, and opportunities lost. What is due before the day stays open, and so do cases. A
// follow-up on the day tells to close the client.
std::string announce_farewell(Context& context, Transaction& transaction, const Churn& churn,
                              const std::string& owner);

// It stays, or returned: the follow-up on the day is canceled.
void forget_farewell(Context& context, Transaction& transaction, const Churn& churn);

}  // namespace tend

// A client changes hands: for good, with what is open, or until a day, by a cover.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

// What became of a client: a line of the table that 'client assign' prints.
struct HandedOver {
  Link client;
  std::string before;                                        // its owner until now
  std::int64_t followups = 0, cases = 0, opportunities = 0;  // that moved
  Words stayed;                                              // `follow-up 7 (ben)`
  std::string sentence;
};

// The client, and the open follow-ups, cases and opportunities of its former owner, are `to`'s from now on;
// those of others stay. A cover that runs ends. Writes a note of it.
HandedOver hand_over_for_good(Context& context, Transaction& transaction, Client& client,
                              const std::string& to);

// `to` stands in for the owner until that day, in the place of who may do so already. Nothing moves. Writes a
// note of it. Throws Error(conflict) where the owner is `to`.
HandedOver cover_until(Context& context, Transaction& transaction, const Client& client,
                       const std::string& to, Date until);

// Who stands in with a client today or later.
std::vector<Cover> running_covers(Context& context, std::int64_t client);
// It does so until today only.
void end_cover(Context& context, Transaction& transaction, Cover& cover);

// What `manager` has open with clients of others: it stays. One line a client.
std::vector<HandedOver> left_elsewhere(Context& context, const std::string& manager);

}  // namespace tend

// Clients that may be in the book twice.
#pragma once

#include <vector>

#include "tend/book.hpp"
#include "tend/client_lookup.hpp"

namespace tend {

struct DuplicateClients {
  ClientMatch client;  // the one to merge
  ClientMatch into;    // the one to keep: the active one, else touched last, else the older
  std::string status, into_status;
  Words why;  // what they have in common: `domain acme.de`, `phone +49301234567`, `the same name`
};

// Those with an e-mail address, a domain, a phone number or nearly a name in common, their contacts'
// included; those with most in common first, then by slug. Domains of mail providers and what more than a
// dozen clients share tell nothing; a client and its subsidiaries, and subsidiaries of one client, are no
// duplicates. Where several have the same in common, each is told of once, with the one to keep.
std::vector<DuplicateClients> duplicate_clients(const Book& book);

}  // namespace tend

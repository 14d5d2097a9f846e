// The clients of a made book, the people there, and the managers who look after them.
#pragma once

#include <string>
#include <vector>

#include "bench/book/scribe.hpp"
#include "tend/records.hpp"

namespace tend::bench {

struct MadeClient {
  Link link;  // number and slug
  std::string owner;
  std::string tier;
  std::vector<Link> contacts;
};

// A manager of a made book looks after 250 clients; the first is called anna.
std::string manager(std::size_t number);

// Adds so many clients with their contacts, one command each, in the seconds after `at`.
std::vector<MadeClient> add_clients(Scribe& scribe, Chance& chance, std::size_t count, Moment at);

}  // namespace tend::bench

// How a CLIENT argument finds its client (CLI.md, "Naming a record").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tend/book.hpp"

namespace tend {

struct ClientMatch {
  std::int64_t id = 0;
  std::string slug;
  std::string name;
};

// The clients under the first rule that has a match: number (`7`, `#7`), slug, former slug, name, address,
// start of slug or name, part of them. Empty: none; more than one: the text is ambiguous. By slug; at most 20
// by start or part.
std::vector<ClientMatch> find_clients(const Book& book, std::string_view text);

// By a whole slug, name or address only: the first of the rules above but the number that has a match.
std::vector<ClientMatch> clients_called(const Book& book, std::string_view text);

// Those of exactly that name (or former name), blind to case and accents.
std::vector<ClientMatch> clients_named(const Book& book, std::string_view name);

// Slugs and names near to a mistyped one, best first.
std::vector<std::string> nearest_clients(const Book& book, std::string_view text);

// No client has or had it.
bool slug_is_free(const Book& book, std::string_view slug);

// For completion: by start of the slug, in its order.
std::vector<ClientMatch> slugs_starting(const Book& book, std::string_view start, std::int64_t limit);

}  // namespace tend

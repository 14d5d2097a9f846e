// What the exports in formats of their own have in common.
#pragma once

#include <map>
#include <string>

#include "tend/book.hpp"

namespace tend {

// The clients' names by their numbers.
std::map<std::int64_t, std::string> client_names(const Book& book);

}  // namespace tend

// The times that a client went.
#pragma once

#include <cstdint>
#include <vector>

#include "tend/book.hpp"
#include "tend/care_records.hpp"

namespace tend {

// The times that it went, or is to go, and was not won back, the latest first; none where only its status was
// edited.
std::vector<Churn> open_churns(const Book& book, std::int64_t client);

}  // namespace tend

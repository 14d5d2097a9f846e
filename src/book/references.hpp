// Which rows lead to a row, by the links of the descriptions.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "book/connection.hpp"
#include "tend/record.hpp"

namespace tend {

// Calls `visit` for every field that links to the noun, with the type that has it.
void for_each_link_to(const RecordType& target,
                      const std::function<void(const RecordType&, const Field&)>& visit);

// The numbers of the rows whose field leads to the row.
std::vector<std::int64_t> referring_rows(Connection& connection, const RecordType& type, const Field& field,
                                         std::int64_t id);
bool is_referred_to(Connection& connection, const RecordType& target, std::int64_t id);

}  // namespace tend

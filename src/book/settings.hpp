// The book's settings, for what has the connection alone.
#pragma once

#include <string>
#include <string_view>

#include "tend/cadence.hpp"
#include "tend/health.hpp"

namespace tend {

std::string setting_of(Connection& connection, std::string_view key);  // Book::setting
Cadences cadences_of(Connection& connection);
HealthScale health_scale(Connection& connection);

}  // namespace tend

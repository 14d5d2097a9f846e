// What the clients of a made book have and need.
#pragma once

#include <cstdint>
#include <string>

namespace tend::bench {

// Managers and products, and for all clients subscriptions with earlier terms, cases, opportunities, answers,
// expenses and churns of five years. So many subscriptions in all.
void write_care(const std::string& path, std::int64_t subscriptions, std::uint64_t seed);

}  // namespace tend::bench

// Five years of account management.
#pragma once

#include <cstdint>

#include "bench/book/scribe.hpp"

namespace tend::bench {

struct Size {
  std::int64_t notes = 0;
  std::int64_t clients = 0;  // not more than notes
};

// The moment at which a made book ends; its `--today`.
inline constexpr Moment present =
    std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9);

// Writes clients, contacts, notes and follow-ups. Books of as many clients have one present: the last touch
// of each client, what is open and what was done lately is the same, however many notes lie before.
void write_history(Scribe& scribe, Size size, std::uint64_t seed);

}  // namespace tend::bench

// UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "tend/date.hpp"

namespace tend {

std::string make_uid(Moment at, const std::function<std::uint64_t()>& random);

// The moment that a uid was made at, to the second; the epoch where it is no UUIDv7.
Moment moment_of_uid(std::string_view uid);

bool is_uid(std::string_view text);      // the 36 characters of any UUID, lower case
bool is_own_uid(std::string_view text);  // of a UUIDv7, such as every record has

}  // namespace tend

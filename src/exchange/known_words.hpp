// What other systems call the values of a field: `Closed Won` is `won`.
#pragma once

#include <string>
#include <string_view>

#include "tend/record.hpp"

namespace tend {

// The book's word, empty for one that says nothing of the field; any other text folded.
std::string known_word(const RecordType& type, const Field& field, std::string_view text);

}  // namespace tend

// The word that stands for a field's value in help, and that completion goes by (line.hpp).
#pragma once

#include <string>

#include "tend/record.hpp"

namespace tend {

std::string placeholder(const Field& field);  // `a|b|c`, CLIENT, DATE, …

}  // namespace tend

// What the formats have in common when they write a value.
#pragma once

#include <string>

#include "tend/value.hpp"

namespace tend {

std::string link_text(const Link& link);  // its label, else its number; empty for none
std::string double_text(double number);   // the shortest that reads back the same; empty where not finite

// As a cell of a file: machine_text, the parts of a list in quotes where they would be read as several.
std::string file_text(const Value& value);

}  // namespace tend

// The value that a text of a file stands for in a field.
#pragma once

#include <string>
#include <string_view>

#include "exchange/import_row.hpp"

namespace tend {

// Null for an empty text. Links are not resolved: the text becomes the label of a link without a number.
// Words of other systems are taken for the book's (known_words.hpp). Throws Error(refused) naming the field.
Value import_value(const GivenText& given, const RecordType& type, const Reading& reading);

// `yes`, `true`, `1`, `ja`, …
bool is_yes(std::string_view text);

// Parts of a cell that holds several: at `;`, at ` ::: ` as Google has it, else at commas. A part in quotes
// is one, whatever it holds: `Ann;"Hans; Maier, ""H"""`.
std::vector<std::string> parts_of_cell(std::string_view text);

}  // namespace tend

// Why a text is no date, in words for the person who typed it.
#pragma once

#include <string_view>

namespace tend {

// Throws Error(usage) about `word`, the part of `text` that could not be read.
[[noreturn]] void refuse_date_word(std::string_view text, std::string_view word);

[[noreturn]] void refuse_date(std::string_view text, std::string_view why);

}  // namespace tend

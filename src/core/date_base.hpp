// Where a date expression starts from: the `base` of CLI.md's grammar. Words in lower case (words_of).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "tend/date.hpp"

namespace tend {

// The day that the words at the start name, and how many words that took. Not `now`, which is a moment.
struct Base {
  Date date;
  std::size_t words = 1;
};
std::optional<Base> base_at_start(std::span<const std::string> words, Date today, Toward toward);

// `2026-04-17`, `2026-w16-5`, `17.4.`, `17.4.2026`.
std::optional<Date> numeric_date(std::string_view word, Date today, Toward toward);

}  // namespace tend

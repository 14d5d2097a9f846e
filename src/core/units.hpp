// Counts of time as people write them: `3d`, `3 days`, `einer Woche`.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tend/date.hpp"

namespace tend {

// The words between blanks, in lower case, `übermorgen` as `uebermorgen`; `eom-2wd` is `eom` and `-2wd`.
std::vector<std::string> words_of(std::string_view text);

std::optional<Interval::Unit> unit_of_word(std::string_view word);  // lower case: `wd`, `weeks`, `wochen`

// A count and a unit, in one word or several, and how many words that took.
struct Amount {
  Interval interval;
  std::size_t words = 0;
};
std::optional<Amount> amount_at_start(std::span<const std::string> words);

}  // namespace tend

// How one word of a line reads: option, argument, or the end of the options. Known from the line's
// description alone, so that the command can be found before its own options are known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/line.hpp"

namespace tend {

// Whether it is one of the names of an option.
bool has_name(const LineItem& item, std::string_view name);

struct WordReading {
  enum class Kind { argument, end_of_options, option, unknown_option };
  Kind kind = Kind::argument;
  std::string name;                // the option as typed: `--kind`, `-k`
  const LineItem* item = nullptr;  // option: the last one that the word names
  std::optional<std::string>
      value;  // what stands after `=` (`--kind=`: empty) or after the letter (`-kcall`)

  // True where the option's value is the next word.
  bool takes_next_word() const { return item != nullptr && !item->is_flag() && !value; }
};

WordReading read_word(const std::vector<LineItem>& items, const std::string& word);

}  // namespace tend

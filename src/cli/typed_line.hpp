// An unfinished command line as a shell's completion hands it over: its text up to the cursor, quotes and
// all.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend {

struct TypedLine {
  std::vector<std::string> words;  // finished ones after the program's name, their quotes taken off
  std::string word;                // the one at the cursor, without quotes; `` after a blank
  std::string raw;                 // the same as it was typed
  std::size_t opened = 0;          // where in `raw` the text inside the open quote begins
  char quote = 0;                  // the quote that is open at the cursor: `'`, `"`, or 0
};

// `NAME=value` words before the program's name are skipped. `~/` at the start of a word is left as it is.
TypedLine read_typed_line(std::string_view text);

// How bash is to be given `word` in the place of the text that it replaces, which `raw` ends with: quoted as
// the user began, without the beginning that stays. Nothing where it cannot take that place.
std::optional<std::string> bash_replacement(const TypedLine& line, const std::string& word,
                                            std::string_view replaced);

}  // namespace tend

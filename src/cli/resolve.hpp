// Which command a line names, found before that command's own options are known.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace tend {

struct Command {
  const Noun* noun = nullptr;      // none: `tend` alone, or with nothing but options
  const Verb* verb = nullptr;      // none: no verb was named and the noun has no default
  bool verb_named = false;         // false also where the noun is the whole command
  std::vector<std::string> words;  // the line without noun and verb
  std::size_t before = 0;          // how many of them stand before the noun

  std::string name() const;  // `client add`, `today`, ``
};

// Throws Error(usage) for a command that does not exist, with the nearest.
Command resolve(const std::vector<std::string>& words);

const Noun* find_noun(std::string_view name);
const Verb* find_verb(const Noun& noun, std::string_view name);
std::string command_name(const Noun& noun, const Verb& verb);

}  // namespace tend

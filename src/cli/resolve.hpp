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
  std::string instead;             // the word that stands where a verb may, but names none; may be empty
  std::vector<std::string> words;  // the line without noun and verb
  std::size_t before = 0;          // how many of them stand before the noun

  std::string name() const;  // `client add`, `today`, ``
};

// Throws Error(usage) for a command or a verb that does not exist, with the nearest.
Command resolve(const std::vector<std::string>& words);

// `did you mean 'tend client list'?` where a word that names no verb is near to one; else empty.
std::string did_you_mean_verb(const Command& command);

const Noun* find_noun(std::string_view name);
const Verb* find_verb(const Noun& noun, std::string_view name);
std::string command_name(const Noun& noun, const Verb& verb);

}  // namespace tend

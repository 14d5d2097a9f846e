// Help texts, from the descriptions of the commands. All end in a line break; `width` 0 means 80 cells.
#pragma once

#include <cstddef>
#include <string>

#include "cli/command.hpp"
#include "cli/topics.hpp"

namespace tend {

std::string program_help(std::size_t width);                 // the commands by section, then the topics
std::string options_help(std::size_t width);                 // the global options, each explained
std::string noun_help(const Noun& noun, std::size_t width);  // a noun and its verbs
std::string verb_help(const Noun& noun, const Verb& verb, std::size_t width);
std::string topic_help(const Topic& topic, std::size_t width);

}  // namespace tend

// Help texts, from the descriptions of the commands. All end in a line break; `width` 0 means 80 cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/topics.hpp"

namespace tend {

std::string program_help(std::size_t width);                 // the commands by section, then the topics
std::string options_help(std::size_t width);                 // the global options, each explained
std::string noun_help(const Noun& noun, std::size_t width);  // a noun and its verbs
std::string verb_help(const Noun& noun, const Verb& verb, std::size_t width);
std::string topic_help(const Topic& topic, std::size_t width);

// ---- what help and manual pages have in common

std::string_view section_title(Section section);
std::string spoken_name(const Noun& noun, const Verb& verb);  // `client [show]` for a default verb

// A line of a verb's examples.
struct Example {
  std::string command;
  std::string remark;  // what it does; may be empty
};
std::vector<Example> read_examples(std::string_view text);

}  // namespace tend

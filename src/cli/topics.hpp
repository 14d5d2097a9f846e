// Pages about a matter, not a command: `tend help dates`, tend-dates(7).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tend {

struct Topic {
  std::string_view name;
  std::string_view summary;  // one line, lower-case start, no full stop
  int manual;                // section of the manual page tend-NAME; 1: a section of tend(1)
  std::string (*text)();     // prose.hpp's markup
};

std::span<const Topic> topics();

// The texts, each in a file topic_….cpp.
std::string start_text();
std::string names_text();
std::string output_text();
std::string dates_text();
std::string metrics_text();
std::string book_text();
std::string environment_text();
std::string files_text();
std::string hooks_text();
std::string templates_text();
std::string exit_codes_text();

}  // namespace tend

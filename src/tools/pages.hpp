// The manual pages of tend, from the descriptions of its commands, its records and its topics.
#pragma once

#include <string>
#include <vector>

namespace tend {

struct ManualPage {
  std::string file;  // `tend-client.1`
  std::string text;
};

std::vector<ManualPage> manual_pages();

}  // namespace tend

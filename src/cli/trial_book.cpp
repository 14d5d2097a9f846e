#include "cli/trial_book.hpp"

#include <stdlib.h>

#include "tend/error.hpp"

namespace tend {

TrialBook::TrialBook() {
  std::error_code ignored;
  std::string pattern = (std::filesystem::temp_directory_path(ignored) / "tend-dry-run-XXXXXX").string();
  if (!::mkdtemp(pattern.data()))
    throw Error(Exit::unusable, "cannot make a folder for the dry run: '" + pattern + "'");
  folder_ = pattern;
}

TrialBook::~TrialBook() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

}  // namespace tend

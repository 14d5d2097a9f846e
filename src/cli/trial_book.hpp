// The place of a book for a dry run where there is none: a folder of its own, gone with the object.
#pragma once

#include <filesystem>
#include <string>

namespace tend {

class TrialBook {
 public:
  TrialBook();  // throws Error(unusable)
  ~TrialBook();
  TrialBook(const TrialBook&) = delete;
  TrialBook& operator=(const TrialBook&) = delete;

  std::string path() const { return (folder_ / "book.db").string(); }

 private:
  std::filesystem::path folder_;
};

}  // namespace tend

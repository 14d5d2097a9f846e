// An answer of any length: what memory is not to hold waits in a file without a name.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace tend {

class Spool {
 public:
  // Beyond that many bytes of text the file is used, in `folder`.
  explicit Spool(std::string folder, std::size_t in_memory = std::size_t{8} * 1024 * 1024);
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  // Throws Error(unusable) where the file cannot be written, as `read` where it cannot be read.
  void write(std::string_view text);
  // All of it from its beginning, in parts.
  void read(const std::function<void(std::string_view)>& take);

 private:
  void spill();
  [[noreturn]] void fail(int error) const;

  std::string folder_;
  std::size_t most_;
  std::string text_;  // what is not in the file
  int file_ = -1;
};

}  // namespace tend

// An answer, or an input that is read twice, of any length: what memory is not to hold waits in a file
// without a name.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace tend {

class Spool {
 public:
  enum class Of { answer, input };

  // Beyond that many bytes of text the file is used, in `folder`.
  explicit Spool(std::string folder, Of of = Of::answer,
                 std::size_t in_memory = std::size_t{8} * 1024 * 1024);
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  // Throws Error(unusable) where the file cannot be written, as `read` where it cannot be read.
  void write(std::string_view text);
  // All of it from its beginning, in parts.
  void read(const std::function<void(std::string_view)>& take);

  // The same by who asks: the next bytes, at most so many, 0 at the end.
  std::size_t read(char* to, std::size_t most);
  void rewind();

 private:
  void spill();
  [[noreturn]] void fail(int error) const;

  std::string folder_;
  Of of_;
  std::size_t most_;
  std::string text_;    // what is not in the file
  std::size_t at_ = 0;  // where reading goes on in it
  int file_ = -1;
};

}  // namespace tend

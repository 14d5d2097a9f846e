// A file that appears complete or not at all.
#pragma once

#include <string>
#include <string_view>

namespace tend {

// Grows under a name of its own beside the target, `TARGET.new-` and six random letters, readable by its
// owner only, and goes with the object unless it was put into place. Everything throws Error(unusable) naming
// the target.
class WholeFile {
 public:
  explicit WholeFile(std::string target);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  const std::string& temporary() const { return temporary_; }
  void write(std::string_view text);

  // Puts what is on the disk under the target's name. `link` leaves a file that is there already alone and
  // tells so by false; `replace` takes its place, and refuses what is no regular file.
  bool link();
  void replace();

 private:
  [[noreturn]] void fail(int error) const;
  void sync();
  std::string target_, temporary_;
  int descriptor_ = -1;
};

// Makes a folder and those above it, closed to others; what is there stays as it is. Throws Error(unusable).
void make_private_folder(const std::string& path);

}  // namespace tend

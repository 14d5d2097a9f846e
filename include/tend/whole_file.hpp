// A file that appears complete or not at all.
#pragma once

#include <string>
#include <string_view>

namespace tend {

// The file that gets what is written to `path`: a link stays a link and leads to it, even where it is not
// there yet. Throws Error(unusable) for a folder, and for what is no file: a pipe, a device, what /dev and
// /proc have beside them.
std::string file_to_write(const std::string& path);

// Grows under a name of its own beside that file, `FILE.new-` and six random letters, readable by its owner
// only, and goes with the object unless it was put into place. Everything throws Error(unusable) naming the
// path.
class WholeFile {
 public:
  explicit WholeFile(std::string path);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  const std::string& temporary() const { return temporary_; }
  void write(std::string_view text);

  // Puts what is on the disk under the file's name. `link` leaves a file that is there already alone and
  // tells so by false; `replace` takes its place.
  bool link();
  void replace();

 private:
  [[noreturn]] void fail(int error) const;
  void sync();
  std::string path_, target_, temporary_;
  int descriptor_ = -1;
};

// Makes a folder and those above it, closed to others; what is there stays as it is. Throws Error(unusable).
void make_private_folder(const std::string& path);

}  // namespace tend

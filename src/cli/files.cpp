#include "cli/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "tend/error.hpp"
#include "tend/text.hpp"
#include "tend/whole_file.hpp"

namespace tend {
namespace {

Error cannot(std::string_view action, const std::string& path) {
  return {Exit::unusable, fmt::format("cannot {} '{}': {}", action, visible(path), std::strerror(errno))};
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }

 private:
  int number_;
};

}  // namespace

std::optional<std::string> read_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0 && errno == ENOENT) return std::nullopt;
  if (file.get() < 0) throw cannot("read", path);
  std::string text;
  char block[65536];
  for (;;) {
    const ssize_t count = ::read(file.get(), block, sizeof block);
    if (count < 0 && errno != EINTR) throw cannot("read", path);
    if (count == 0) return text;
    if (count > 0) text.append(block, static_cast<std::size_t>(count));
  }
}

void replace_file(const std::string& path, std::string_view text) {
  std::error_code failure;
  std::filesystem::path target = std::filesystem::weakly_canonical(path, failure);
  if (failure) target = path;
  make_private_folder(target.parent_path().string());
  WholeFile file(target.string());
  file.write(text);
  file.replace();
}

}  // namespace tend

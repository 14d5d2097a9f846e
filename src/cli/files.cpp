#include "cli/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "tend/error.hpp"
#include "tend/text.hpp"

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
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

void make_folders(const std::filesystem::path& folder) {
  if (folder.empty() || ::access(folder.c_str(), F_OK) == 0) return;
  make_folders(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) throw cannot("make", folder.string());
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

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
  make_folders(target.parent_path());
  const std::string temporary = fmt::format("{}.{}", target.string(), ::getpid());
  Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  if (file.get() < 0) throw cannot("write", path);
  const bool written = write_all(file.get(), text) && ::fsync(file.get()) == 0 && file.close() &&
                       ::rename(temporary.c_str(), target.c_str()) == 0;
  if (written) return;
  const Error error = cannot("write", path);
  ::unlink(temporary.c_str());
  throw error;
}

}  // namespace tend

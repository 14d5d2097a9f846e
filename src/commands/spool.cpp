#include "commands/spool.hpp"

#include <fcntl.h>
#include <stdlib.h>  // mkostemp
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "tend/error.hpp"

namespace tend {

namespace {
constexpr std::size_t part_size = 65536;
}

Spool::Spool(std::string folder, std::size_t in_memory) : folder_(std::move(folder)), most_(in_memory) {}

Spool::~Spool() {
  if (file_ >= 0) ::close(file_);
}

void Spool::fail(int error) const {
  throw Error(Exit::unusable, "cannot keep the answer in '" + folder_ + "': " + std::strerror(error),
              "name a file to write, or another folder with TMPDIR");
}

void Spool::write(std::string_view text) {
  text_ += text;
  if (text_.size() > most_) spill();
}

// The file has a name for as long as it takes to remove it.
void Spool::spill() {
  if (file_ < 0) {
    std::string name = folder_ + "/tend-XXXXXX";
    file_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (file_ < 0) fail(errno);
    ::unlink(name.c_str());
  }
  std::string_view rest = text_;
  while (!rest.empty()) {
    const ssize_t written = ::write(file_, rest.data(), rest.size());
    if (written < 0 && errno != EINTR) fail(errno);
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  text_.clear();
}

void Spool::read(const std::function<void(std::string_view)>& take) {
  if (file_ < 0) return take(text_);
  spill();
  std::string part(part_size, '\0');
  if (::lseek(file_, 0, SEEK_SET) < 0) fail(errno);
  while (true) {
    const ssize_t count = ::read(file_, part.data(), part.size());
    if (count == 0) return;
    if (count < 0 && errno != EINTR) fail(errno);
    if (count > 0) take(std::string_view(part).substr(0, static_cast<std::size_t>(count)));
  }
}

}  // namespace tend

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

Spool::Spool(std::string folder, Of of, std::size_t in_memory)
    : folder_(std::move(folder)), of_(of), most_(in_memory) {}

Spool::~Spool() {
  if (file_ >= 0) ::close(file_);
}

void Spool::fail(int error) const {
  const bool is_answer = of_ == Of::answer;
  throw Error(
      Exit::unusable,
      std::string("cannot keep the ") + (is_answer ? "answer" : "input") + " in '" + folder_ +
          "': " + std::strerror(error),
      std::string("name a file to ") + (is_answer ? "write" : "read") + ", or another folder with TMPDIR");
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
  std::string part(part_size, '\0');
  rewind();
  while (const std::size_t count = read(part.data(), part.size()))
    take(std::string_view(part).substr(0, count));
}

std::size_t Spool::read(char* to, std::size_t most) {
  if (file_ < 0) {
    const std::size_t count = text_.copy(to, most, at_);
    at_ += count;
    return count;
  }
  while (true) {
    const ssize_t count = ::read(file_, to, most);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) fail(errno);
  }
}

void Spool::rewind() {
  at_ = 0;
  if (file_ < 0) return;
  spill();
  if (::lseek(file_, 0, SEEK_SET) < 0) fail(errno);
}

}  // namespace tend

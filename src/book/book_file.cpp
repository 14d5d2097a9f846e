// The file under a book: which paths are taken, what may be opened, how a new one comes to be.
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <thread>

#include "book/connection.hpp"
#include "book/schema.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

Error unusable(const std::string& path, std::string_view why, std::string way_out = {}) {
  return Error(Exit::unusable, "cannot use the book '" + visible(path) + "': " + std::string(why),
               std::move(way_out));
}

std::uint32_t big_endian(const unsigned char* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
         bytes[3];
}

class File {
 public:
  File(const std::string& path, int flags, mode_t mode = 0)
      : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

void make_folder(const std::filesystem::path& folder) {
  if (folder.empty() || std::filesystem::exists(folder)) return;
  make_folder(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    throw unusable(folder.string(), std::strerror(errno));
  }
}

void sync_folder(const std::filesystem::path& folder) {
  const File opened(folder.string(), O_RDONLY | O_DIRECTORY);
  if (opened.get() >= 0) ::fsync(opened.get());
}

// A new book under another name, complete and on the disk.
void build(const BookFile& file, const std::string& path) {
  {
    const File made(path, O_CREAT | O_EXCL | O_RDWR, 0600);
    if (made.get() < 0) throw unusable(file.path, std::strerror(errno));
  }
  try {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    build_schema(database);
  } catch (const SQLite::Exception& error) {
    ::unlink(path.c_str());
    throw unusable(file.path, error.getErrorCode() == SQLITE_FULL ? "the disk is full" : error.what());
  }
  const File written(path, O_RDONLY);
  ::fsync(written.get());
}

}  // namespace

std::string checked_path(const std::string& path) {
  if (path.empty()) throw Error(Exit::unusable, "the book's path is empty");
  if (path == ":memory:" || path.starts_with("file:")) throw unusable(path, "a file is wanted");
  if (path.find('\0') != std::string::npos) throw unusable(path, "its name holds a NUL byte");
  return std::filesystem::absolute(path).lexically_normal().string();
}

void check_file(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0)
    throw unusable(path, errno == ENOENT ? "there is none" : std::strerror(errno));
  if (S_ISDIR(status.st_mode)) throw unusable(path, "it is a folder");
  if (!S_ISREG(status.st_mode)) throw unusable(path, "it is no file");
  if (status.st_size == 0)
    throw unusable(path, "the file is empty", "remove it, and the next writing command begins a book");
  const File file(path, O_RDONLY);
  if (file.get() < 0) throw unusable(path, std::strerror(errno));
  std::array<unsigned char, 100> head{};
  const bool whole = ::pread(file.get(), head.data(), head.size(), 0) == static_cast<ssize_t>(head.size());
  if (!whole || std::memcmp(head.data(), "SQLite format 3", 16) != 0)
    throw unusable(path, "it is no book of tend");
  if (big_endian(head.data() + 68) != application_id) {
    throw unusable(path, "it is the SQLite file of another program");
  }
}

bool Book::create(const BookFile& file) {
  const std::string path = checked_path(file.path);
  if (std::filesystem::exists(std::filesystem::symlink_status(path))) return false;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  make_folder(folder);
  const std::string temporary =
      path + ".new-" + std::to_string(::getpid()) + "-" + std::to_string(file.random());
  build(file, temporary);
  const bool linked = ::link(temporary.c_str(), path.c_str()) == 0;
  const int error = errno;
  ::unlink(temporary.c_str());
  if (!linked && error != EEXIST) throw unusable(path, std::strerror(error));
  sync_folder(folder);
  return linked;
}

int wait_while_busy(void* book_file, int times) {
  constexpr std::chrono::seconds patience(30);
  constexpr std::chrono::milliseconds quiet(500);
  thread_local std::chrono::steady_clock::time_point began;
  thread_local bool told = false;
  const auto now = std::chrono::steady_clock::now();
  if (times == 0) began = now, told = false;
  if (now - began > patience) return 0;
  const auto& file = *static_cast<const BookFile*>(book_file);
  if (now - began > quiet && !told) {
    told = true;
    if (file.waiting) file.waiting();
  }
  const std::uint64_t spread = file.random ? file.random() % 10 : static_cast<std::uint64_t>(times % 10);
  std::this_thread::sleep_for(std::chrono::milliseconds(1 + spread));
  return 1;
}

}  // namespace tend

// The file under a book: which paths are taken, what may be opened, how a new one comes to be.
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
#include "tend/new_book.hpp"
#include "tend/whole_file.hpp"

namespace tend {

std::string checked_path(const std::string& path) {
  if (path.empty()) throw Error(Exit::unusable, "the book's path is empty");
  if (path == ":memory:" || path.starts_with("file:")) throw unusable_book(path, "a file is wanted");
  if (path.find('\0') != std::string::npos) throw unusable_book(path, "its name holds a NUL byte");
  return std::filesystem::absolute(path).lexically_normal().string();
}

void check_kind(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0)
    throw unusable_book(path, errno == ENOENT ? "there is none" : std::strerror(errno));
  if (S_ISDIR(status.st_mode)) throw unusable_book(path, "it is a folder");
  if (!S_ISREG(status.st_mode)) throw unusable_book(path, "it is no file");
  if (status.st_size == 0) {
    throw unusable_book(path, "the file is empty", "remove it, and the next writing command begins a book");
  }
}

namespace {

// Where SQLite's file format has what a book is known by.
constexpr std::size_t header_size = 100, write_version_at = 18, application_id_at = 68;

std::uint32_t big_endian(const unsigned char* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
         bytes[3];
}

}  // namespace

bool check_header(sqlite3* handle, const std::string& path) {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  std::array<unsigned char, header_size> head{};
  const int code = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
  if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
    throw unusable_book(path, "reading it failed", "see the disk");
  if (code != SQLITE_OK || std::memcmp(head.data(), "SQLite format 3", 16) != 0)
    throw unusable_book(path, "it is no book of tend");
  if (big_endian(head.data() + application_id_at) != application_id)
    throw unusable_book(path, "it is the SQLite file of another program");
  return head[write_version_at] == 2;
}

namespace {

std::string path_in_folder(const BookFile& file) {
  std::string path = checked_path(file.path);
  make_private_folder(std::filesystem::path(path).parent_path().string());
  return path;
}

}  // namespace

NewBook::NewBook(const BookFile& file) : made_(path_in_folder(file)) {
  try {
    SQLite::Database database(path(), SQLite::OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    build_schema(database);
  } catch (const SQLite::Exception& error) {
    throw unusable_book(file.path, error.getErrorCode() == SQLITE_FULL ? "the disk is full" : error.what());
  }
}

bool Book::create(const BookFile& file) {
  std::error_code unreadable;
  const std::string path = checked_path(file.path);
  if (std::filesystem::exists(std::filesystem::symlink_status(path, unreadable))) return false;
  return NewBook(file).link();
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
  std::this_thread::sleep_for(std::chrono::milliseconds(1 + file.random() % 10));
  return 1;
}

}  // namespace tend

#include "tend/whole_file.hpp"

#include <fcntl.h>
#include <stdio.h>   // renameat2
#include <stdlib.h>  // mkostemp
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "tend/error.hpp"

namespace tend {

namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;  // the kernel's own limit

[[noreturn]] void fail_writing(const std::string& path, const std::string& why) {
  throw Error(Exit::unusable, "cannot write '" + path + "': " + why);
}

// The names in a folder are on the disk only after this. Some file systems cannot; they need not.
void sync_folder_of(const std::string& path) {
  const std::string folder = fs::path(path).parent_path().string();
  const int opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) return;
  ::fsync(opened);
  ::close(opened);
}

// Where devices and the streams of processes have their names; only /dev/shm keeps files.
bool is_of_kernel(const fs::path& file) {
  std::error_code unreadable;
  const fs::path folder = fs::absolute(file, unreadable).parent_path();
  const std::string name = fs::weakly_canonical(folder, unreadable).string() + '/';
  return name.starts_with("/proc/") || (name.starts_with("/dev/") && !name.starts_with("/dev/shm/"));
}

}  // namespace

std::string file_to_write(const std::string& path) {
  fs::path file = path;
  std::error_code failure;
  for (int links = 0;; ++links) {
    if (is_of_kernel(file)) fail_writing(path, "it is no file");
    const fs::path next = fs::read_symlink(file, failure);
    if (failure) break;
    if (links == most_links) fail_writing(path, std::strerror(ELOOP));
    file = file.parent_path() / next;
  }
  const fs::file_status status = fs::status(file, failure);
  if (fs::is_directory(status)) fail_writing(path, "it is a folder");
  if (fs::exists(status) && !fs::is_regular_file(status)) fail_writing(path, "it is no file");
  return file.string();
}

WholeFile::WholeFile(std::string path)
    : path_(std::move(path)), target_(file_to_write(path_)), temporary_(target_ + ".new-XXXXXX") {
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) fail(errno);
}

WholeFile::~WholeFile() {
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

void WholeFile::fail(int error) const {
  fail_writing(path_, error == ENOSPC || error == EDQUOT ? "the disk is full" : std::strerror(error));
}

void WholeFile::write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor_, text.data(), text.size());
    if (written < 0 && errno != EINTR) fail(errno);
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
}

void WholeFile::sync() {
  if (::fsync(descriptor_) != 0) fail(errno);
}

bool WholeFile::link() {
  sync();
  int error = ::link(temporary_.c_str(), target_.c_str()) == 0 ? 0 : errno;
  // A file system without links, such as a USB stick's.
  if (error == EPERM || error == EOPNOTSUPP) {
    const int renamed =
        ::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE);
    error = renamed == 0 ? 0 : errno;
  }
  if (error != 0 && error != EEXIST) fail(error);
  sync_folder_of(target_);
  return error == 0;
}

void WholeFile::replace() {
  sync();
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  sync_folder_of(target_);
}

void make_private_folder(const std::string& path) {
  std::error_code unreadable;
  if (path.empty() || fs::exists(path, unreadable)) return;
  make_private_folder(fs::path(path).parent_path().string());
  if (::mkdir(path.c_str(), 0700) == 0) return sync_folder_of(path);
  if (errno != EEXIST)
    throw Error(Exit::unusable, "cannot make the folder '" + path + "': " + std::strerror(errno));
}

}  // namespace tend

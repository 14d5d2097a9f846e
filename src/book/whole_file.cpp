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

[[noreturn]] void fail_writing(const std::string& path, const std::string& why) {
  throw Error(Exit::unusable, "cannot write '" + path + "': " + why);
}

// The names in a folder are on the disk only after this. Some file systems cannot; they need not.
void sync_folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) return;
  ::fsync(opened);
  ::close(opened);
}

}  // namespace

WholeFile::WholeFile(std::string target) : target_(std::move(target)), temporary_(target_ + ".new-XXXXXX") {
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) fail(errno);
}

WholeFile::~WholeFile() {
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

void WholeFile::fail(int error) const {
  fail_writing(target_, error == ENOSPC || error == EDQUOT ? "the disk is full" : std::strerror(error));
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
  struct stat status {};
  if (::stat(target_.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    fail_writing(target_, S_ISDIR(status.st_mode) ? "it is a folder" : "it is no file");
  }
  sync();
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  sync_folder_of(target_);
}

void make_private_folder(const std::string& path) {
  std::error_code unreadable;
  if (path.empty() || std::filesystem::exists(path, unreadable)) return;
  make_private_folder(std::filesystem::path(path).parent_path().string());
  if (::mkdir(path.c_str(), 0700) == 0) return sync_folder_of(path);
  if (errno != EEXIST)
    throw Error(Exit::unusable, "cannot make the folder '" + path + "': " + std::strerror(errno));
}

}  // namespace tend

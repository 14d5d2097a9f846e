// What the doctor sees from outside: who may read the book, where it lies, what lies beside it.
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <filesystem>

#include "book/doctor_report.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

namespace fs = std::filesystem;

void check_mode(const std::string& path, unsigned wanted, const char* what, Report& report) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || (status.st_mode & 0077) == 0) return;
  report.add(what, fmt::format("{} (mode {:04o})", path, status.st_mode & 07777),
             fmt::format("chmod {:o} '{}'", wanted, path));
}

const std::string move_the_book =
    "keep the book on a local disk that nothing syncs, and copy backups there instead";

// Folders that a program copies to other machines while the book is being written.
constexpr std::string_view synced_folders[] = {"dropbox",      "onedrive",    "nextcloud", "owncloud",
                                               "google drive", "googledrive", "icloud",    "mobile documents",
                                               "syncthing",    "pcloud"};

// statfs(2) of file systems whose locks cannot be trusted.
struct FileSystem {
  std::uint32_t type;
  std::string_view name;
};
constexpr FileSystem network_systems[] = {
    {0x6969, "NFS"},      {0x517b, "SMB"},    {0xff534d42, "SMB"}, {0xfe534d42, "SMB"},
    {0x65735546, "FUSE"}, {0x01021997, "9P"}, {0x5346414f, "AFS"}, {0x00c36400, "Ceph"},
};

void check_synced(const fs::path& folder, Report& report) {
  for (const fs::path& part : folder) {
    const std::string name = fold(part.string());
    const bool synced =
        std::ranges::any_of(synced_folders, [&](auto word) { return name.find(word) != std::string::npos; });
    if (synced) return report.add("the book lies in a synced folder", folder.string(), move_the_book);
  }
}

void check_file_system(const fs::path& folder, Report& report) {
  struct statfs status {};
  if (::statfs(folder.c_str(), &status) != 0) return;
  const auto type = static_cast<std::uint32_t>(status.f_type);
  const auto found = std::ranges::find(network_systems, type, &FileSystem::type);
  if (found == std::end(network_systems)) return;
  report.add(fmt::format("the book lies on a {} file system", found->name), folder.string(), move_the_book);
}

// `book (Anna's conflicted copy 2026-11-27).db`, `book.sync-conflict-20261127-081500-ABC.db`, `book (1).db`.
bool is_conflict_copy(const std::string& name, const fs::path& book) {
  const std::string stem = book.stem().string(), extension = book.extension().string();
  if (name == book.filename() || !name.starts_with(stem)) return false;
  const std::string rest = fold(name.substr(stem.size()));
  if (rest.find("conflict") != std::string::npos) return true;
  const bool counted = rest.starts_with("(") && rest.ends_with(")" + fold(extension));
  return counted && rest.find_first_not_of("0123456789", 1) == rest.size() - extension.size() - 1;
}

// A file that was to become the book, or a copy of it.
bool is_leftover(const std::string& name, const fs::path& book) {
  return name.starts_with(book.filename().string()) && name.find(".new-") != std::string::npos;
}

bool is_side_file(const std::string& name, const fs::path& book) {
  const std::string own = book.filename().string();
  return name == own + "-journal" || name == own + "-wal" || name == own + "-shm";
}

bool is_being_written(Connection& connection) {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  int reserved = 0;
  file->pMethods->xCheckReservedLock(file, &reserved);
  return reserved != 0;
}

}  // namespace

void check_permissions(const std::string& path, Report& report) {
  check_mode(path, 0600, "others may read the book", report);
  check_mode(fs::path(path).parent_path().string(), 0700, "others may look into the book's folder", report);
}

void check_place(const std::string& path, Report& report) {
  std::error_code unknown;
  const fs::path real = fs::weakly_canonical(path, unknown);
  const fs::path folder = (unknown ? fs::path(path) : real).parent_path();
  check_synced(folder, report);
  check_file_system(folder, report);
}

void check_neighbours(Connection& connection, Report& report) {
  const fs::path book(connection.file().path);
  std::error_code unreadable;
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(book.parent_path(), unreadable)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    if (is_leftover(name, book)) {
      report.add("a file is left over from a command that was killed", name, "remove it");
    } else if (is_conflict_copy(name, book)) {
      report.add("a sync program has made a second copy of the book", name,
                 "see with --book which one is right, and move the other away");
    } else if (is_side_file(name, book) && !is_being_written(connection)) {
      report.add("a side file of the database is left over", name,
                 "run a command that writes; where it stays, copy the book and the file away and ask");
    }
  }
}

}  // namespace tend

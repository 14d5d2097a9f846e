// tend-manpages FOLDER: writes the manual pages. With --check: tells which of those that lie there are out of
// date.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "tools/pages.hpp"

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return std::move(text).str();
}

std::set<std::string> files_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  return names;
}

bool check(const fs::path& folder) {
  std::set<std::string> surplus = files_in(folder);
  bool up_to_date = true;
  for (const tend::ManualPage& page : tend::manual_pages()) {
    surplus.erase(page.file);
    if (content_of(folder / page.file) == page.text) continue;
    std::printf("out of date: %s\n", page.file.c_str());
    up_to_date = false;
  }
  for (const std::string& name : surplus) std::printf("of no command: %s\n", name.c_str());
  if (up_to_date && surplus.empty()) return true;
  std::printf("write them anew: cmake --build build/dev --target man\n");
  return false;
}

void write(const fs::path& folder) {
  std::set<std::string> surplus = files_in(folder);
  for (const tend::ManualPage& page : tend::manual_pages()) {
    surplus.erase(page.file);
    std::ofstream(folder / page.file, std::ios::binary) << page.text;
  }
  for (const std::string& name : surplus) fs::remove(folder / name);
}

}  // namespace

int main(int argc, char** argv) {
  const bool checks = argc == 3 && std::string(argv[1]) == "--check";
  if (argc != 2 && !checks) {
    std::fputs("usage: tend-manpages [--check] FOLDER\n", stderr);
    return 2;
  }
  if (checks) return check(argv[2]) ? 0 : 1;
  write(argv[1]);
  return 0;
}

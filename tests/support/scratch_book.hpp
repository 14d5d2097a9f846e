// A book in a folder of its own that goes with the object.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

#include "tend/book.hpp"
#include "tend/records.hpp"

namespace tend::test {

// 2026-11-23 10:15 in Berlin.
inline Moment a_monday() { return *moment_from_iso("2026-11-23T09:15:00Z"); }

class ScratchBook {
 public:
  ScratchBook() {
    // In memory where the system has such a place: a commit need not wait for the disk here.
    const std::filesystem::path memory = "/dev/shm";
    const bool has_memory = ::access(memory.c_str(), W_OK) == 0;
    std::string pattern =
        ((has_memory ? memory : std::filesystem::temp_directory_path()) / "tend-test-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    Book::create(file());
  }
  ~ScratchBook() { std::filesystem::remove_all(folder_); }
  ScratchBook(const ScratchBook&) = delete;
  ScratchBook& operator=(const ScratchBook&) = delete;

  std::filesystem::path folder() const { return folder_; }
  std::string path() const { return (folder_ / "book.db").string(); }
  BookFile file() {
    BookFile file;
    file.path = path();
    file.today = "2026-11-23";
    file.random = [this] { return counter_ += 0x9e3779b97f4a7c15; };
    return file;
  }
  Book write() { return Book::open(file(), Book::Access::write); }
  Book read() { return Book::open(file(), Book::Access::read); }

  // Adds a record in a command of its own; gives its number.
  template <class R>
  std::int64_t add(R record) {
    Book book = write();
    Transaction transaction(book, "anna", a_monday());
    transaction.insert(record);
    transaction.commit("added a record");
    return record.id;
  }
  std::int64_t add_client(const std::string& slug, const std::string& name) {
    Client client;
    client.slug = slug;
    client.name = name;
    return add(client);
  }

 private:
  std::filesystem::path folder_;
  std::uint64_t counter_ = 1;
};

}  // namespace tend::test

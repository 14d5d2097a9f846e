// Writes commands to a book as `tend` does, row by row through the library and each with its journal entry,
// but thousands of them in one SQLite transaction that waits for no disk.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "bench/book/chance.hpp"
#include "tend/book.hpp"

namespace tend::bench {

class Scribe {
 public:
  // Builds a new book at the path. Throws Error(conflict) where there is a file.
  Scribe(const std::string& path, std::uint64_t seed);
  ~Scribe();

  // One command: what `write` does, by `author` at the moment, journalled as `what`.
  void command(Moment at, const std::string& author, const std::string& what,
               const std::function<void(Transaction&)>& write);
  void finish();  // the last commands, too, are in the file

  const Book& book() const { return *book_; }

 private:
  void begin(Moment at, const std::string& author);

  Chance chance_;
  std::unique_ptr<Book> book_;
  std::unique_ptr<Transaction> transaction_;
  int waiting_ = 0;  // commands of the transaction
};

}  // namespace tend::bench

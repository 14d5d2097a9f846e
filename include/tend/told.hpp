// Which reminders were told on which day (`remind --once`). Kept in the book beside the records: not
// journalled, not exported.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "tend/book.hpp"

namespace tend {

// The uids of follow-ups, in the order of their numbers' list; empty for one that is not there.
std::vector<std::string> followup_uids(const Book& book, std::span<const std::int64_t> numbers);

// Holds the book for writing from its beginning to its end, so that of two programs at once only one claims
// an item. Without a commit nothing was claimed.
class Telling {
 public:
  // `book` is open for writing; `day` is today. Throws Error(busy), Error(unusable).
  Telling(Book& book, Date day);
  ~Telling();
  Telling(const Telling&) = delete;
  Telling& operator=(const Telling&) = delete;

  // True where nobody was told of the item that day: it is ours to tell.
  bool claim(const std::string& item);

  // Keeps the claims, and forgets those of more than a month ago. In a dry run keeps none.
  void commit();

 private:
  Connection& connection_;
  Date day_;
  bool open_ = true;
};

}  // namespace tend

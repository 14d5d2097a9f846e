// What is removed for good: a client or a person, with everything that tells of it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "tend/book.hpp"

namespace tend {

// Removes the record and all that belongs to it, out of the search index and the reminders told, too. Of the
// journal stay the numbers: values that were set or removed go, and the sentences of commands that concern or
// name it. The caller commits; that command cannot be taken back. Returns how many records went.
std::int64_t erase(Transaction& transaction, const RecordType& type, std::int64_t id);

// After the commit: writes the file anew, so that no byte of what was erased is left in it.
void scrub(Book& book);

// Files beside the book that are called as it is and more: copies of before a migration or a restore,
// backups.
std::vector<std::filesystem::path> copies_beside(const Book& book);

}  // namespace tend

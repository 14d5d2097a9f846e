// Copies of the whole book, and the way back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tend/book.hpp"

namespace tend {

// What is in a copy, for the one who reads which it was.
struct BookSummary {
  std::int64_t bytes = 0;
  std::int64_t clients = 0;
  std::optional<Moment> last_change;  // of the last command; none where there was none yet
};

// Copies the book as it is at one moment, whatever others write meanwhile, into a file that is checked before
// it takes its name: whole or not at all, readable by its owner only. A book that is there already is
// replaced. Throws Error(unusable) where the book is damaged (the former copy stays), where `target` is the
// book itself, what SQLite keeps beside a book, a folder or a file that is no book; Error(busy),
// Error(interrupted).
BookSummary back_up(const BookFile& book, const std::string& target);

// Whether a backup would be taken: throws what back_up throws about `target`.
void check_backup_target(const BookFile& book, const std::string& target);

// Whether the book that stands there, if any, is no copy of this one: it began with another command.
bool is_another_book(const BookFile& book, const std::string& target);

// For whoever writes another file than a copy of the book: throws Error(unusable) where `target` is the book,
// any other book, a file that SQLite keeps beside one, or no file at all (file_to_write).
void refuse_books(const BookFile& book, const std::string& target);

// The names of the copies that `backup --rotate` made of a book, the oldest first:
// `book-2026-11-27T081500Z.db`.
std::string rotated_name(const std::string& book_path, Moment at);
std::vector<std::string> rotated_copies(const std::string& folder, const std::string& book_path);

// The copy that a book is to be restored from, looked at from end to end. Throws Error(unusable) where it is
// missing, no book, of a newer tend, or damaged.
BookSummary check_backup(const BookFile& book, const std::string& copy);

struct Restored {
  BookSummary summary;
  std::string kept;  // where the book is that was there; empty where there was none
};

// Puts the copy, checked as check_backup does, in the place of the book, whole or not at all. The book that
// was there is kept beside it, damaged or not: `book.db.before-restore-2026-11-27`. Nobody else reads or
// writes it meanwhile; who has waited to write
// goes on with the restored one.
Restored restore(const BookFile& book, const std::string& copy);

}  // namespace tend

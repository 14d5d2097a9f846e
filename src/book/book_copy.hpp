// A copy of a book's file by SQLite, page by page.
#pragma once

#include <string>

#include "book/connection.hpp"

namespace tend {

// All throw Error(unusable), Error(busy), Error(interrupted).

// Throws where the user wants to end. To be called before a file is begun: from then on an interruption no
// longer ends the process with the file left behind.
void look_for_interruption(const BookFile& book);

// Into the file at `path`, which is there and empty; `target` is what errors call it.
void copy_pages(Connection& reader, const std::string& path, const std::string& target);

// Into a whole file under a name that none has yet: `name`, or `name.2`. Gives it.
std::string keep_pages(Connection& reader, const std::string& name);

// Into a book that is open for writing, in one transaction of it: others see it before or after.
void overwrite_pages(Connection& book, Connection& reader);

// Reads all of it. Throws `the book 'NAME' is damaged: …` where SQLite finds fault with it.
void check_pages(Connection& copy, const std::string& name);

}  // namespace tend

// A copy of a book's file by SQLite, page by page.
#pragma once

#include <string>

#include "book/connection.hpp"

namespace tend {

// Into the file at `path`, which is there and empty; `target` is what errors call it. Throws Error(unusable),
// Error(busy), Error(interrupted).
void copy_pages(Connection& reader, const std::string& path, const std::string& target);

// Reads all of it. Throws Error(unusable), `the book 'NAME' is damaged: …`, where SQLite finds fault with it.
void check_pages(const std::string& path, const BookFile& book, const std::string& name);

}  // namespace tend

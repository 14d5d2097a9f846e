// What is wrong with a book, its file and the place where it lies.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/book.hpp"

namespace tend {

struct Finding {
  std::string what;    // `the search index has other words`
  std::string where;   // `note 12`, a path
  std::string advice;  // what to do
};

// Looks at everything and changes nothing, but for rolling back what a killed writer left. Of many findings
// of one kind the first twenty are told, and how many more there are. Empty: the book is well. `begins` hears
// what is looked at next (`search index`): on a large book each takes its time. Throws Error(unusable) where
// the file is missing, of another program, or cannot be opened; Error(busy).
std::vector<Finding> examine(const BookFile& file,
                             const std::function<void(std::string_view check)>& begins = {});

// Makes anew what the records tell: the indexes, the search index, the names by which clients are found and
// the columns that the book keeps. No record and no journal entry changes; all of it or nothing. In a dry run
// nothing. Throws Error(unusable) where the file is damaged beyond that; Error(busy).
void repair(const BookFile& file);

}  // namespace tend

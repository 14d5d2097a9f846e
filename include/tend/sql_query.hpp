// A user's own SQL query over the book's tables (tend-book(5)), which can do nothing but read.
#pragma once

#include <limits>
#include <map>
#include <string>
#include <vector>

#include "tend/book.hpp"

namespace tend {

struct SqlAnswer {
  std::vector<std::string> columns;      // distinct: the second `id` is `id_2`
  std::vector<std::vector<Value>> rows;  // null, numbers, decimals and texts; bytes as the literal `X'00ff'`
};

// What `:today` and the like stand for, by their names with the colon.
using SqlParameters = std::map<std::string, std::string>;

// One statement; folded(TEXT) and contains_folded(TEXT, PART) are there beside SQLite's own functions. `book`
// is open for reading. That nothing is written, attached, loaded or set is SQLite's to enforce: the file is
// open read-only, and each step of the statement is authorized. It ends after `most` rows, so that a query
// without an end may be asked, too. Throws Error(usage) for what is no query, Error(interrupted).
SqlAnswer ask_sql(const Book& book, const std::string& query, const SqlParameters& parameters,
                  std::size_t most = std::numeric_limits<std::size_t>::max());

}  // namespace tend

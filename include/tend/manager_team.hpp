// Managers and who reports to them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend {

class Book;

// The handles of a manager and of all who report to it, however far below, inactive ones included. Blind to
// case; empty where the book knows no such manager.
std::vector<std::string> team_of(const Book& book, std::string_view handle);

}  // namespace tend

// `tend report retention --detail`: the clients behind the figures.
#pragma once

#include "commands/retention_book.hpp"

namespace tend {

// By group where one is asked for; in each currency those lost first, then by how much changed.
Table retention_detail(Context& context, const RetentionBook& book, const std::string& by);
std::string detail_closing(const RetentionBook& book);

}  // namespace tend

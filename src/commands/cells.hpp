// Cells of a table that no record describes. An empty text, a missing value and no link are null.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "tend/table.hpp"

namespace tend {

template <class T>
Cell cell(const T& value) {
  return Cell(Value(value));
}
inline Cell cell(const std::string& text) { return text.empty() ? Cell() : Cell(Value(text)); }
inline Cell cell(std::string_view text) { return cell(std::string(text)); }
inline Cell cell(const Link& link) { return link ? Cell(Value(link)) : Cell(); }
template <class T>
Cell cell(const std::optional<T>& value) {
  return value ? cell(*value) : Cell();
}

// The cells of a row in one allocation; a list in braces would copy each.
template <class... Each>
Cells row_of(Each&&... each) {
  Cells cells;
  cells.reserve(sizeof...(each));
  (cells.push_back(std::forward<Each>(each)), ...);
  return cells;
}

}  // namespace tend

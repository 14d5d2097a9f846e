// Values to and from SQLite's columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "book/statement.hpp"
#include "tend/record.hpp"

namespace tend {

// The stored form: dates and moments ISO text, flags 0/1, money its minor units, links their number, words
// and pairs JSON. Links (many) have no column of their own.
void bind_value(Statement& statement, int index, const Value& value);

// Values that are bound later, in as little memory as they need: another core takes them from there.
class KeptValues {
 public:
  void add(const Value& value);
  // To the parameters from the first on; they stay as they are until the statement has run.
  void lend_to(Statement& statement) const;
  void clear();

 private:
  struct Text {
    std::size_t begin, size;  // within the texts
  };

  std::vector<std::variant<std::monostate, std::int64_t, double, Text>> values_;
  std::string texts_;
};

// How many columns a SELECT has for a field (a link brings its label, money its currency).
int column_count(const Field& field);
Value read_value(Statement& statement, int column, const Field& field);

std::string words_json(const Words& words);
std::string pairs_json(const Pairs& pairs);
// Nothing where the text is not what these two write.
std::optional<Words> words_from_json(std::string_view json);
std::optional<Pairs> pairs_from_json(std::string_view json);

}  // namespace tend

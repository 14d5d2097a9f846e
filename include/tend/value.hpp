// A field's value, whatever record it stands in: what the book stores, the filters compare and the formats
// show.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "tend/date.hpp"
#include "tend/money.hpp"

namespace tend {

// Another record, by its number in this book. `label` is what people call it (a client's slug, a contact's
// name); empty where the noun is named by its number.
struct Link {
  std::int64_t id = 0;  // 0: none
  std::string label;
  explicit operator bool() const { return id != 0; }
  bool operator==(const Link& other) const { return id == other.id; }
};
using Links = std::vector<Link>;
using Words = std::vector<std::string>;                          // tags: folded lower case, sorted, distinct
using Pairs = std::vector<std::pair<std::string, std::string>>;  // custom fields, sorted by key

using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Date, Moment, ClockTime,
                           Money, Link, Links, Words, Pairs>;

inline bool is_null(const Value& value) { return std::holds_alternative<std::monostate>(value); }

}  // namespace tend

// Values of a row by the names of their fields.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "tend/record.hpp"

namespace tend {

inline bool is_link(const Field& field) { return field.type == Type::link || field.type == Type::links; }

inline bool is_link_to_own_noun(const RecordType& type, const Field& field) {
  return is_link(field) && &field.target() == &type;
}

// Sets the field, added to the row where it does not have it.
inline void put(Row& row, const Field& field, Value value) {
  const auto found = std::ranges::find(row.fields, &field);
  if (found != row.fields.end()) {
    row.values[static_cast<std::size_t>(found - row.fields.begin())] = std::move(value);
    return;
  }
  row.fields.push_back(&field);
  row.values.push_back(std::move(value));
}
inline void put(Row& row, std::string_view field, Value value) {
  put(row, *find_field(*row.type, field), std::move(value));
}

inline std::string text_of(const Row& row, std::string_view field) {
  const auto* text = std::get_if<std::string>(&row.at(field));
  return text ? *text : std::string();
}

// The number of the record that a link leads to; 0 for none.
inline std::int64_t linked(const Row& row, std::string_view field) {
  const auto* link = std::get_if<Link>(&row.at(field));
  return link ? link->id : 0;
}

// The pairs of a stored value with more of them; of a key that is there, the new text only to overwrite it.
inline Pairs with_pairs(const Value& stored, const Pairs& more, bool overwrite) {
  Pairs all = std::holds_alternative<Pairs>(stored) ? std::get<Pairs>(stored) : Pairs();
  for (const auto& [key, text] : more) {
    const auto found = std::ranges::find(all, key, &Pairs::value_type::first);
    if (found == all.end()) {
      all.emplace_back(key, text);
    } else if (overwrite) {
      found->second = text;
    }
  }
  std::ranges::sort(all);
  return all;
}

// Links in the order of their numbers, each once; other values as they are.
inline Value sorted_links(Value value) {
  if (auto* links = std::get_if<Links>(&value)) {
    std::ranges::sort(*links, {}, &Link::id);
    links->erase(std::unique(links->begin(), links->end()), links->end());
  }
  return value;
}

}  // namespace tend

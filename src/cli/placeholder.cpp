#include "cli/placeholder.hpp"

#include <algorithm>

namespace tend {

std::string placeholder(const Field& field) {
  std::string choices;
  for (const std::string_view choice : field.choices)
    choices += (choices.empty() ? "" : "|") + std::string(choice);
  switch (field.type) {
    case Type::choice:
      return choices;
    case Type::number:
    case Type::decimal:
      return "N";
    case Type::date:
      return "DATE";
    case Type::moment:
      return "WHEN";
    case Type::clock:
      return "HH:MM";
    case Type::currency:
      return "CURRENCY";
    case Type::money:
      return "AMOUNT";
    case Type::words:
      return "TAG";
    case Type::pairs:
      return "KEY=VALUE";
    case Type::link:
    case Type::links: {
      std::string noun(field.target().name);
      std::transform(noun.begin(), noun.end(), noun.begin(),
                     [](char c) { return static_cast<char>(c - 'a' + 'A'); });
      return noun;
    }
    default:
      return field.name == "owner" || field.name == "author" ? "MANAGER" : "TEXT";
  }
}

}  // namespace tend

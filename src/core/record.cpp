#include "tend/record.hpp"

#include <algorithm>

#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

namespace detail {
Value value_of(std::int64_t member) { return member; }
Value value_of(bool member) { return member; }
Value value_of(const std::string& member) { return member.empty() ? Value() : Value(member); }
Value value_of(const Link& member) { return member ? Value(member) : Value(); }
}  // namespace detail

const Field* find_field(const RecordType& type, std::string_view name) {
  const auto found =
      std::find_if(type.fields.begin(), type.fields.end(), [&](const Field& f) { return f.name == name; });
  return found == type.fields.end() ? nullptr : &*found;
}

const Field& field_named(const RecordType& type, std::string_view name) {
  if (const Field* found = find_field(type, name)) return *found;
  std::vector<std::string> names;
  std::string all;
  for (const Field& field : type.fields) {
    names.emplace_back(field.name);
    all += (all.empty() ? "" : ", ") + names.back();
  }
  std::string way_out = did_you_mean(nearest(name, names));
  way_out += std::string(way_out.empty() ? "" : "\n") + "fields: " + all;
  throw Error(Exit::usage, "unknown field '" + visible(name) + "' of a " + std::string(type.name), way_out);
}

const Value& Row::at(std::string_view field) const {
  static const Value null;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i]->name == field) return values[i];
  }
  return null;
}

std::int64_t Row::id() const {
  const auto* number = std::get_if<std::int64_t>(&at("id"));
  return number ? *number : 0;
}

}  // namespace tend

#include "tend/record.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

namespace detail {
Value value_of(std::int64_t member) { return member; }
Value value_of(bool member) { return member; }
Value value_of(const std::string& member) { return member.empty() ? Value() : Value(member); }
Value value_of(const Link& member) { return member ? Value(member) : Value(); }
}  // namespace detail

std::string with_article(std::string_view name) {
  const bool is_vowel = std::string_view("aeio").find(name.front()) != std::string_view::npos;
  return (is_vowel ? "an " : "a ") + std::string(name);
}

const Field* find_field(const RecordType& type, std::string_view name) {
  const auto found =
      std::find_if(type.fields.begin(), type.fields.end(), [&](const Field& f) { return f.name == name; });
  return found == type.fields.end() ? nullptr : &*found;
}

namespace {

struct CustomField {
  std::string name, about, key;
  Field field;
};

// Made when it is first asked for, and kept: fields are known by their address.
const Field& custom_field(const RecordType& type, std::string_view name, std::string_view key) {
  static std::map<std::pair<const RecordType*, std::string>, CustomField> made;
  const auto [at, is_new] = made.try_emplace({&type, std::string(name)});
  CustomField& custom = at->second;
  if (!is_new) return custom.field;
  custom.name = name;
  custom.about = "custom field " + std::string(key);
  custom.key = key;
  custom.field = computed(custom.name, Type::text, "custom", custom.about);
  custom.field.key = custom.key;
  return custom.field;
}

}  // namespace

const Field& field_named(const RecordType& type, std::string_view name) {
  constexpr std::string_view custom = "custom.";
  if (const Field* found = find_field(type, name)) return *found;
  if (name.starts_with(custom) && name.size() > custom.size() && find_field(type, "custom"))
    return custom_field(type, name, name.substr(custom.size()));
  std::vector<std::string> names;
  std::string all;
  for (const Field& field : type.fields) {
    names.emplace_back(field.name);
    all += (all.empty() ? "" : ", ") + names.back();
  }
  std::string way_out = did_you_mean(nearest(name, names));
  way_out += std::string(way_out.empty() ? "" : "\n") + "fields: " + all;
  throw Error(Exit::usage, "unknown field '" + visible(name) + "' of '" + std::string(type.name) + "'",
              way_out);
}

namespace {

template <class IsField>
const Value& first_value(const Row& row, const IsField& is_field) {
  static const Value null;
  const auto found = std::ranges::find_if(row.fields, is_field);
  return found == row.fields.end() ? null : row.values[static_cast<std::size_t>(found - row.fields.begin())];
}

}  // namespace

const Value& Row::at(std::string_view field) const {
  return first_value(*this, [&](const Field* each) { return each->name == field; });
}

const Value& Row::at(const Field& field) const {
  return first_value(*this, [&](const Field* each) { return each == &field; });
}

std::int64_t Row::id() const {
  const auto* number = std::get_if<std::int64_t>(&at("id"));
  return number ? *number : 0;
}

}  // namespace tend

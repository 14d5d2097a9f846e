#include "book/value_binding.hpp"

#include <nlohmann/json.hpp>

#include "tend/error.hpp"

namespace tend {

namespace {

template <class... Cases>
struct BindingMatch : Cases... {
  using Cases::operator()...;
};

[[noreturn]] void damaged_column(const Field& field) {
  throw Error(Exit::unusable,
              "the book is damaged: a value of '" + std::string(field.name) + "' cannot be read",
              "see 'tend doctor'");
}

template <class T>
Value known_binding(const std::optional<T>& value, const Field& field) {
  if (!value) damaged_column(field);
  return *value;
}

Value read_link(Statement& statement, int column, const Field& field) {
  Link link{statement.integer(column), {}};
  if (!field.target().label.empty()) link.label = statement.text(column + 1);
  return link;
}

// Gives its stored form to one of a sink's overloads, for null, whole numbers, others and texts.
template <class Sink>
void store(const Value& value, const Sink& sink) {
  std::visit(BindingMatch{
                 [&](std::monostate) { sink(std::monostate()); },
                 [&](bool flag) { sink(std::int64_t{flag}); },
                 [&](std::int64_t number) { sink(number); },
                 [&](double number) { sink(number); },
                 [&](const std::string& text) { sink(std::string_view(text)); },
                 [&](const Money& money) { sink(money.minor); },
                 [&](const Link& link) { sink(link.id); },
                 [&](const Links&) { sink(std::monostate()); },
                 [&](const Words& words) { sink(std::string_view(words_json(words))); },
                 [&](const Pairs& pairs) { sink(std::string_view(pairs_json(pairs))); },
                 [&](const auto& time) { sink(std::string_view(iso(time))); },
             },
             value);
}

}  // namespace

void bind_value(Statement& statement, int index, const Value& value) {
  store(value, BindingMatch{
                   [&](std::monostate) { statement.bind_null(index); },
                   [&](auto stored) { statement.bind(index, stored); },
               });
}

void KeptValues::add(const Value& value) {
  store(value, BindingMatch{
                   [&](std::string_view text) {
                     values_.emplace_back(Text{texts_.size(), text.size()});
                     texts_ += text;
                   },
                   [&](auto stored) { values_.emplace_back(stored); },
               });
}

void KeptValues::clear() {
  values_.clear();
  texts_.clear();
}

void KeptValues::lend_to(Statement& statement) const {
  for (int index = 0; const auto& value : values_) {
    ++index;
    std::visit(BindingMatch{
                   [&](std::monostate) { statement.bind_null(index); },
                   [&](const Text& text) {
                     statement.bind_lent(index, std::string_view(texts_).substr(text.begin, text.size));
                   },
                   [&](auto stored) { statement.bind(index, stored); },
               },
               value);
  }
}

int column_count(const Field& field) {
  if (field.type == Type::links) return 0;
  if (field.type == Type::money) return 2;
  return field.type == Type::link && !field.target().label.empty() ? 2 : 1;
}

Value read_value(Statement& statement, int column, const Field& field) {
  if (field.type == Type::links || statement.is_null(column)) return {};
  switch (field.type) {
    case Type::flag:
      return statement.integer(column) != 0;
    case Type::number:
      return statement.integer(column);
    case Type::decimal:
      return statement.decimal(column);
    case Type::date:
      return known_binding(date_from_iso(statement.view(column)), field);
    case Type::moment:
      return known_binding(moment_from_iso(statement.view(column)), field);
    case Type::clock:
      return known_binding(clock_from_iso(statement.view(column)), field);
    case Type::money:
      return Money{statement.integer(column), statement.text(column + 1)};
    case Type::link:
      return read_link(statement, column, field);
    case Type::words:
      return known_binding(words_from_json(statement.view(column)), field);
    case Type::pairs:
      return known_binding(pairs_from_json(statement.view(column)), field);
    default:
      return statement.text(column);
  }
}

namespace {
constexpr auto replace_bad_utf8 = nlohmann::json::error_handler_t::replace;
}

std::string words_json(const Words& words) {
  return nlohmann::json(words).dump(-1, ' ', false, replace_bad_utf8);
}

std::optional<Words> words_from_json(std::string_view json) {
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  if (!parsed.is_array()) return std::nullopt;
  Words words;
  for (const auto& word : parsed) {
    if (!word.is_string()) return std::nullopt;
    words.push_back(word.get<std::string>());
  }
  return words;
}

std::string pairs_json(const Pairs& pairs) {
  nlohmann::json object = nlohmann::json::object();
  for (const auto& [key, value] : pairs) object[key] = value;
  return object.dump(-1, ' ', false, replace_bad_utf8);
}

std::optional<Pairs> pairs_from_json(std::string_view json) {
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  if (!parsed.is_object()) return std::nullopt;
  Pairs pairs;
  for (const auto& [key, value] : parsed.items()) {
    if (!value.is_string()) return std::nullopt;
    pairs.emplace_back(key, value.get<std::string>());
  }
  return pairs;
}

}  // namespace tend

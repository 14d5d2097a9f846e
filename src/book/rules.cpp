#include "book/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "book/care_rules.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

// The last of several pairs with one key counts.
Pairs settled(Pairs pairs) {
  std::map<std::string, std::string> by_key;
  for (auto& [key, text] : pairs) by_key[std::move(key)] = std::move(text);
  return {by_key.begin(), by_key.end()};
}

Words settled(Words words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

Links settled(Links links) {
  std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.id < b.id; });
  links.erase(std::unique(links.begin(), links.end()), links.end());
  return links;
}

template <class List>
void settle_list(Value& value) {
  auto* list = std::get_if<List>(&value);
  if (!list) return;
  *list = settled(std::move(*list));
  if (list->empty()) value = Value();
}

void settle_value(const Field& field, Value& value) {
  if (field.type == Type::flag && is_null(value)) value = false;
  const auto* text = std::get_if<std::string>(&value);
  const auto* link = std::get_if<Link>(&value);
  if ((text && text->empty()) || (link && !*link)) value = Value();
  settle_list<Links>(value);
  settle_list<Words>(value);
  settle_list<Pairs>(value);
}

Value* value_in(Row& row, std::string_view name) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    if (row.fields[i]->name == name) return &row.values[i];
  }
  return nullptr;
}

void settle_currency(Row& row) {
  Value* const currency = value_in(row, "currency");
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const auto* money = std::get_if<Money>(&row.values[i]);
    if (!money || !currency || row.fields[i]->computed) continue;
    if (is_null(*currency)) *currency = money->currency;
    if (*currency == Value(money->currency)) continue;
    throw Error(Exit::usage, "the " + std::string(row.fields[i]->name) + " is in " + money->currency +
                                 ", the " + std::string(row.type->name) + "'s currency is " +
                                 std::get<std::string>(*currency));
  }
}

void check_text(const Field& field, std::string_view text) {
  if (is_valid_utf8(text)) return;
  throw Error(Exit::usage,
              "the " + std::string(field.name) + " is not valid text: it holds a NUL byte or is not UTF-8");
}

void check_texts(const Field& field, const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) check_text(field, *text);
  if (const auto* words = std::get_if<Words>(&value)) {
    for (const std::string& word : *words) check_text(field, word);
  }
  if (const auto* pairs = std::get_if<Pairs>(&value)) {
    for (const auto& [key, text] : *pairs) check_text(field, key), check_text(field, text);
  }
}

void check_choice(const Field& field, const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (field.type != Type::choice || !text) return;
  if (std::find(field.choices.begin(), field.choices.end(), *text) != field.choices.end()) return;
  throw Error(Exit::usage, "there is no " + std::string(field.name) + " '" + *text + "'");
}

bool blank(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return is_null(value) || (text && text->find_first_not_of(" \t\r\n") == std::string::npos);
}

void check_fields(const Row& row) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const Field& field = *row.fields[i];
    if (field.required && blank(row.values[i])) {
      throw Error(Exit::usage, with_article(row.type->name) + " needs " + with_article(field.name));
    }
    check_texts(field, row.values[i]);
    check_choice(field, row.values[i]);
  }
}

void check_slug(Transaction::State& state, const Row& row) {
  const std::string slug = std::get<std::string>(row.at("slug"));
  Statement& statement = state.connection.cached("SELECT 1 FROM client WHERE slug = ? AND id IS NOT ?");
  statement.bind(1, slug);
  if (row.id() == 0) {
    statement.bind_null(2);
  } else {
    statement.bind(2, row.id());
  }
  const bool taken = statement.step();
  statement.reset();
  if (taken)
    throw Error(Exit::conflict, "the slug '" + visible(slug) + "' is taken", "choose another with --slug");
}

std::int64_t linked_from(Connection& connection, const RecordType& type, std::string_view field,
                         std::int64_t id) {
  Statement& statement = connection.cached("SELECT " + std::string(find_field(type, field)->column) +
                                           " FROM " + std::string(type.table()) + " WHERE id = ?");
  statement.with(id);
  const std::int64_t next = statement.step() ? statement.integer(0) : 0;
  statement.reset();
  return next;
}

void check_primary(Transaction::State& state, const Row& row) {
  if (row.at("primary") != Value(true)) return;
  Statement& statement = state.connection.cached(
      "SELECT name FROM contact WHERE client = ? AND is_primary = 1 AND id <> ? LIMIT 1");
  statement.with(client_of(row), row.id());
  const std::string other = statement.step() ? statement.text(0) : std::string();
  statement.reset();
  if (!other.empty()) throw Error(Exit::conflict, "'" + visible(other) + "' is the primary contact already");
}

// A source calls one record by one name only.
void check_origin(Connection& connection, const Row& row) {
  const auto text = [&](std::string_view field) { return std::get<std::string>(row.at(field)); };
  Statement& statement =
      connection.cached("SELECT 1 FROM origin WHERE source = ? AND noun = ? AND external = ? AND id <> ?");
  statement.with(text("source"), text("noun"), text("external"), row.id());
  const bool taken = statement.step();
  statement.reset();
  if (!taken) return;
  throw Error(Exit::conflict, "'" + visible(text("external")) + "' of " + visible(text("source")) +
                                  " is another " + text("noun") + " already");
}

}  // namespace

void check_no_cycle(Connection& connection, const Row& row, std::string_view field,
                    std::string_view refusal) {
  const auto* link = std::get_if<Link>(&row.at(field));
  std::set<std::int64_t> above{row.id()};
  for (std::int64_t at = link ? link->id : 0; at != 0; at = linked_from(connection, *row.type, field, at)) {
    if (!above.insert(at).second)
      throw Error(Exit::conflict, std::string(refusal) + ", by whatever way round");
  }
}

void settle_row(Row& row) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) settle_value(*row.fields[i], row.values[i]);
  settle_currency(row);
}

void settle_shapes(Row& row, const Row* before) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const Field& field = *row.fields[i];
    auto* const text = std::get_if<std::string>(&row.values[i]);
    if (field.shape == Shape::any || !text || (before && before->at(field) == row.values[i])) continue;
    if (field.shape == Shape::domain) *text = plain_domain(*text);
    if (field.shape == Shape::email && email_key(*text).empty())
      throw Error(Exit::usage, "bad " + std::string(field.name) + " '" + cut(visible(*text), 60) + "'",
                  "an address such as anna@acme.de is wanted");
  }
}

void check_row(Transaction::State& state, const Row& row, const Row* before) {
  check_fields(row);
  const auto changed = [&](std::string_view field) { return !before || before->at(field) != row.at(field); };
  if (row.type == &describe<Client>()) {
    if (changed("slug")) check_slug(state, row);
    if (changed("parent"))
      check_no_cycle(state.connection, row, "parent", "a client cannot be a subsidiary of itself");
  }
  if (row.type == &describe<Contact>() && (changed("primary") || changed("client")))
    check_primary(state, row);
  // Of many rows the table's index sees to it.
  if (row.type == &describe<Origin>() && !state.batches) check_origin(state.connection, row);
  check_care_row(state, row, before);
}

}  // namespace tend

#include "book/rules.hpp"

#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

void check_text(const Field& field, const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (!text || is_valid_utf8(*text)) return;
  throw Error(Exit::usage,
              "the " + std::string(field.name) + " is not valid text: it holds a NUL byte or is not UTF-8");
}

bool blank(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return is_null(value) || (text && text->find_first_not_of(" \t\r\n") == std::string::npos);
}

void check_fields(const Row& row) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const Field& field = *row.fields[i];
    if (field.required && blank(row.values[i]) && field.type != Type::flag) {
      throw Error(Exit::usage, "a " + std::string(row.type->name) + " needs a " + std::string(field.name));
    }
    check_text(field, row.values[i]);
  }
}

// Every amount of a row is in the row's currency; the first amount decides where it has none yet.
void settle_currency(Row& row) {
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const auto* money = std::get_if<Money>(&row.values[i]);
    if (!money) continue;
    for (std::size_t j = 0; j < row.fields.size(); ++j) {
      if (row.fields[j]->name != "currency") continue;
      if (is_null(row.values[j])) row.values[j] = money->currency;
      if (row.values[j] == Value(money->currency)) continue;
      throw Error(Exit::usage, "the " + std::string(row.fields[i]->name) + " is in " + money->currency +
                                   ", the " + std::string(row.type->name) + "'s currency is " +
                                   std::get<std::string>(row.values[j]));
    }
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

void check_parents(Transaction::State& state, const Row& row) {
  const auto* parent = std::get_if<Link>(&row.at("parent"));
  for (std::int64_t at = parent ? parent->id : 0; at != 0;) {
    if (at == row.id())
      throw Error(Exit::conflict, "a client cannot be a subsidiary of itself, by whatever way round");
    Statement& statement = state.connection.cached("SELECT parent FROM client WHERE id = ?");
    statement.with(at);
    at = statement.step() ? statement.integer(0) : 0;
    statement.reset();
  }
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

}  // namespace

void check_row(Transaction::State& state, Row& row, const Row* before) {
  settle_currency(row);
  check_fields(row);
  const auto changed = [&](std::string_view field) { return !before || before->at(field) != row.at(field); };
  if (row.type == &describe<Client>()) {
    if (changed("slug")) check_slug(state, row);
    if (changed("parent")) check_parents(state, row);
  }
  if (row.type == &describe<Contact>() && (changed("primary") || changed("client")))
    check_primary(state, row);
}

}  // namespace tend

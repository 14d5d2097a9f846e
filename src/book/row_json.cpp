#include "book/row_json.hpp"

#include <limits>
#include <nlohmann/json.hpp>

#include "book/uid.hpp"
#include "tend/error.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"

namespace tend {

namespace {

using Json = nlohmann::ordered_json;

template <class... Cases>
struct Match : Cases... {
  using Cases::operator()...;
};

std::string uid_of(Connection& connection, const RecordType& type, std::int64_t id) {
  Statement& statement = connection.cached("SELECT uid FROM " + std::string(type.table()) + " WHERE id = ?");
  statement.with(id);
  std::string uid = statement.step() ? statement.text(0) : std::string();
  statement.reset();
  return uid;
}

Json pairs_to_json(const Pairs& pairs) {
  Json object = Json::object();
  for (const auto& [key, text] : pairs) object[key] = text;
  return object;
}

Json links_to_json(Connection& connection, const Field& field, const Links& links) {
  Json array = Json::array();
  for (const Link& link : links) array.push_back(uid_of(connection, field.target(), link.id));
  return array;
}

Json to_json(Connection& connection, const Field& field, const Value& value) {
  return std::visit(Match{
                        [](std::monostate) { return Json(); },
                        [](bool flag) { return Json(flag); },
                        [](std::int64_t number) { return Json(number); },
                        [](double number) { return Json(number); },
                        [](const std::string& text) { return Json(text); },
                        [](const Money& money) {
                          return Json{{"amount", decimal(money)}, {"currency", money.currency}};
                        },
                        [&](const Link& link) { return Json(uid_of(connection, field.target(), link.id)); },
                        [&](const Links& links) { return links_to_json(connection, field, links); },
                        [](const Words& words) { return Json(words); },
                        [](const Pairs& pairs) { return pairs_to_json(pairs); },
                        [](const auto& time) { return Json(iso(time)); },
                    },
                    value);
}

[[noreturn]] void refuse(const Field& field) {
  throw Error(Exit::refused, "the value of '" + std::string(field.name) + "' is not of its type");
}

std::string text_of(const Field& field, const Json& json) {
  if (!json.is_string()) refuse(field);
  return json.get<std::string>();
}

template <class T>
Value known(const std::optional<T>& value, const Field& field) {
  if (!value) refuse(field);
  return *value;
}

Link link_from(Connection& connection, const Field& field, const Json& json) {
  const std::string uid = text_of(field, json);
  const std::int64_t id = number_of(connection, field.target(), uid);
  if (id == 0) throw MissingRecord(field.target().name, uid);
  return Link{id, {}};
}

Value number_from(const Field& field, const Json& json) {
  constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
  const bool too_large = json.is_number_unsigned() && json.get<std::uint64_t>() > most;
  if (!json.is_number_integer() || too_large) refuse(field);
  return json.get<std::int64_t>();
}

Value money_from(const Field& field, const Json& json) {
  if (!json.is_object() || !json.contains("amount") || !json.contains("currency")) refuse(field);
  return known(money_from_decimal(text_of(field, json["amount"]), text_of(field, json["currency"])), field);
}

Value list_from(Connection& connection, const Field& field, const Json& json) {
  if (!json.is_array()) refuse(field);
  Words words;
  Links links;
  for (const Json& item : json) {
    if (field.type == Type::links) {
      links.push_back(link_from(connection, field, item));
    } else {
      words.push_back(text_of(field, item));
    }
  }
  return field.type == Type::links ? Value(links) : Value(words);
}

Value pairs_from(const Field& field, const Json& json) {
  if (!json.is_object()) refuse(field);
  Pairs pairs;
  for (const auto& [key, value] : json.items()) pairs.emplace_back(key, text_of(field, value));
  return pairs;
}

Value from_json(Connection& connection, const Field& field, const Json& json) {
  if (json.is_null()) return {};
  switch (field.type) {
    case Type::flag:
      if (!json.is_boolean()) refuse(field);
      return json.get<bool>();
    case Type::number:
      return number_from(field, json);
    case Type::decimal:
      if (!json.is_number()) refuse(field);
      return json.get<double>();
    case Type::date:
      return known(date_from_iso(text_of(field, json)), field);
    case Type::moment:
      return known(moment_from_iso(text_of(field, json)), field);
    case Type::clock:
      return known(clock_from_iso(text_of(field, json)), field);
    case Type::money:
      return money_from(field, json);
    case Type::link:
      return link_from(connection, field, json);
    case Type::links:
    case Type::words:
      return list_from(connection, field, json);
    case Type::pairs:
      return pairs_from(field, json);
    default:
      return text_of(field, json);
  }
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json parse(std::string_view text) {
  Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) throw Error(Exit::refused, "this is no JSON");
  return json;
}

}  // namespace

std::string value_to_json(Connection& connection, const Field& field, const Value& value) {
  return dump(to_json(connection, field, value));
}

Value value_from_json(Connection& connection, const Field& field, std::string_view json) {
  return from_json(connection, field, parse(json));
}

namespace {

Json object_of(Connection& connection, const Row& row) {
  Json object = Json::object();
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const Field& field = *row.fields[i];
    if (!field.computed && !field.derived && !is_null(row.values[i])) {
      object[std::string(field.name)] = to_json(connection, field, row.values[i]);
    }
  }
  return object;
}

Row row_of(Connection& connection, const RecordType& type, const Json& object) {
  Row row;
  row.type = &type;
  for (const Field& field : type.fields) {
    if (field.computed || field.derived) continue;
    const auto found = object.find(std::string(field.name));
    row.fields.push_back(&field);
    row.values.push_back(found == object.end() ? Value() : from_json(connection, field, *found));
  }
  return row;
}

Json parse_object(std::string_view text) {
  Json object = parse(text);
  if (!object.is_object()) throw Error(Exit::refused, "a JSON object is wanted");
  return object;
}

const RecordType& type_in(const Json& object) {
  const auto name = object.find("type");
  if (name == object.end() || !name->is_string()) throw Error(Exit::refused, "it has no 'type'");
  const RecordType* type = find_record_type(name->get<std::string>());
  if (!type) throw Error(Exit::refused, "there is no type '" + name->get<std::string>() + "'");
  return *type;
}

void check_keys(const RecordType& type, const Json& object) {
  for (const auto& [key, value] : object.items()) {
    const Field* field = find_field(type, key);
    if (key == "type" || (field && !field->computed && !field->derived)) continue;
    throw Error(Exit::refused, "a " + std::string(type.name) + " has no field '" + key + "' to write");
  }
}

}  // namespace

std::string row_to_json(Connection& connection, const Row& row) { return dump(object_of(connection, row)); }

Row row_from_json(Connection& connection, const RecordType& type, std::string_view json) {
  return row_of(connection, type, parse_object(json));
}

Row row_from_text(const Book& book, std::string_view text) {
  const Json object = parse_object(text);
  const RecordType& type = type_in(object);
  check_keys(type, object);
  const auto uid = object.find("uid");
  if (uid != object.end() && !(uid->is_string() && is_uid(uid->get<std::string>())))
    throw Error(Exit::refused, "its uid is no UUID");
  return row_of(book.connection(), type, object);
}

std::int64_t number_of(const Book& book, const RecordType& type, std::string_view uid) {
  return number_of(book.connection(), type, uid);
}

std::int64_t last_number(const Book& book, const RecordType& type) {
  Statement statement(book.connection(), "SELECT seq FROM sqlite_sequence WHERE name = ?");
  statement.with(type.table());
  return statement.step() ? statement.integer(0) : 0;
}

std::int64_t number_of(Connection& connection, const RecordType& type, std::string_view uid) {
  Statement& statement = connection.cached("SELECT id FROM " + std::string(type.table()) + " WHERE uid = ?");
  statement.with(uid);
  const std::int64_t id = statement.step() ? statement.integer(0) : 0;
  statement.reset();
  return id;
}

}  // namespace tend

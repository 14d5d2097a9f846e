#include "book/unreadable.hpp"

#include "book/value_binding.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

bool is_readable(const Field& field, std::string_view text) {
  switch (field.type) {
    case Type::date:
      return date_from_iso(text).has_value();
    case Type::moment:
      return moment_from_iso(text).has_value();
    case Type::clock:
      return clock_from_iso(text).has_value();
    case Type::words:
      return words_from_json(text).has_value();
    case Type::pairs:
      return pairs_from_json(text).has_value();
    default:
      return is_valid_utf8(text);
  }
}

}  // namespace

bool UnreadableValue::bars_record() const {
  const Type type = field->type;
  return type == Type::date || type == Type::moment || type == Type::clock || type == Type::words ||
         type == Type::pairs;
}

std::vector<UnreadableValue> unreadable_values(Connection& connection, const RecordType& type) {
  std::vector<const Field*> fields;
  std::string columns;
  for (const Field& field : type.fields) {
    if (field.computed || field.type == Type::links) continue;
    fields.push_back(&field);
    columns += (columns.empty() ? "" : ", ") + std::string(field.column);
  }
  std::vector<UnreadableValue> found;
  Statement statement(connection,
                      "SELECT " + columns + " FROM " + std::string(type.table()) + " ORDER BY id");
  while (statement.step()) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const int column = static_cast<int>(i);
      if (!statement.is_null(column) && !is_readable(*fields[i], statement.view(column)))
        found.push_back({statement.integer(0), fields[i]});
    }
  }
  return found;
}

void for_each_readable(const Book& book, const RecordType& type, const Query& query,
                       const std::function<void(const Row&)>& take) {
  const Field* const id = find_field(type, "id");
  Query part = query;
  std::int64_t passed = 0;
  for (const UnreadableValue& value : unreadable_values(book.connection(), type)) {
    if (!value.bars_record() || value.id == passed) continue;
    part.where = query.where;
    part.where.push_back({id, Comparison::greater, passed});
    part.where.push_back({id, Comparison::less, value.id});
    book.for_each(type, part, take);
    passed = value.id;
  }
  part.where = query.where;
  part.where.push_back({id, Comparison::greater, passed});
  book.for_each(type, part, take);
}

}  // namespace tend

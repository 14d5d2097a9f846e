#include "book/references.hpp"

#include "tend/records.hpp"

namespace tend {

void for_each_link_to(const RecordType& target,
                      const std::function<void(const RecordType&, const Field&)>& visit) {
  for (const RecordType* type : record_types()) {
    for (const Field& field : type->fields) {
      if (field.target && &field.target() == &target) visit(*type, field);
    }
  }
}

namespace {

// SELECT of the numbers of the rows whose field leads to the row ?.
std::string referring_sql(const RecordType& type, const Field& field) {
  const std::string noun(type.name), column(field.column);
  if (field.type != Type::links) return "SELECT id FROM " + std::string(type.table()) + " WHERE " + column + " = ?";
  return "SELECT " + noun + " FROM " + column + " WHERE " + std::string(field.target().name) + " = ?";
}

}  // namespace

std::vector<std::int64_t> referring_rows(Connection& connection, const RecordType& type, const Field& field,
                                         std::int64_t id) {
  Statement& statement = connection.cached(referring_sql(type, field) + " ORDER BY 1");
  statement.with(id);
  std::vector<std::int64_t> found;
  while (statement.step()) found.push_back(statement.integer(0));
  statement.reset();
  return found;
}

bool is_referred_to(Connection& connection, const RecordType& target, std::int64_t id) {
  bool found = false;
  for_each_link_to(target, [&](const RecordType& type, const Field& field) {
    if (found) return;
    Statement& statement = connection.cached(referring_sql(type, field) + " LIMIT 1");
    statement.with(id);
    found = statement.step();
    statement.reset();
  });
  return found;
}

}  // namespace tend

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

std::vector<std::int64_t> referring_rows(Connection& connection, const RecordType& type, const Field& field,
                                         std::int64_t id) {
  const std::string noun(type.name), column(field.column);
  const std::string sql = field.type == Type::links
                              ? "SELECT " + noun + " FROM " + column + " WHERE " +
                                    std::string(field.target().name) + " = ? ORDER BY 1"
                              : "SELECT id FROM " + noun + " WHERE " + column + " = ? ORDER BY 1";
  Statement& statement = connection.cached(sql);
  statement.with(id);
  std::vector<std::int64_t> found;
  while (statement.step()) found.push_back(statement.integer(0));
  statement.reset();
  return found;
}

bool is_referred_to(Connection& connection, const RecordType& target, std::int64_t id) {
  bool found = false;
  for_each_link_to(target, [&](const RecordType& type, const Field& field) {
    found = found || !referring_rows(connection, type, field, id).empty();
  });
  return found;
}

}  // namespace tend

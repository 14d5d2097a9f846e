#include "tend/manager_team.hpp"

#include "book/connection.hpp"
#include "tend/book.hpp"

namespace tend {

std::vector<std::string> team_of(const Book& book, std::string_view handle) {
  // UNION visits each manager once, whatever leads in a circle.
  Statement statement(book.connection(),
                      "WITH RECURSIVE team (id) AS (SELECT id FROM manager WHERE handle = ? UNION SELECT "
                      "manager.id FROM manager JOIN team ON manager.reports_to = team.id) "
                      "SELECT handle FROM manager WHERE id IN team ORDER BY id");
  statement.with(handle);
  std::vector<std::string> handles;
  while (statement.step()) handles.push_back(statement.text(0));
  return handles;
}

}  // namespace tend

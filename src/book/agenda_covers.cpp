#include "book/agenda_care.hpp"
#include "book/connection.hpp"

namespace tend {

std::vector<AgendaCover> agenda_covers(Connection& connection, std::string_view today) {
  Statement statement(connection,
                      "SELECT client, manager, until FROM cover WHERE since <= ?1 AND until > ?1 "
                      "ORDER BY client, id");
  statement.with(today);
  std::vector<AgendaCover> covers;
  while (statement.step()) {
    if (!covers.empty() && covers.back().client == statement.integer(0)) covers.pop_back();
    covers.push_back({statement.integer(0), statement.text(1), statement.text(2)});
  }
  return covers;
}

}  // namespace tend

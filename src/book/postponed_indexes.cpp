#include "book/postponed_indexes.hpp"

namespace tend {

PostponedIndexes::PostponedIndexes(Connection& connection) : connection_(connection) {
  connection_.set_postponed(this);
}

PostponedIndexes::~PostponedIndexes() { connection_.set_postponed(nullptr); }

void PostponedIndexes::postpone() {
  std::vector<std::string> names;
  {
    Statement statement(connection_,
                        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'note' AND "
                        "sql IS NOT NULL ORDER BY rowid");
    while (statement.step()) {
      names.push_back(statement.text(0));
      statements_.push_back(statement.text(1));
    }
  }
  for (const std::string& name : names) connection_.execute("DROP INDEX " + name);
}

// Rows on their way, which may be refused, come first.
void PostponedIndexes::make() {
  if (!has_any() || are_made_) return;
  connection_.settle();
  for (const std::string& statement : statements_) connection_.execute(statement);
  are_made_ = true;
}

}  // namespace tend

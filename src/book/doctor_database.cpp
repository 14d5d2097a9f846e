// What the doctor asks the database about itself.
#include "book/doctor_report.hpp"
#include "book/schema.hpp"

namespace tend {

namespace {

// What an index says and its table does not, or the other way round.
bool is_of_index(const std::string& fault) {
  return fault.starts_with("wrong # of entries in index ") ||
         fault.find(" missing from index ") != std::string::npos;
}

}  // namespace

void check_integrity(Connection& connection, Report& report) {
  Statement statement(connection, "PRAGMA integrity_check");
  while (statement.step()) {
    const std::string answer = statement.text(0);
    if (is_of_index(answer)) {
      report.add("an index differs from its table", answer, advice::repair);
    } else if (answer != "ok") {
      report.add("the file is damaged", answer, advice::take_backup);
    }
  }
}

bool check_schema(Connection& connection, Report& report) {
  const std::int64_t version = connection.integer("PRAGMA user_version");
  const std::string numbers =
      "schema " + std::to_string(version) + ", this program has " + std::to_string(schema_version());
  if (version < 1) {
    report.add("the file does not tell its schema, and no other command opens it", numbers,
               advice::take_backup);
    return false;
  }
  if (version > schema_version()) {
    report.add("the book was made by a newer tend", numbers, "install the newer tend");
    return false;
  }
  const Strangeness found = strangeness(connection);
  if (!found.foreign.empty()) {
    report.add("the file holds what no book has, and no other command opens it", found.foreign,
               advice::take_backup);
  } else if (version < schema_version()) {
    report.add("the book was made by an older tend", numbers, "run any other command: it keeps a copy first");
  }
  if (version < schema_version()) return false;
  if (!found.missing.empty()) report.add("a table or an index is gone", found.missing, advice::take_backup);
  return found.missing.empty();
}

void check_references(Connection& connection, Report& report) {
  Statement statement(connection, "PRAGMA foreign_key_check");
  while (statement.step()) {
    const std::string place = statement.text(0) + " " + statement.text(1) + " to " + statement.text(2);
    report.add("a link leads to a record that is gone", place, advice::take_backup);
  }
}

}  // namespace tend

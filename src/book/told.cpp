#include "tend/told.hpp"

#include <sqlite3.h>

#include "book/connection.hpp"

namespace tend {

namespace {
constexpr std::chrono::days kept(31);
}

std::vector<std::string> followup_uids(const Book& book, std::span<const std::int64_t> numbers) {
  std::vector<std::string> uids;
  Statement& statement = book.connection().cached("SELECT uid FROM followup WHERE id = ?");
  for (const std::int64_t number : numbers) {
    statement.with(number);
    uids.push_back(statement.step() ? statement.text(0) : std::string());
    statement.reset();
  }
  return uids;
}

Telling::Telling(Book& book, Date day) : connection_(book.connection()), day_(day) {
  connection_.execute("BEGIN IMMEDIATE");
}

Telling::~Telling() {
  if (!open_) return;
  try {
    connection_.execute("ROLLBACK");
  } catch (const Error&) {
    // SQLite has rolled it back itself, or will when the connection closes.
  }
}

bool Telling::claim(const std::string& item) {
  connection_.cached("INSERT OR IGNORE INTO told (item, day) VALUES (?, ?)").with(item, iso(day_)).run();
  return sqlite3_changes(connection_.handle()) > 0;
}

void Telling::commit() {
  connection_.cached("DELETE FROM told WHERE day < ?").with(iso(day_ - kept)).run();
  connection_.execute(connection_.file().dry_run ? "ROLLBACK" : "COMMIT");
  open_ = false;
}

}  // namespace tend

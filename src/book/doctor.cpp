#include "tend/doctor.hpp"

#include "book/doctor_report.hpp"
#include "book/schema.hpp"

namespace tend {

namespace {
constexpr std::size_t told_of_a_kind = 20;
}

void Report::add(const std::string& what, const std::string& where, const std::string& advice) {
  const auto [kind, is_new] = kinds_.try_emplace(what);
  if (is_new) order_.push_back(what);
  kind->second.advice = advice;
  if (++kind->second.count <= static_cast<std::int64_t>(told_of_a_kind)) kind->second.places.push_back(where);
}

std::vector<Finding> Report::findings() const {
  std::vector<Finding> findings;
  for (const std::string& what : order_) {
    const Kind& kind = kinds_.at(what);
    for (const std::string& where : kind.places) findings.push_back({what, where, kind.advice});
    const std::int64_t more = kind.count - static_cast<std::int64_t>(kind.places.size());
    if (more > 0) findings.push_back({what, "and " + std::to_string(more) + " more", kind.advice});
  }
  return findings;
}

namespace {

// A check that a damaged file cuts short is a finding itself.
void run_check(const std::string& subject, Report& report, const std::function<void()>& check) {
  try {
    check();
  } catch (const Error& error) {
    if (error.exit() == Exit::busy) throw;
    report.add("the " + subject + " cannot be checked: " + error.message(), "", advice::take_backup);
  }
}

void examine_records(const Book& book, Report& report) {
  Connection& connection = book.connection();
  run_check("links", report, [&] { check_references(connection, report); });
  run_check("origins", report, [&] { check_origins(connection, report); });
  run_check("values", report, [&] { check_values(connection, report); });
  run_check("search index", report, [&] { check_search(book, report); });
  run_check("names", report, [&] { check_selectors(book, report); });
  run_check("kept columns", report, [&] { check_derived(connection, report); });
  run_check("journal", report, [&] { check_journal(book, report); });
}

}  // namespace

std::vector<Finding> examine(const BookFile& file) {
  const Book book(std::make_unique<Connection>(file, Book::Access::read, Connection::Contents::any));
  Connection& connection = book.connection();
  const std::string& path = connection.file().path;
  Report report;
  check_permissions(path, report);
  check_place(path, report);
  check_neighbours(connection, report);
  bool is_ours = false;
  run_check("file", report, [&] { check_integrity(connection, report); });
  run_check("tables", report, [&] { is_ours = check_schema(connection, report); });
  if (is_ours) examine_records(book, report);
  return report.findings();
}

}  // namespace tend

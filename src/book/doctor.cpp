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

using Begins = std::function<void(std::string_view check)>;

class Examination {
 public:
  Examination(Report& report, const Begins& begins) : report_(report), begins_(begins) {}

  // A check that a damaged file cuts short is a finding itself.
  void check(const std::string& subject, const std::function<void()>& look) {
    if (begins_) begins_(subject);
    try {
      look();
    } catch (const Error& error) {
      if (error.exit() == Exit::busy) throw;
      report_.add("the " + subject + " cannot be checked: " + error.message(), "",
                  are_readable_ ? advice::take_backup : advice::repair_then);
    }
  }

  void check_records(const Book& book) {
    Connection& connection = book.connection();
    check("links", [&] { check_references(connection, report_); });
    check("origins", [&] { check_origins(connection, report_); });
    check("values", [&] { are_readable_ = check_values(connection, report_); });
    check("terms", [&] { check_terms(connection, report_); });
    check("search index", [&] { check_search(book, report_); });
    check("names", [&] { check_selectors(book, report_); });
    check("kept columns", [&] { check_derived(connection, are_readable_, report_); });
    check("journal", [&] { check_journal(book, report_); });
  }

 private:
  Report& report_;
  const Begins& begins_;
  bool are_readable_ = true;
};

}  // namespace

std::vector<Finding> examine(const BookFile& file, const Begins& begins) {
  const Book book(std::make_unique<Connection>(file, Book::Access::read, Connection::Contents::any));
  Connection& connection = book.connection();
  const std::string& path = connection.file().path;
  Report report;
  check_permissions(path, report);
  check_place(path, report);
  check_neighbours(connection, report);
  Examination examination(report, begins);
  bool is_ours = false;
  examination.check("file", [&] { check_integrity(connection, report); });
  examination.check("tables", [&] { is_ours = check_schema(connection, report); });
  if (is_ours) examination.check_records(book);
  return report.findings();
}

}  // namespace tend

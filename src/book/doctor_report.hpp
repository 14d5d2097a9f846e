// The checks of the doctor, each of which adds what it finds.
#pragma once

#include <functional>
#include <map>

#include "book/connection.hpp"
#include "tend/doctor.hpp"

namespace tend {

class Report {
 public:
  void add(const std::string& what, const std::string& where, const std::string& advice);
  std::vector<Finding> findings() const;

 private:
  struct Kind {
    std::string advice;
    std::vector<std::string> places;  // the first ones
    std::int64_t count = 0;
  };
  std::vector<std::string> order_;
  std::map<std::string, Kind> kinds_;
};

namespace advice {
inline const std::string take_backup = "take a backup back with 'tend restore FILE'";
inline const std::string repair = "run 'tend doctor --repair'";
inline const std::string rebuild =
    "write the book out with 'tend export all --to FILE' and import that into a new one";
// No edit reads such a record.
inline const std::string write_anew =
    "write it anew with sqlite3, a date as 2026-11-27, a moment as 2026-11-27T08:15:00Z, tags and custom "
    "fields as JSON; or " +
    take_backup;
inline const std::string repair_then = "first write anew what cannot be read, then " + repair;
}  // namespace advice

// ---- the file and its place
void check_permissions(const std::string& path, Report& report);
void check_place(const std::string& path, Report& report);      // synced or network folders
void check_neighbours(Connection& connection, Report& report);  // conflict copies, leftovers

// ---- the database
void check_integrity(Connection& connection, Report& report);
// False where the tables are not those of this program, so that nothing else can be checked.
bool check_schema(Connection& connection, Report& report);
void check_references(Connection& connection, Report& report);

// ---- the records and what is kept beside them
// False where there are records that cannot be read.
bool check_values(Connection& connection, Report& report);
void check_terms(Connection& connection, Report& report);  // of one subscription, which follow each other
void check_origins(Connection& connection, Report& report);
void check_search(const Book& book, Report& report);
void check_selectors(const Book& book, Report& report);
// `are_readable`: no record has a value that cannot be read, of which the book keeps none.
void check_derived(Connection& connection, bool are_readable, Report& report);
void check_journal(const Book& book, Report& report);

}  // namespace tend

// The records by themselves, and the columns and keys that the book keeps beside them.
#include "book/doctor_report.hpp"
#include "book/unreadable.hpp"
#include "book/upkeep.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

std::string numbered(const RecordType& type, std::int64_t id) {
  return std::string(type.name) + " " + std::to_string(id);
}

std::vector<Selector> selectors_by_records(const Book& book) {
  std::vector<Selector> keys;
  for (const RecordType* type : {&describe<Client>(), &describe<Contact>()}) {
    book.for_each(*type, {}, [&](const Row& row) {
      for (Selector& key : selectors_of(row)) keys.push_back(std::move(key));
    });
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::vector<Selector> stored_selectors(Connection& connection) {
  Statement statement(connection, "SELECT key, rank, client, contact FROM selector ORDER BY 1, 2, 3, 4");
  std::vector<Selector> keys;
  while (statement.step()) {
    keys.push_back({statement.text(0), static_cast<SelectorRank>(statement.integer(1)), statement.integer(2),
                    statement.integer(3)});
  }
  return keys;
}

}  // namespace

bool check_values(Connection& connection, Report& report) {
  bool are_readable = true;
  for (const RecordType* type : record_types()) {
    for (const UnreadableValue& value : unreadable_values(connection, *type)) {
      const std::string place = std::string(value.field->name) + " of " + numbered(*type, value.id);
      if (value.bars_record()) {
        report.add("a value cannot be read", place, advice::write_anew);
        are_readable = false;
      } else {
        report.add("a text holds broken characters", place,
                   "set it anew with 'tend " + std::string(type->name) + " edit'");
      }
    }
  }
  return are_readable;
}

void check_terms(Connection& connection, Report& report) {
  Statement statement(
      connection,
      "WITH part (subscription, start_day, end_day) AS (SELECT subscription, start_day, end_day FROM term "
      "UNION ALL SELECT id, start_day, coalesce(end_day, '9999-12-31') FROM subscription), following AS "
      "(SELECT subscription, end_day, lead(start_day) OVER (PARTITION BY subscription ORDER BY start_day, "
      "end_day) AS next_day FROM part) SELECT DISTINCT subscription FROM following WHERE next_day < end_day "
      "ORDER BY 1");
  while (statement.step()) {
    const std::int64_t id = statement.integer(0);
    report.add("two terms of a subscription hold on one day, and both count",
               numbered(describe<Subscription>(), id),
               "look at them with 'tend subscription show', and enter it anew");
  }
}

void check_origins(Connection& connection, Report& report) {
  std::string records;
  for (const RecordType* type : record_types()) {
    records += (records.empty() ? "SELECT '" : " UNION ALL SELECT '") + std::string(type->name) +
               "' AS noun, uid FROM " + std::string(type->table());
  }
  Statement statement(connection,
                      "SELECT id FROM origin WHERE (noun, record) NOT IN (" + records + ") ORDER BY id");
  while (statement.step()) {
    report.add("the source of an import knows a record that is not there",
               numbered(describe<Origin>(), statement.integer(0)), advice::rebuild);
  }
}

void check_selectors(const Book& book, Report& report) {
  const std::vector<Selector> wanted = selectors_by_records(book);
  const std::vector<Selector> stored = stored_selectors(book.connection());
  std::vector<Selector> different;
  std::set_symmetric_difference(wanted.begin(), wanted.end(), stored.begin(), stored.end(),
                                std::back_inserter(different));
  for (const Selector& key : different) {
    report.add("a name by which clients are found is not the record's",
               "'" + key.key + "' of " + numbered(describe<Client>(), key.client), advice::repair);
  }
}

void check_derived(Connection& connection, bool are_readable, Report& report) {
  for (const RecordType* type : record_types()) {
    for (const DerivedColumn& column : derived_columns(*type)) {
      Statement statement(connection, "SELECT id FROM " + std::string(type->table()) + " WHERE " +
                                          std::string(column.name) + " IS NOT (" + std::string(column.sql) +
                                          ") ORDER BY id");
      while (statement.step()) {
        report.add("a value that the book keeps is not what the records say",
                   std::string(column.name) + " of " + numbered(*type, statement.integer(0)),
                   are_readable ? advice::repair : advice::repair_then);
      }
    }
  }
}

}  // namespace tend

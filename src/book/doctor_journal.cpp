// The journal against the records: what it says to be there is there, and nothing else; what it set last is
// what they have.
#include "book/doctor_report.hpp"
#include "book/journal.hpp"
#include "book/row_json.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"

namespace tend {

namespace {

const std::string advice_on_journal = "undo nothing that concerns it; " + advice::rebuild;

// Which numbers of one noun are there by the journal, told from its beginning.
class Present {
 public:
  explicit Present(std::int64_t highest) : there_(static_cast<std::size_t>(highest) + 1) {}

  // False where the journal contradicts itself.
  bool apply(const Change& change) {
    if (change.first < 1 || change.last >= static_cast<std::int64_t>(there_.size())) return false;
    for (std::int64_t id = change.first; id <= change.last; ++id) {
      const bool was_there = there_[static_cast<std::size_t>(id)];
      if (was_there == (change.kind == Change::Kind::create)) return false;
      there_[static_cast<std::size_t>(id)] = change.kind != Change::Kind::remove;
    }
    return true;
  }

  // Takes it out, so that in the end those are left that the journal alone has.
  bool take(std::int64_t id) {
    if (id < 0 || id >= static_cast<std::int64_t>(there_.size()) || !there_[static_cast<std::size_t>(id)])
      return false;
    there_[static_cast<std::size_t>(id)] = false;
    return true;
  }

  const std::vector<bool>& left() const { return there_; }

 private:
  std::vector<bool> there_;
};

using PresentByType = std::map<const RecordType*, Present>;

PresentByType told_by_journal(const Book& book, Report& report) {
  PresentByType present;
  for (const RecordType* type : record_types()) present.emplace(type, last_number(book, *type));
  Statement statement(book.connection(),
                      "SELECT " + std::string(change_columns) + ", command FROM change ORDER BY id");
  while (statement.step()) {
    const std::optional<Change> change = read_change(statement);
    const bool is_known =
        change && (change->kind != Change::Kind::set || find_field(*change->type, change->field));
    if (is_known && present.at(change->type).apply(*change)) continue;
    report.add("the journal tells of a change that cannot have been",
               statement.text(0) + " of " + statement.text(1) + " " + statement.text(2) + ", command " +
                   statement.text(7),
               advice_on_journal);
  }
  return present;
}

void compare(Connection& connection, const RecordType& type, Present& present, Report& report) {
  const std::string noun(type.name);
  Statement statement(connection, "SELECT id FROM " + std::string(type.table()) + " ORDER BY id");
  while (statement.step()) {
    const std::int64_t id = statement.integer(0);
    if (!present.take(id)) {
      report.add("the journal does not know a record", noun + " " + std::to_string(id), advice_on_journal);
    }
  }
  for (std::size_t id = 0; id < present.left().size(); ++id) {
    if (!present.left()[id]) continue;
    report.add("a record of the journal is gone", noun + " " + std::to_string(id), advice_on_journal);
  }
}

// The values that the journal set last in one record.
struct LastSettings {
  const RecordType* type = nullptr;
  std::int64_t id = 0;
  std::vector<std::pair<const Field*, std::string>> values;
};

void compare_values(const Book& book, const LastSettings& settings, Report& report) {
  if (settings.values.empty()) return;
  Query query;
  query.where.push_back({find_field(*settings.type, "id"), Comparison::equal, settings.id});
  query.fields.push_back(find_field(*settings.type, "id"));
  for (const auto& [field, value] : settings.values) query.fields.push_back(field);
  for (const Row& row : book.rows(*settings.type, query)) {
    for (const auto& [field, value] : settings.values) {
      if (value_to_json(book.connection(), *field, row.at(field->name)) == value) continue;
      report.add("a value is not what the journal says",
                 std::string(field->name) + " of " + std::string(settings.type->name) + " " +
                     std::to_string(settings.id),
                 "another program changed it: 'tend history' tells what it was, and 'tend " +
                     std::string(settings.type->name) +
                     " edit' sets it anew; to keep it, set something else before");
    }
  }
}

// Of a book from which something was erased the journal does not tell all that was set.
bool has_erased(Connection& connection) {
  Statement statement(connection, "SELECT 1 FROM command WHERE what = ? LIMIT 1");
  statement.with(erased_words);
  return statement.step();
}

void check_settings(const Book& book, Report& report) {
  if (has_erased(book.connection())) return;
  // Beside a max() SQLite gives the columns of the row that has it.
  Statement statement(book.connection(),
                      "SELECT record, first, field, new, max(id) FROM change WHERE kind = 'set' "
                      "GROUP BY record, first, field ORDER BY record, first, field");
  LastSettings settings;
  while (statement.step()) {
    const RecordType* const type = find_record_type(statement.view(0));
    const Field* const field = type ? find_field(*type, statement.view(2)) : nullptr;
    if (!field) continue;
    if (type != settings.type || statement.integer(1) != settings.id) {
      compare_values(book, settings, report);
      settings = {type, statement.integer(1), {}};
    }
    settings.values.emplace_back(field, statement.text(3));
  }
  compare_values(book, settings, report);
}

}  // namespace

void check_journal(const Book& book, Report& report) {
  check_settings(book, report);
  PresentByType present = told_by_journal(book, report);
  for (auto& [type, numbers] : present) compare(book.connection(), *type, numbers, report);
}

}  // namespace tend

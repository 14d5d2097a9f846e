#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "book/field_sql.hpp"
#include "book/journal.hpp"
#include "book/record_sql.hpp"
#include "book/references.hpp"
#include "book/row_json.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

// The records of one client by noun, those that are there and those that the journal removed.
class Belongings {
 public:
  Belongings(Connection& connection, std::int64_t client) {
    add(connection, describe<Client>(), client);
    add_removed(connection);
  }

  // Those of a run of numbers, the highest first.
  std::vector<std::int64_t> within(const Change& change) const {
    const auto found = numbers_.find(change.type->name);
    if (found == numbers_.end()) return {};
    std::vector<std::int64_t> numbers(found->second.lower_bound(change.first),
                                      found->second.upper_bound(change.last));
    std::reverse(numbers.begin(), numbers.end());
    return numbers;
  }

 private:
  // A record and what belongs to it: the terms of a client's subscriptions, too.
  void add(Connection& connection, const RecordType& owner, std::int64_t id) {
    numbers_[owner.name].insert(id);
    for_each_link_to(owner, [&](const RecordType& type, const Field& field) {
      if (!field.owning) return;
      for (const std::int64_t owned : referring_rows(connection, type, field, id))
        add(connection, type, owned);
    });
  }

  void add_removed(Connection& connection) {
    Statement statement(connection,
                        "SELECT record, first, old FROM change WHERE kind = 'remove' AND old IS NOT NULL");
    while (statement.step()) {
      const RecordType* type = find_record_type(statement.view(0));
      const Field* owner = type ? owning_field(*type) : nullptr;
      if (owner && numbers_[owner->target().name].contains(owner_of(connection, *owner, statement.text(2))))
        numbers_[type->name].insert(statement.integer(1));
    }
  }

  static const Field* owning_field(const RecordType& type) {
    const auto found = std::ranges::find_if(type.fields, [](const Field& field) { return field.owning; });
    return found == type.fields.end() ? nullptr : &*found;
  }

  // The number of the record to which a removed row belonged, 0 where that is gone, too.
  static std::int64_t owner_of(Connection& connection, const Field& owner, const std::string& row) {
    Statement& statement =
        connection.cached("SELECT id FROM " + std::string(owner.target().table()) +
                          " WHERE uid = json_extract(?, '$." + std::string(owner.name) + "')");
    statement.with(row);
    const std::int64_t id = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return id;
  }

  std::map<std::string_view, std::set<std::int64_t>> numbers_;
};

std::string label_of(Connection& connection, const RecordType& type, std::int64_t id) {
  Statement& statement = connection.cached("SELECT " + label_column(type) + " FROM " +
                                           std::string(type.table()) + " WHERE id = ?");
  statement.with(id);
  const std::string label = statement.step() ? statement.text(0) : std::to_string(id);
  statement.reset();
  return label;
}

// A link is told by what people call the record, not by its uid.
Value readable(Connection& connection, const Field& field, const std::string& json) {
  if (json.empty()) return {};
  try {
    Value value = value_from_json(connection, field, json);
    const auto label = [&](Link& link) { link.label = label_of(connection, field.target(), link.id); };
    if (auto* link = std::get_if<Link>(&value)) label(*link);
    if (auto* links = std::get_if<Links>(&value)) std::for_each(links->begin(), links->end(), label);
    return value;
  } catch (const Error&) {
    return std::string("(removed)");  // what it led to
  }
}

// `client acme`, `note 12`, `notes 12–900`.
std::string name_of(Connection& connection, const Change& change) {
  if (change.first == change.last)
    return std::string(change.type->name) + " " + label_of(connection, *change.type, change.first);
  return std::string(change.type->plural) + " " + std::to_string(change.first) + "–" +
         std::to_string(change.last);
}

HistoryLine told(Connection& connection, const JournalEntry& entry, const Change& change) {
  static constexpr std::string_view words[] = {"added", "changed", "removed"};
  HistoryLine line;
  line.command = entry.number;
  line.at = entry.at;
  line.author = entry.author;
  line.what = entry.what;
  line.record = name_of(connection, change);
  line.kind = words[static_cast<int>(change.kind)];
  if (change.kind != Change::Kind::set) return line;
  line.field = change.field;
  if (const Field* field = find_field(*change.type, change.field)) {
    line.before = readable(connection, *field, change.before);
    line.after = readable(connection, *field, change.after);
  }
  return line;
}

class Telling {
 public:
  Telling(const Book& book, const HistoryQuery& query) : book_(book), query_(query) {
    if (query.client != 0) belongings_.emplace(book.connection(), query.client);
  }

  std::vector<HistoryLine> lines() {
    Statement statement(book_.connection(), "SELECT " + std::string(change_columns) +
                                                ", command FROM change WHERE id >= ? ORDER BY id DESC");
    statement.with(first_change());
    while (!full() && statement.step()) {
      const std::optional<Change> change = read_change(statement);
      if (change) tell(*change, statement.integer(7));
    }
    return std::move(lines_);
  }

 private:
  bool full() const { return query_.limit > 0 && static_cast<std::int64_t>(lines_.size()) >= query_.limit; }

  // Before it there is nothing of `from` or later. After it there may be something earlier: clocks go back.
  std::int64_t first_change() const {
    if (!query_.from) return 0;
    Statement first(book_.connection(),
                    "SELECT min(id) FROM change INDEXED BY change_command WHERE command >= "
                    "(SELECT min(id) FROM command WHERE at >= ?)");
    first.with(iso(*query_.from));
    return first.step() && !first.is_null(0) ? first.integer(0) : std::numeric_limits<std::int64_t>::max();
  }

  void tell(const Change& change, std::int64_t command) {
    if (!belongings_) return add(change, command);
    for (const std::int64_t id : belongings_->within(change)) {
      Change one = change;
      one.first = one.last = id;
      if (!full()) add(one, command);
    }
  }

  void add(const Change& change, std::int64_t command) {
    if (entry_.number != command) entry_ = journal_entry(book_, command).value_or(JournalEntry{});
    if (query_.from && entry_.at < *query_.from) return;
    lines_.push_back(told(book_.connection(), entry_, change));
  }

  const Book& book_;
  const HistoryQuery& query_;
  std::optional<Belongings> belongings_;
  JournalEntry entry_;
  std::vector<HistoryLine> lines_;
};

}  // namespace

std::vector<HistoryLine> history(const Book& book, const HistoryQuery& query) {
  return Telling(book, query).lines();
}

std::map<std::int64_t, Moment> last_changes(const Book& book, const RecordType& type) {
  Statement statement(book.connection(),
                      "SELECT first, max(at) FROM change JOIN command ON command.id = change.command "
                      "WHERE record = ? AND kind = 'set' GROUP BY first");
  statement.with(type.name);
  std::map<std::int64_t, Moment> changes;
  while (statement.step()) {
    const auto last = moment_from_iso(statement.view(1));
    if (last) changes.emplace(statement.integer(0), *last);
  }
  return changes;
}

}  // namespace tend

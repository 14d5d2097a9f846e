#include <algorithm>
#include <map>
#include <set>

#include "book/journal.hpp"
#include "book/references.hpp"
#include "book/row_json.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

// The records of one client by noun, those that are there and those that the journal removed.
class Belongings {
 public:
  Belongings(Connection& connection, std::int64_t client) {
    numbers_["client"].insert(client);
    for_each_link_to(describe<Client>(), [&](const RecordType& type, const Field& field) {
      if (!field.owning) return;
      for (const std::int64_t id : referring_rows(connection, type, field, client))
        numbers_[type.name].insert(id);
    });
    add_removed(connection, client);
  }

  bool has(const RecordType& type, std::int64_t id) const {
    const auto found = numbers_.find(type.name);
    return found != numbers_.end() && found->second.contains(id);
  }

 private:
  void add_removed(Connection& connection, std::int64_t client) {
    Statement statement(
        connection,
        "SELECT record, first FROM change WHERE kind = 'remove' AND json_extract(old, '$.client') = "
        "(SELECT uid FROM client WHERE id = ?)");
    statement.with(client);
    while (statement.step()) {
      if (const RecordType* type = find_record_type(statement.view(0))) {
        numbers_[type->name].insert(statement.integer(1));
      }
    }
  }

  std::map<std::string_view, std::set<std::int64_t>> numbers_;
};

// A link is told by what people call the record, not by its uid.
Value readable(Connection& connection, const Field& field, const std::string& json) {
  if (json.empty()) return {};
  try {
    Value value = value_from_json(connection, field, json);
    const auto label = [&](Link& link) {
      const RecordType& target = field.target();
      const std::string column(target.label.empty() ? "id" : target.label);
      Statement& statement =
          connection.cached("SELECT " + column + " FROM " + std::string(target.name) + " WHERE id = ?");
      statement.with(link.id);
      if (statement.step()) link.label = statement.text(0);
      statement.reset();
    };
    if (auto* link = std::get_if<Link>(&value)) label(*link);
    if (auto* links = std::get_if<Links>(&value)) std::for_each(links->begin(), links->end(), label);
    return value;
  } catch (const Error&) {
    return json;  // what it led to is gone
  }
}

std::string label_of(Connection& connection, const RecordType& type, std::int64_t id) {
  const std::string number = std::string(type.name) + " " + std::to_string(id);
  if (type.label.empty()) return number;
  Statement& statement = connection.cached("SELECT " + std::string(type.label) + " FROM " +
                                           std::string(type.name) + " WHERE id = ?");
  statement.with(id);
  const std::string label = statement.step() ? std::string(type.name) + " " + statement.text(0) : number;
  statement.reset();
  return label;
}

std::string run_label(Connection& connection, const Change& change) {
  if (change.first == change.last) return label_of(connection, *change.type, change.first);
  return std::string(change.type->plural) + " " + std::to_string(change.first) + "–" +
         std::to_string(change.last);
}

class Telling {
 public:
  Telling(Connection& connection, const JournalEntry& entry) : connection_(connection), entry_(entry) {}

  HistoryLine line(const Change& change, std::string record) const {
    static constexpr std::string_view words[] = {"added", "changed", "removed"};
    HistoryLine line;
    line.command = entry_.number;
    line.at = entry_.at;
    line.author = entry_.author;
    line.what = entry_.what;
    line.record = std::move(record);
    line.kind = words[static_cast<int>(change.kind)];
    if (change.kind != Change::Kind::set) return line;
    line.field = change.field;
    if (const Field* field = find_field(*change.type, change.field)) {
      line.before = readable(connection_, *field, change.before);
      line.after = readable(connection_, *field, change.after);
    }
    return line;
  }

 private:
  Connection& connection_;
  const JournalEntry& entry_;
};

void tell(std::vector<HistoryLine>& lines, Connection& connection, const JournalEntry& entry,
          const Change& change, const Belongings* belongings) {
  const Telling telling(connection, entry);
  if (!belongings) {
    lines.push_back(telling.line(change, run_label(connection, change)));
    return;
  }
  for (std::int64_t id = change.first; id <= change.last; ++id) {
    if (belongings->has(*change.type, id)) {
      lines.push_back(telling.line(change, label_of(connection, *change.type, id)));
    }
  }
}

}  // namespace

std::vector<HistoryLine> history(const Book& book, std::int64_t client, std::int64_t limit) {
  Connection& connection = book.connection();
  std::optional<Belongings> belongings;
  if (client != 0) belongings.emplace(connection, client);
  std::vector<HistoryLine> lines;
  Statement commands(connection, "SELECT id FROM command ORDER BY id DESC");
  while (static_cast<std::int64_t>(lines.size()) < limit && commands.step()) {
    const std::optional<JournalEntry> entry = journal_entry(book, commands.integer(0));
    for (const Change& change : changes_of(connection, entry->number)) {
      tell(lines, connection, *entry, change, belongings ? &*belongings : nullptr);
    }
  }
  if (static_cast<std::int64_t>(lines.size()) > limit) lines.resize(static_cast<std::size_t>(limit));
  return lines;
}

}  // namespace tend

#include "tend/erase.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_set>

#include "book/journal.hpp"
#include "book/transaction.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::size_t uid_size = 36;

// What went, and what the journal may tell of it.
class Gone {
 public:
  // A row as the journal has it.
  void add(const RecordType& type, std::int64_t id, const std::string& json) {
    numbers_[type.name].insert(id);
    const Json row = Json::parse(json, nullptr, false);
    if (!row.is_object()) return;
    uids_.insert(row.value("uid", ""));
    if (type.name == "client" || type.name == "contact") add_names(row);
  }

  bool has(std::string_view record, std::int64_t first, std::int64_t last) const {
    const auto found = numbers_.find(record);
    return found != numbers_.end() && first == last && found->second.contains(first);
  }

  // Whether a row that was removed before belonged to what went, or was merged into it.
  bool owns(const RecordType& type, const std::string& json) const {
    const Json row = Json::parse(json, nullptr, false);
    if (!row.is_object()) return false;
    if (type.name == "client" && names_.contains(fold(row.value("slug", "")))) return true;
    if (type.name == "origin" && uids_.contains(row.value("record", ""))) return true;
    return std::ranges::any_of(type.fields, [&](const Field& field) {
      const auto value = row.find(std::string(field.name));
      return field.owning && value != row.end() && value->is_string() &&
             uids_.contains(value->get<std::string>());
    });
  }

  // Whether a JSON value leads to what went.
  bool leads_here(std::string_view json) const {
    for (std::size_t at = json.find('"'); at != json.npos; at = json.find('"', at + 1)) {
      if (uids_.contains(std::string(json.substr(at + 1, uid_size)))) return true;
    }
    return false;
  }

  // Whether one of the names stands in a sentence as a word.
  bool is_named_in(const std::string& sentence) const {
    const std::string folded = fold(sentence);
    return std::ranges::any_of(names_, [&](const std::string& name) { return has_word(folded, name); });
  }

  const std::unordered_set<std::string>& uids() const { return uids_; }

 private:
  void add_names(const Json& row) {
    for (const char* field : {"slug", "name", "email", "domain", "phone"})
      if (row.contains(field) && row[field].is_string()) add_name(row[field].get<std::string>());
    if (!row.contains("aliases") || !row["aliases"].is_array()) return;
    for (const Json& alias : row["aliases"])
      if (alias.is_string()) add_name(alias.get<std::string>());
  }

  void add_name(const std::string& name) {
    if (const std::string folded = fold(name); folded.size() > 1) names_.insert(folded);
  }

  static bool has_word(const std::string& text, const std::string& word) {
    const auto goes_on = [&](std::size_t at) {
      return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0);
    };
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
      if ((at == 0 || !goes_on(at - 1)) && !goes_on(at + word.size())) return true;
    }
    return false;
  }

  std::map<std::string_view, std::set<std::int64_t>> numbers_;
  std::unordered_set<std::string> uids_;
  std::set<std::string> names_;  // folded
};

// What was removed before and belonged to it, whatever the order in which that was done.
void add_removed_before(Connection& connection, Gone& gone) {
  Statement statement(connection,
                      "SELECT record, first, old FROM change WHERE kind = 'remove' AND old IS NOT NULL");
  for (bool grows = true; grows;) {
    grows = false;
    while (statement.step()) {
      const RecordType* type = find_record_type(statement.view(0));
      const std::int64_t id = statement.integer(1);
      if (!type || gone.has(type->name, id, id) || !gone.owns(*type, statement.text(2))) continue;
      gone.add(*type, id, statement.text(2));
      grows = true;
    }
    statement.reset();
  }
}

// The changes of the journal, told apart by what becomes of them.
struct Forgotten {
  std::vector<std::int64_t> sets, removes;  // numbers of changes
  std::set<std::int64_t> commands;
};

// Commands that made a client one with another, and those that took that back: what they set of the other
// client is what the erased one had.
std::set<std::int64_t> merges(Connection& connection, const Gone& gone) {
  std::set<std::int64_t> found;
  Statement removals(connection,
                     "SELECT command, first, last FROM change WHERE kind = 'remove' AND record = 'client'");
  while (removals.step()) {
    if (gone.has("client", removals.integer(1), removals.integer(2))) found.insert(removals.integer(0));
  }
  Statement undone(connection, "SELECT id, undoes FROM command WHERE undoes IS NOT NULL ORDER BY id");
  while (undone.step()) {
    if (found.contains(undone.integer(1))) found.insert(undone.integer(0));
  }
  return found;
}

Forgotten forgotten_changes(Connection& connection, const Gone& gone) {
  const std::set<std::int64_t> merged = merges(connection, gone);
  Forgotten found;
  Statement statement(connection,
                      "SELECT id, command, kind, record, first, last, old, new FROM change ORDER BY id");
  while (statement.step()) {
    const bool set = statement.view(2) == "set";
    const bool of_it = gone.has(statement.view(3), statement.integer(4), statement.integer(5)) ||
                       (set && statement.view(3) == "client" && merged.contains(statement.integer(1)));
    if (!of_it && !(set && (gone.leads_here(statement.view(6)) || gone.leads_here(statement.view(7)))))
      continue;
    found.commands.insert(statement.integer(1));
    if (set) found.sets.push_back(statement.integer(0));
    if (statement.view(2) == "remove") found.removes.push_back(statement.integer(0));
  }
  return found;
}

void add_naming_commands(Connection& connection, const Gone& gone, std::set<std::int64_t>& commands) {
  Statement statement(connection, "SELECT id, what FROM command ORDER BY id");
  while (statement.step()) {
    if (gone.is_named_in(statement.text(1))) commands.insert(statement.integer(0));
  }
}

void forget_in_journal(Connection& connection, const Gone& gone) {
  Forgotten forgotten = forgotten_changes(connection, gone);
  add_naming_commands(connection, gone, forgotten.commands);
  for (const std::int64_t id : forgotten.sets)
    connection.cached("DELETE FROM change WHERE id = ?").with(id).run();
  for (const std::int64_t id : forgotten.removes)
    connection.cached("UPDATE change SET old = NULL WHERE id = ?").with(id).run();
  for (const std::int64_t id : forgotten.commands)
    connection.cached("UPDATE command SET what = ? WHERE id = ?").with(erased_words, id).run();
}

// An item is a uid, or a uid and more words.
void forget_told(Connection& connection, const Gone& gone) {
  for (const std::string& uid : gone.uids()) {
    connection.cached("DELETE FROM told WHERE item = ?1 OR (item > ?1 || ' ' AND item < ?1 || '!')")
        .with(uid)
        .run();
  }
}

}  // namespace

std::int64_t erase(Transaction& transaction, const RecordType& type, std::int64_t id) {
  Transaction::State& state = transaction.state();
  Gone gone;
  state.remove(type, id);
  std::vector<Change> removed = state.log.take();
  std::erase_if(removed, [](const Change& change) { return change.kind != Change::Kind::remove; });
  for (Change& change : removed) {
    gone.add(*change.type, change.first, change.before);
    change.before.clear();
  }
  add_removed_before(state.connection, gone);
  forget_in_journal(state.connection, gone);
  forget_told(state.connection, gone);
  // A word stays in the index's older parts until they are merged.
  state.connection.execute("INSERT INTO search (search) VALUES ('optimize')");
  const auto count = static_cast<std::int64_t>(removed.size());
  for (Change& change : removed) state.log.changed(std::move(change));
  return count;
}

void scrub(Book& book) { book.connection().execute("VACUUM"); }

std::vector<fs::path> copies_beside(const Book& book) {
  const fs::path path = book.file().path;
  const std::string start = path.filename().string() + ".";
  std::vector<fs::path> copies;
  std::error_code unreadable;
  for (const fs::directory_entry& entry : fs::directory_iterator(path.parent_path(), unreadable)) {
    if (entry.path().filename().string().starts_with(start)) copies.push_back(entry.path());
  }
  std::ranges::sort(copies);
  return copies;
}

}  // namespace tend

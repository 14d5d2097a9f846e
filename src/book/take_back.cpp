// Undo: the reverse of each change of a command, in reverse order.
#include <algorithm>
#include <set>
#include <span>

#include "book/journal.hpp"
#include "book/references.hpp"
#include "book/row_json.hpp"

namespace tend {

namespace {

std::string named(const Row& row) {
  const RecordType& type = *row.type;
  const Value label = type.label.empty() ? Value() : row.at(type.label);
  const auto* text = std::get_if<std::string>(&label);
  return std::string(type.name) + " " + (text ? *text : std::to_string(row.id()));
}

// The rows that commands in force have changed since a command.
class LaterChanges {
 public:
  LaterChanges(Connection& connection, std::int64_t command) {
    Statement statement(
        connection,
        "SELECT change.record, change.first FROM change JOIN command ON command.id = "
        "change.command WHERE change.command > ? AND change.kind = 'set' AND command.undoes IS "
        "NULL AND command.undone_by IS NULL");
    statement.with(command);
    while (statement.step()) rows_.emplace(statement.text(0), statement.integer(1));
  }

  bool touch(const RecordType& type, std::int64_t id) const {
    return rows_.contains({std::string(type.name), id});
  }

 private:
  std::set<std::pair<std::string, std::int64_t>> rows_;
};

// A row that was removed, of which nothing is known any more.
bool is_erased(const Change& change) { return change.kind == Change::Kind::remove && change.before.empty(); }

using Changes = std::span<const Change>;

// The last changes that set different of_row of one row: they are taken back by one update, since a rule may
// be about several of them.
Changes last_of_one_row(Changes changes) {
  const Change& last = changes.back();
  std::set<std::string> of_row;
  std::size_t from = changes.size();
  while (from > 0) {
    const Change& change = changes[from - 1];
    const bool same_row =
        change.kind == Change::Kind::set && change.type == last.type && change.first == last.first;
    if (!same_row || !of_row.insert(change.field).second) break;
    --from;
  }
  return changes.subspan(from);
}

class TakingBack {
 public:
  TakingBack(Transaction::State& state, std::int64_t command)
      : state_(state), later_(state.connection, command) {}

  TakenBack take(Changes changes) {
    while (!changes.empty()) {
      const Change& last = changes.back();
      const Changes together = last.kind == Change::Kind::set ? last_of_one_row(changes) : changes.last(1);
      if (last.kind == Change::Kind::create) remove_run(last);
      if (last.kind == Change::Kind::set) reset(together);
      if (last.kind == Change::Kind::remove) restore(last);
      changes = changes.first(changes.size() - together.size());
    }
    return std::move(result_);
  }

 private:
  void remove_run(const Change& run) {
    for (std::int64_t id = run.last; id >= run.first; --id) remove(*run.type, id);
  }

  void remove(const RecordType& type, std::int64_t id) {
    const std::optional<Row> row = state_.book.row(type, id);
    if (!row) return;
    if (later_.touch(type, id) || is_referred_to(state_.connection, type, id)) {
      result_.left.push_back(named(*row));
      return;
    }
    state_.remove(type, id);
    ++result_.count;
  }

  void reset(Changes changes) {
    const RecordType& type = *changes.front().type;
    const std::int64_t id = changes.front().first;
    const std::optional<Row> row = state_.book.row(type, id);
    const std::string name = row ? named(*row) : std::string(type.name) + " " + std::to_string(id);
    Row wanted{&type, {find_field(type, "id")}, {id}};
    for (const Change& change : changes) {
      if (!row || !add_old_value(wanted, *row, change)) leave(change.field, name);
    }
    if (wanted.fields.size() == 1) return;
    if (state_.attempt([&] { write(wanted); }).empty()) {
      result_.count += static_cast<std::int64_t>(wanted.fields.size()) - 1;
      return;
    }
    for (std::size_t i = 1; i < wanted.fields.size(); ++i) leave(std::string(wanted.fields[i]->name), name);
  }

  // A rule of the book may keep a field as it is, such as the currency of an amount that is there.
  void write(const Row& wanted) {
    state_.update(wanted);
    const Row written = stored_row(state_.book, *wanted.type, wanted.id());
    for (std::size_t i = 0; i < wanted.fields.size(); ++i) {
      if (written.at(wanted.fields[i]->name) != wanted.values[i])
        throw Error(Exit::conflict, "the " + std::string(wanted.fields[i]->name) + " has to stay");
    }
  }

  // False where the field was changed since, or led to a record that is gone.
  bool add_old_value(Row& wanted, const Row& row, const Change& change) {
    const Field* field = find_field(*row.type, change.field);
    if (!field || value_to_json(state_.connection, *field, row.at(field->name)) != change.after) return false;
    try {
      wanted.values.push_back(value_from_json(state_.connection, *field, change.before));
      wanted.fields.push_back(field);
      return true;
    } catch (const Error& error) {
      if (error.exit() != Exit::conflict) throw;
      return false;
    }
  }

  void leave(const std::string& field, const std::string& record) {
    result_.left.push_back(field + " of " + record);
  }

  void restore(const Change& change) {
    const std::string refusal = state_.attempt([&] {
      Row row = row_from_json(state_.connection, *change.type, change.before);
      state_.insert(row);
    });
    if (refusal.empty()) {
      ++result_.count;
    } else {
      result_.left.push_back(std::string(change.type->name) + " " + std::to_string(change.first) + ": " +
                             refusal);
    }
  }

  Transaction::State& state_;
  LaterChanges later_;
  TakenBack result_;
};

}  // namespace

TakenBack take_back(Transaction& transaction, std::int64_t command) {
  Transaction::State& state = transaction.state();
  state.undoes = command;
  state.keeps_values = true;
  const std::vector<Change> changes = changes_of(state.connection, command);
  if (std::ranges::any_of(changes, is_erased))
    throw Error(Exit::conflict, "what was erased for good cannot be brought back",
                "older commands can be undone by their numbers: 'tend undo --list'");
  return TakingBack(state, command).take(changes);
}

}  // namespace tend

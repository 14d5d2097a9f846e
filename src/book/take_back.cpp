// Undo: the reverse of each change of a command, in reverse order.
#include <algorithm>

#include "book/journal.hpp"
#include "book/record_sql.hpp"
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

// What commands in force have done to rows since a command.
class LaterChanges {
 public:
  LaterChanges(Connection& connection, std::int64_t command) {
    Statement statement(
        connection,
        "SELECT change.record, change.first, change.last FROM change JOIN command ON command.id = "
        "change.command WHERE change.command > ? AND change.kind = 'set' AND command.undoes IS NULL "
        "AND command.undone_by IS NULL ORDER BY change.id");
    statement.with(command);
    while (statement.step())
      spans_.push_back({statement.text(0), statement.integer(1), statement.integer(2)});
  }

  bool touch(const RecordType& type, std::int64_t id) const {
    return std::any_of(spans_.begin(), spans_.end(), [&](const Span& span) {
      return span.record == type.name && span.first <= id && id <= span.last;
    });
  }

 private:
  struct Span {
    std::string record;
    std::int64_t first, last;
  };
  std::vector<Span> spans_;
};

class TakingBack {
 public:
  TakingBack(Transaction::State& state, std::int64_t command)
      : state_(state), later_(state.connection, command) {}

  void take(const Change& change) {
    switch (change.kind) {
      case Change::Kind::create:
        for (std::int64_t id = change.last; id >= change.first; --id) remove(*change.type, id);
        break;
      case Change::Kind::set:
        for (std::int64_t id = change.last; id >= change.first; --id) reset(change, id);
        break;
      case Change::Kind::remove:
        restore(change);
        break;
    }
  }

  TakenBack result() { return std::move(result_); }

 private:
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

  void reset(const Change& change, std::int64_t id) {
    std::optional<Row> row = state_.book.row(*change.type, id);
    const Field* field = find_field(*change.type, change.field);
    if (!row || !field) {
      result_.left.push_back(change.field + " of " + std::string(change.type->name) + " " +
                             std::to_string(id));
      return;
    }
    const bool unchanged = value_to_json(state_.connection, *field, row->at(field->name)) == change.after;
    if (!unchanged || !write(*row, *field, change.before)) {
      result_.left.push_back(change.field + " of " + named(*row));
      return;
    }
    ++result_.count;
  }

  bool write(Row& row, const Field& field, const std::string& json) {
    try {
      Row only;
      only.type = row.type;
      only.fields = {find_field(*row.type, "id"), &field};
      only.values = {row.id(), value_from_json(state_.connection, field, json)};
      state_.update(only);
      return true;
    } catch (const Error& error) {
      if (error.exit() != Exit::conflict) throw;
      return false;
    }
  }

  void restore(const Change& change) {
    try {
      Row row = row_from_json(state_.connection, *change.type, change.before);
      state_.insert(row);
      ++result_.count;
    } catch (const Error& error) {
      if (error.exit() != Exit::conflict) throw;
      result_.left.push_back(std::string(change.type->name) + " " + std::to_string(change.first) + ": " +
                             error.message());
    }
  }

  Transaction::State& state_;
  LaterChanges later_;
  TakenBack result_;
};

}  // namespace

TakenBack take_back(Transaction& transaction, std::int64_t command) {
  Transaction::State& state = transaction.state();
  const std::vector<Change> changes = changes_of(state.connection, command);
  TakingBack taking(state, command);
  for (auto change = changes.rbegin(); change != changes.rend(); ++change) taking.take(*change);
  state.undoes = command;
  return taking.result();
}

}  // namespace tend

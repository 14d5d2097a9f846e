#include "book/transaction.hpp"

#include <algorithm>

#include "book/bulk_writing.hpp"
#include "book/journal.hpp"
#include "book/record_sql.hpp"
#include "book/references.hpp"
#include "book/row_json.hpp"
#include "book/row_writing.hpp"
#include "book/rules.hpp"
#include "book/uid.hpp"
#include "book/upkeep.hpp"
#include "tend/records.hpp"

namespace tend {

Transaction::State::State(Book& book_to_write, std::string who, Moment when)
    : book(book_to_write),
      connection(book_to_write.connection()),
      author(std::move(who)),
      at(when),
      uid_numbers(book_to_write.file().random) {
  connection.execute("BEGIN IMMEDIATE");
  open = true;
}

namespace {
bool is_about_the_row(const Error& error) {
  return error.exit() == Exit::conflict || error.exit() == Exit::usage || error.exit() == Exit::not_found ||
         error.exit() == Exit::ambiguous || error.exit() == Exit::refused;
}
}  // namespace

// After a full disk SQLite leaves what was written to whoever reads the book next: done at once the room is
// there again.
Transaction::State::~State() {
  connection.work().wait();
  if (!open) return;
  connection.database().tryExec("ROLLBACK");
  connection.database().tryExec("PRAGMA schema_version");
}

std::string Transaction::State::attempt(const std::function<void()>& write) {
  log.begin_attempt();
  if (postponed) postponed->begin_attempt();
  const int changes = connection.database().getTotalChanges();
  connection.cached("SAVEPOINT attempt").run();
  try {
    write();
  } catch (const Error& error) {
    if (batches) batches->drop();
    if (!is_about_the_row(error)) throw;
    take_back_attempt(connection.database().getTotalChanges() != changes);
    return error.message();
  }
  connection.cached("RELEASE attempt").run();
  log.keep_attempt();
  return {};
}

// Going back makes SQLite read the schema anew where it was changed before.
void Transaction::State::take_back_attempt(bool has_written) {
  if (has_written) connection.execute("ROLLBACK TO attempt");
  connection.execute("RELEASE attempt");
  log.drop_attempt();
  if (postponed && has_written) postponed->drop_attempt();
  // A note that is not there any more was one of their touchpoints.
  for (const auto& [contact, moment] : std::exchange(touched_contacts, {})) contacts.add(contact);
}

bool Transaction::State::attempt_many(const std::function<void()>& write) {
  expect_more_rows(*this);
  batches = std::make_unique<RowBatches>(connection);
  const std::string refusal = attempt([&] {
    write();
    batches->write();
  });
  batches.reset();
  return refusal.empty();
}

namespace {

Row row_of(const RecordType& type, const void* record) {
  Row row;
  row.type = &type;
  for (const Field& field : type.fields) {
    if (field.computed || field.derived) continue;
    row.fields.push_back(&field);
    row.values.push_back(field.get(record));
  }
  return row;
}

}  // namespace

void Transaction::State::insert(Row& row) {
  settle_row(row);
  if (!keeps_values) settle_shapes(row, nullptr);
  Value& uid = value_in_row(row, "uid");
  if (is_null(uid)) uid = make_uid(at, uid_numbers);
  if (row.id() == 0) value_in_row(row, "id") = Value();
  check_row(*this, row, nullptr);
  if (batches) {
    batches->add(row);
  } else {
    write_new_row(connection, row);
    add_selectors(connection, row);
  }
  if (source.empty()) {
    index_row(connection, row);
  } else if (row.type->search_code != 0) {
    unindexed[row.type].add(row);
  }
  note_written(*this, nullptr, &row);
  log.created(*row.type, row.id());
}

bool Transaction::State::is_unindexed(const Row& row) const {
  const auto found = unindexed.find(row.type);
  return found != unindexed.end() && found->second.numbers.has(row.id());
}

namespace {

std::vector<const Field*> differing_fields(const Row& left, const Row& right) {
  std::vector<const Field*> differing;
  for (std::size_t i = 0; i < left.fields.size(); ++i) {
    if (left.values[i] != right.values[i]) differing.push_back(left.fields[i]);
  }
  return differing;
}

// The stored row with the values of `wanted` put in. A row keeps its uid for ever.
Row changed_row(const Row& before, const Row& wanted) {
  Row after = before;
  for (std::size_t i = 0; i < wanted.fields.size(); ++i) {
    const Field& field = *wanted.fields[i];
    if (field.computed || field.derived || field.name == "uid") continue;
    value_in_row(after, field.name) = wanted.values[i];
  }
  settle_row(after);
  return after;
}

}  // namespace

bool Transaction::State::update(const Row& row) {
  const Row before = stored_row(book, *row.type, row.id());
  Row after = changed_row(before, row);
  if (!keeps_values) settle_shapes(after, &before);
  const std::vector<const Field*> changed = differing_fields(before, after);
  if (changed.empty()) return false;
  check_row(*this, after, &before);
  if (!is_unindexed(before)) unindex_row(connection, before);
  drop_selectors(connection, before);
  write_fields(connection, after, changed);
  for (const Field* field : changed) {
    log.changed({Change::Kind::set, row.type, row.id(), row.id(), std::string(field->name),
                 value_to_json(connection, *field, before.at(field->name)),
                 value_to_json(connection, *field, after.at(field->name))});
  }
  if (!is_unindexed(after)) index_row(connection, after);
  add_selectors(connection, after);
  note_written(*this, &before, &after);
  return true;
}

namespace {

// Clears one row's link to a record that goes.
void unlink(Transaction::State& state, const RecordType& type, const Field& field, std::int64_t row_id,
            std::int64_t gone) {
  Row row = stored_row(state.book, type, row_id);
  Value& value = value_in_row(row, field.name);
  if (field.type == Type::link) {
    value = Value();
  } else {
    Links links = std::get<Links>(value);
    std::erase_if(links, [&](const Link& link) { return link.id == gone; });
    value = links.empty() ? Value() : Value(links);
  }
  state.update(row);
}

void release(Transaction::State& state, const RecordType& gone_type, std::int64_t gone) {
  for_each_link_to(gone_type, [&](const RecordType& type, const Field& field) {
    for (const std::int64_t id : referring_rows(state.connection, type, field, gone)) {
      if (field.owning) {
        state.remove(type, id);
      } else {
        unlink(state, type, field, id, gone);
      }
    }
  });
}

}  // namespace

namespace {

// What a source knows the record by goes with it.
void remove_origins(Transaction::State& state, const Row& gone) {
  if (gone.type == &describe<Origin>()) return;
  Statement& statement =
      state.connection.cached("SELECT id FROM origin WHERE record = ? AND noun = ? ORDER BY id");
  statement.with(std::get<std::string>(gone.at("uid")), gone.type->name);
  std::vector<std::int64_t> origins;
  while (statement.step()) origins.push_back(statement.integer(0));
  statement.reset();
  for (const std::int64_t origin : origins) state.remove(describe<Origin>(), origin);
}

}  // namespace

void Transaction::State::remove(const RecordType& type, std::int64_t id) {
  release(*this, type, id);
  const Row row = stored_row(book, type, id);
  remove_origins(*this, row);
  log.changed({Change::Kind::remove, &type, id, id, {}, row_to_json(connection, row), {}});
  if (!is_unindexed(row)) unindex_row(connection, row);
  drop_selectors(connection, row);
  for (const Field* field : links_fields(type)) write_links(connection, *field, type, id, Value());
  connection.cached("DELETE FROM " + std::string(type.table()) + " WHERE id = ?").with(id).run();
  note_written(*this, &row, nullptr);
}

Row stored_row(Book& book, const RecordType& type, std::int64_t id) {
  Query query;
  query.where.push_back({find_field(type, "id"), Comparison::equal, id});
  for (const Field& field : type.fields) {
    if (!field.computed) query.fields.push_back(&field);
  }
  std::vector<Row> rows = book.rows(type, query);
  if (rows.empty())
    throw Error(Exit::not_found, "there is no " + std::string(type.name) + " " + std::to_string(id));
  return std::move(rows.front());
}

std::int64_t client_of(const Row& row) {
  if (row.type == &describe<Client>()) return row.id();
  const auto* client = std::get_if<Link>(&row.at("client"));
  return client ? client->id : 0;
}

Transaction::Transaction(Book& book, std::string author, Moment at)
    : state_(std::make_unique<State>(book, std::move(author), at)) {}

Transaction::~Transaction() = default;

void Transaction::insert_row(Row& row) { state_->insert(row); }
bool Transaction::update_row(const Row& row) { return state_->update(row); }
std::string Transaction::attempt(const std::function<void()>& write) { return state_->attempt(write); }
void Transaction::set_source(std::string source) {
  state_->source = std::move(source);
  state_->uid_numbers = rising_numbers(state_->book.file().random);
  begin_bulk_writing(*state_);
}
void Transaction::keep_values() { state_->keeps_values = true; }
void Transaction::remove(const RecordType& type, std::int64_t id) { state_->remove(type, id); }

void Transaction::insert_record(const RecordType& type, void* record) {
  Row row = row_of(type, record);
  state_->insert(row);
  for (const std::string_view field : {"id", "uid"}) find_field(type, field)->set(record, row.at(field));
}

bool Transaction::update_record(const RecordType& type, const void* record) {
  return state_->update(row_of(type, record));
}

std::int64_t Transaction::commit(std::string_view what) {
  State& state = *state_;
  const bool writes = !state.log.empty() && !state.book.file().dry_run;
  std::int64_t number = 0;
  if (writes) {
    if (state.postponed) state.postponed->make();
    index_new_rows(state);
    refresh_derived(state);
    number = write_journal(state, what);
  }
  state.connection.execute(writes ? "COMMIT" : "ROLLBACK");
  state.open = false;
  return number;
}

}  // namespace tend

#include "book/bulk_writing.hpp"

#include <algorithm>
#include <ranges>

#include "book/large_pages.hpp"
#include "book/upkeep.hpp"
#include "book/value_binding.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

constexpr int cache_kib = 48 * 1024;
constexpr std::int64_t many_rows = 1024;

// How the search index is fed: so much is gathered before it is written as a part, and parts are made one
// only where there are many.
struct SearchFeeding {
  std::int64_t hash_size, merge, crisis_merge;
};
constexpr SearchFeeding usual_feeding{1024 * 1024, 4, 16};

// As few parts as need not be put together, which would cost as much as writing them once more. A note of
// some 250 characters takes 460 bytes of what is gathered.
SearchFeeding bulk_feeding(std::int64_t documents) {
  constexpr std::int64_t bytes_for_document = 460, parts = 12;
  constexpr std::int64_t least = 2 * usual_feeding.hash_size, most = 32 * usual_feeding.hash_size;
  return {std::clamp(documents * bytes_for_document / parts, least, most), 0, 32};
}

void feed_search(Connection& connection, const SearchFeeding& feeding) {
  const std::pair<std::string_view, std::int64_t> options[] = {
      {"hashsize", feeding.hash_size}, {"automerge", feeding.merge}, {"crisismerge", feeding.crisis_merge}};
  for (const auto& [option, value] : options)
    connection.cached("INSERT INTO search (search, rank) VALUES (?, ?)").with(option, value).run();
}

// What a document is made of.
std::vector<const Field*> fields_of_document(const RecordType& type) {
  std::vector<const Field*> fields;
  for (const Field& field : type.fields) {
    constexpr std::string_view others[] = {"id", "uid", "client", "at", "created", "opened"};
    if (field.searchable || std::ranges::count(others, field.name) > 0) fields.push_back(&field);
  }
  return fields;
}

// In the order of their documents, as far as the moment tells it.
std::string documents_sql(const RecordType& type, const std::vector<const Field*>& fields, bool are_rising) {
  std::string columns, order;
  for (const Field* field : fields) {
    columns += (columns.empty() ? "" : ", ") + std::string(field->column);
    const bool is_of_order = field->type == Type::moment || field->type == Type::date;
    if (is_of_order && !are_rising) order += std::string(field->column) + ", ";
  }
  return "SELECT " + columns + " FROM " + std::string(type.table()) + " WHERE id BETWEEN ? AND ? ORDER BY " +
         order + "id";
}

void index_new_rows(Connection& connection, const RecordType& type, const NewDocuments& documents) {
  Row row{&type, fields_of_document(type), {}};
  row.values.resize(row.fields.size());
  Statement statement(connection, documents_sql(type, row.fields, documents.are_rising));
  statement.with(documents.numbers.lowest(), documents.numbers.highest());
  while (statement.step()) {
    if (!documents.numbers.has(statement.integer(0))) continue;
    for (int i = 0; const Field* field : row.fields) {
      // Not its label, which is another record's.
      const bool is_link = field->type == Type::link;
      row.values[static_cast<std::size_t>(i)] =
          is_link ? Value(Link{statement.integer(i), {}}) : read_value(statement, i, *field);
      ++i;
    }
    index_row(connection, row);
  }
}

}  // namespace

void NewDocuments::add(const Row& row) {
  const std::int64_t document = search_document(row);
  are_rising = are_rising && document > last_document && row.id() > last_number;
  last_document = document;
  last_number = row.id();
  ++count;
  numbers.add(row.id());
}

void begin_bulk_writing(Transaction::State& state) {
  state.connection.execute("PRAGMA cache_size=-" + std::to_string(cache_kib));
  state.connection.heed_interruption();
  state.postponed = std::make_unique<PostponedIndexes>(state.connection);
}

namespace {

bool has_many_rows(const NewDocuments& documents) { return documents.count >= many_rows; }

void expect_many(Transaction::State& state) {
  if (state.has_many || std::ranges::none_of(state.unindexed | std::views::values, has_many_rows)) return;
  state.has_many = true;
  use_large_pages();
}

// Numbers are not given again, so the book had none where the lowest is new.
void postpone_indexes(Transaction::State& state) {
  const auto notes = state.unindexed.find(&describe<Note>());
  if (!state.postponed || notes == state.unindexed.end() || !has_many_rows(notes->second)) return;
  if (state.postponed->has_any()) return;
  if (notes->second.numbers.has(state.connection.integer("SELECT min(id) FROM note"))) {
    state.postponed->postpone();
  } else {
    state.postponed.reset();
  }
}

}  // namespace

void expect_more_rows(Transaction::State& state) {
  expect_many(state);
  postpone_indexes(state);
}

std::function<std::uint64_t()> rising_numbers(const std::function<std::uint64_t()>& random) {
  const std::uint64_t first = random();
  return [first, last = random() >> 1, seed = random(), is_first = false]() mutable {
    is_first = !is_first;
    if (is_first) return first;
    seed = seed * 6364136223846793005 + 1442695040888963407;
    last += 1 + (seed >> 33);
    return last;
  };
}

void index_new_rows(Transaction::State& state) {
  expect_many(state);
  std::int64_t count = 0;
  for (const auto& [type, documents] : state.unindexed) count += documents.count;
  if (state.has_many) feed_search(state.connection, bulk_feeding(count));
  for (const auto& [type, documents] : state.unindexed) index_new_rows(state.connection, *type, documents);
  if (state.has_many) feed_search(state.connection, usual_feeding);
  state.unindexed.clear();
}

}  // namespace tend

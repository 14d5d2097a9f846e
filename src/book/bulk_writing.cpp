#include "book/bulk_writing.hpp"

#include <algorithm>

#include "book/upkeep.hpp"
#include "book/value_binding.hpp"

namespace tend {

namespace {

constexpr int cache_kib = 48 * 1024;
constexpr std::int64_t usual_hash = 1024 * 1024, large_hash = 32 * 1024 * 1024;

void set_search_option(Connection& connection, std::string_view option, std::int64_t value) {
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

// In the order of their numbers, as far as the moment tells it.
std::string documents_sql(const RecordType& type, const std::vector<const Field*>& fields) {
  std::string columns, order;
  for (const Field* field : fields) {
    columns += (columns.empty() ? "" : ", ") + std::string(field->column);
    if (field->type == Type::moment || field->type == Type::date) order += std::string(field->column) + ", ";
  }
  return "SELECT " + columns + " FROM " + std::string(type.table()) + " WHERE id BETWEEN ? AND ? ORDER BY " +
         order + "id";
}

void index_new_rows(Connection& connection, const RecordType& type, const NumberSet& numbers) {
  Row row{&type, fields_of_document(type), {}};
  row.values.resize(row.fields.size());
  Statement statement(connection, documents_sql(type, row.fields));
  statement.with(numbers.lowest(), numbers.highest());
  while (statement.step()) {
    if (!numbers.has(statement.integer(0))) continue;
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

void begin_bulk_writing(Connection& connection) {
  connection.execute("PRAGMA cache_size=-" + std::to_string(cache_kib));
  connection.heed_interruption();
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
  if (state.unindexed.empty()) return;
  set_search_option(state.connection, "hashsize", large_hash);
  for (const auto& [type, numbers] : state.unindexed) index_new_rows(state.connection, *type, numbers);
  set_search_option(state.connection, "hashsize", usual_hash);
  state.unindexed.clear();
}

}  // namespace tend

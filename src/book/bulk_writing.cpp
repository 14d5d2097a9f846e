#include "book/bulk_writing.hpp"

#include <algorithm>

#include "book/upkeep.hpp"

namespace tend {

namespace {

constexpr int cache_kib = 48 * 1024;
constexpr std::int64_t usual_hash = 1024 * 1024, large_hash = 32 * 1024 * 1024;

void set_search_option(Connection& connection, std::string_view option, std::int64_t value) {
  connection.cached("INSERT INTO search (search, rank) VALUES (?, ?)").with(option, value).run();
}

// What a document is made of, in the order of its number.
Query documents_of(const RecordType& type, const NumberSet& numbers) {
  Query query;
  const Field* const id = find_field(type, "id");
  query.where = {{id, Comparison::greater_equal, numbers.lowest()},
                 {id, Comparison::less_equal, numbers.highest()}};
  for (const Field& field : type.fields)
    if (field.searchable) query.fields.push_back(&field);
  for (const std::string_view name : {"at", "created", "opened"}) {
    const Field* const age = find_field(type, name);
    if (!age) continue;
    query.fields.push_back(age);
    query.order.push_back({age, false});
  }
  for (const std::string_view name : {"uid", "client", "id"})
    if (const Field* const field = find_field(type, name)) query.fields.push_back(field);
  return query;
}

}  // namespace

void begin_bulk_writing(Connection& connection) {
  connection.execute("PRAGMA cache_size=-" + std::to_string(cache_kib));
  connection.heed_interruption();
}

void index_new_rows(Transaction::State& state) {
  if (state.unindexed.empty()) return;
  set_search_option(state.connection, "hashsize", large_hash);
  for (const auto& [type, numbers] : state.unindexed) {
    state.book.for_each(*type, documents_of(*type, numbers), [&, &known = numbers](const Row& row) {
      if (known.has(row.id())) index_row(state.connection, row);
    });
  }
  set_search_option(state.connection, "hashsize", usual_hash);
  state.unindexed.clear();
}

}  // namespace tend

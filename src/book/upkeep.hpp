// What the book keeps beside the records: the search index, the keys that clients are found by, and the
// derived columns. Each can be computed again from the records (doctor).
#pragma once

#include <span>

#include "book/transaction.hpp"

namespace tend {

// ---- search index
// The document number tells the moment, the noun and the record, so that the newest come first at any size.
std::int64_t search_document(const Row& row);
Moment moment_of_document(std::int64_t document);
const RecordType* type_of_document(std::int64_t document);  // null where no noun has its code
std::int64_t number_of_document(std::int64_t document);
std::string search_scope(const Row& row);    // `c7 note`: the client's number and the noun
std::string searched_texts(const Row& row);  // as they are written
std::string search_words(const Row& row);    // folded
void clear_index(Connection& connection);
void index_document(Connection& connection, std::int64_t document, const std::string& scope,
                    const std::string& words);
void index_row(Connection& connection, const Row& row);
void unindex_row(Connection& connection, const Row& row);  // with the content that was indexed

// ---- selectors: by what a CLIENT argument finds a client
enum class SelectorRank { slug = 1, former_slug = 2, name = 3, address = 4 };
struct Selector {
  std::string key;
  SelectorRank rank;
  std::int64_t client;
  std::int64_t contact;  // 0: the client's own
  auto operator<=>(const Selector&) const = default;
};
std::vector<Selector> selectors_of(const Row& row);  // of a client or a contact; sorted, distinct
void add_selectors(Connection& connection, const Row& row);
void drop_selectors(Connection& connection, const Row& row);

// ---- derived columns
// A column that the book keeps itself, and the expression over the record's table that it must equal.
struct DerivedColumn {
  std::string_view name;
  std::string_view sql;
};
std::span<const DerivedColumn> derived_columns(const RecordType& type);

// Of every row.
void refresh_derived(Connection& connection, const RecordType& type);

void note_written(Transaction::State& state, const Row* before, const Row* after);
void refresh_derived(Transaction::State& state);

}  // namespace tend

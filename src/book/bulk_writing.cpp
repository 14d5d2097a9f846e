#include "book/bulk_writing.hpp"

#include <algorithm>
#include <ranges>

#include "book/large_pages.hpp"
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

}  // namespace

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
  for (const auto& [type, documents] : state.unindexed) index_documents(state.connection, *type, documents);
  if (state.has_many) feed_search(state.connection, usual_feeding);
  state.unindexed.clear();
}

}  // namespace tend

// Full text over the records (CLI.md, `search`).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tend/book.hpp"
#include "tend/text.hpp"

namespace tend {

struct SearchQuery {
  std::vector<SearchWord> words;      // all must occur; at least one
  std::int64_t client = 0;            // 0: any
  const RecordType* type = nullptr;   // null: any
  std::optional<Moment> from, until;  // from ≤ moment < until
  bool ranked = false;                // by relevance (bm25); else newest first, at the same cost at any size
  std::int64_t limit = 20;
};
struct SearchHit {
  const RecordType* type = nullptr;
  std::int64_t id = 0;
  std::string client;  // slug
  Moment at{};         // of a note when it happened, else when it was added
  std::string text;    // the searchable fields, the main one first, joined by ` · `
};
std::vector<SearchHit> search(const Book& book, const SearchQuery& query);

}  // namespace tend

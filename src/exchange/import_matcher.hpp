// Which record in the book a row of an import is about.
#pragma once

#include "exchange/import_options.hpp"
#include "tend/book.hpp"
#include "tend/matching.hpp"

namespace tend {

class ImportMatcher {
 public:
  ImportMatcher(const Book& book, const ImportOptions& options) : book_(book), options_(options) {}

  // The number of the record that the row's values tell, its links resolved; 0 for none. `external`: what the
  // source knows it by. Throws Error(ambiguous) where they fit several.
  std::int64_t find(const Row& row, const std::string& external) const;

 private:
  std::int64_t by_id(const Row& row, const std::string& external) const;
  std::int64_t by_email(const Row& row) const;
  std::int64_t by_name(const Row& row, const std::string& external) const;
  RecordNumbers named(const Row& row) const;
  RecordNumbers clients_of_name(const Row& row) const;
  RecordNumbers with_domain(const Row& row, const RecordNumbers& clients) const;

  const Book& book_;
  const ImportOptions& options_;
};

}  // namespace tend

// Which record in the book a row of an import is about.
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "exchange/import_options.hpp"
#include "exchange/made_keys.hpp"
#include "exchange/rows_alike.hpp"
#include "tend/book.hpp"
#include "tend/matching.hpp"

namespace tend {

class ImportMatcher {
 public:
  ImportMatcher(const Book& book, const ImportOptions& options);

  // Whether an earlier row of the import was about that record.
  using IsTold = std::function<bool(std::int64_t id)>;

  // The number of the record that the row's values tell, its links resolved; 0 for none. `external`: what the
  // source knows it by. Throws Error(ambiguous) where they fit several.
  std::int64_t find(const Row& row, const std::string& external, const IsTold& is_told);

  // What the import has made, and whether its row told its uid: a later row may be about it.
  void made(const Row& row, const std::string& external, bool has_own_uid);
  // The values that a record of the book has got by the import.
  void changed(const Row& row) { alike_.changed(row); }
  // What was made and changed last is taken back.
  void went_back() { alike_.went_back(); }
  // Whether what an import makes of that noun are its rows alone: other nouns are made by links to them, too.
  static bool tells_all_made(const RecordType& type);

 private:
  // Where a row's record may be: among what was there before the import, or what it has made, too.
  enum class Place { nowhere, before, anywhere };
  Place place_of(const RecordType& type, std::optional<std::uint64_t> key) const;
  std::int64_t by_id(const Row& row, const std::string& external) const;
  std::int64_t by_email(const Row& row, const std::string& external, const IsTold& is_told) const;
  std::int64_t by_name(const Row& row, const std::string& external, const IsTold& is_told);
  bool is_called_otherwise(const Row& row, std::int64_t id) const;

  // What the numbers of a record say of it and a row with a number of its own.
  enum class Numbered { otherwise, not_at_all, alike };
  Numbered numbered(const Row& row, const std::string& external, std::int64_t id) const;
  RecordNumbers not_numbered_otherwise(const Row& row, const std::string& external,
                                       RecordNumbers found) const;
  RecordNumbers named(const Row& row);
  RecordNumbers clients_of_name(const Row& row) const;
  RecordNumbers with_domain(const Row& row, const RecordNumbers& clients) const;

  RecordNumbers by_natural_key(const Row& row);

  const Book& book_;
  const ImportOptions& options_;
  std::map<const RecordType*, std::int64_t> last_numbers_;  // before the import
  MadeKeys made_;
  bool has_unkept_ = false;  // what was made and is known by its uid alone
  RowsAlike alike_;
};

}  // namespace tend

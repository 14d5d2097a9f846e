// How an import goes about it, and what came of it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/record.hpp"

namespace tend {

// By what a row finds its record; the rules are tried in this order.
struct MatchRules {
  bool id = true;      // what the source knows it by, or its uid
  bool email = true;   // address of a client, a contact, a manager
  bool domain = true;  // a client's domain together with its name
  bool name = true;    // exact name, blind to case and accents; of other nouns, what tells them apart
};
// `id,email,domain,name`; throws Error(usage).
MatchRules parse_match_rules(const std::vector<std::string>& texts);

struct ImportOptions {
  std::string source;  // the name under which external numbers are kept
  MatchRules match;
  bool overwrite = false;         // values edited by people, too
  bool create_references = true;  // clients and people that rows name and that are not there
  bool skip_invalid = false;      // go on after a refused row
  std::string me;                 // owner and author where the file tells none
  const Now* now = nullptr;
  std::string currency;                                 // where nothing tells another
  std::function<bool(std::string_view)> is_taken_word;  // may not be a slug
};

struct ImportCounts {
  const RecordType* type = nullptr;
  std::int64_t created = 0, updated = 0, unchanged = 0, refused = 0;
};

struct RefusedRow {
  std::int64_t line = 0;
  std::string why, way_out;
};

// How often what rows say of an end was settled otherwise.
struct EndingCounts {
  std::int64_t coming = 0;     // it was to come
  std::int64_t reversed = 0;   // of an opportunity, it was before the beginning, and stays so
  std::int64_t moved = 0;      // the beginning was behind it
  std::int64_t left = 0;       // the record is open
  std::int64_t followups = 0;  // done by the touch that came of them
};

struct ImportResult {
  std::vector<ImportCounts> counts;  // of the nouns that occurred, in the order of record_types()
  std::vector<RefusedRow> refused;
  std::int64_t kept = 0;      // values that were edited in the book and stay
  std::int64_t repeated = 0;  // rows for a record that an earlier row was about
  std::int64_t undated = 0;   // new follow-ups that got this day as their due day
  std::int64_t unlinked = 0;  // links to what the source knows and the book does not, where they may be left
  EndingCounts endings;
  std::vector<std::string> made;  // `client Acme`: records that rows named and that were not there; some
  std::int64_t made_count = 0;
  std::vector<std::int64_t> repeated_lines;  // of the first repeated rows
};

}  // namespace tend

// The numbers of an import's records: the book's own, and those by which the source knows them.
#include <algorithm>

#include "exchange/import_defaults.hpp"
#include "exchange/importer.hpp"
#include "exchange/source_numbers.hpp"

namespace tend {

// Numbers that the book gave before the import are not given again.
bool Importer::is_free(const RecordType& type, std::int64_t id) {
  if (id <= last_numbers_.at(&type) || id > highest_number) return false;
  if (!ImportMatcher::tells_all_made(type)) return !has_number(book_, type, id);
  return !is_seen(type, id);
}

// A calendar may bring a follow-up back as what is read as a note; a table tells its own nouns.
bool Importer::is_given_uid(const ImportRow& source, const std::string& uid) const {
  if (uid.empty()) return false;
  const auto has_it = [&](const RecordType* type) { return number_of(book_, *type, uid) != 0; };
  if (source.external_id == uid) return std::ranges::any_of(importable_types(), has_it);
  return !options_.match.id && has_it(source.type);
}

void Importer::read_merged() {
  for (const Origin& each : merged_origins(book_, options_.source))
    merged_.emplace(each.noun, kept_number(options_.source, each.external));
}

bool Importer::is_known_to_source(const ImportRow& source) const {
  return record_of_number(book_, options_.source, *source.type, source.external_id) != 0;
}

// The row of the record that another one was merged into counts.
bool Importer::is_merged(const ImportRow& source) const {
  if (merged_.empty() || source.external_id.empty()) return false;
  return merged_.contains({std::string(source.type->name), kept_number(options_.source, source.external_id)});
}

void Importer::add_origin(const ImportRow& source, const std::string& uid) {
  if (source.external_id.empty()) return;
  Origin origin;
  origin.source = options_.source;
  origin.noun = source.type->name;
  origin.external = kept_number(options_.source, source.external_id);
  origin.record = uid;
  transaction_.insert(origin);
}

}  // namespace tend

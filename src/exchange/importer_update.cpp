// What an import changes of a record that the book has.
#include <algorithm>

#include "exchange/import_defaults.hpp"
#include "exchange/importer.hpp"
#include "exchange/row_access.hpp"
#include "tend/care_records.hpp"
#include "tend/matching.hpp"

namespace tend {

namespace {

Words with_words(const Value& stored, Words more) {
  if (const auto* words = std::get_if<Words>(&stored)) more.insert(more.end(), words->begin(), words->end());
  std::ranges::sort(more);
  more.erase(std::unique(more.begin(), more.end()), more.end());
  return more;
}

}  // namespace

Importer::Outcome Importer::update(std::int64_t id, const Row& wanted) {
  Query query;
  query.where.push_back({find_field(*wanted.type, "id"), Comparison::equal, id});
  query.fields = wanted.fields;
  const Row stored = book_.rows(*wanted.type, query).front();
  Row changed{wanted.type, {find_field(*wanted.type, "id")}, {id}};
  for (std::size_t i = 0; i < wanted.fields.size(); ++i) {
    const Field& field = *wanted.fields[i];
    Value value = wanted.values[i];
    if (is_null(value) || field.name == "id" || field.name == "uid") continue;
    if (auto* words = std::get_if<Words>(&value)) value = with_words(stored.values[i], std::move(*words));
    if (const auto* pairs = std::get_if<Pairs>(&value)) {
      const bool overwrite = options_.overwrite || set_by(book_, *wanted.type, id, field) == SetBy::import;
      value = with_pairs(stored.values[i], *pairs, overwrite);
    }
    if (value == sorted_links(stored.values[i])) continue;
    if (field.name == "probability" && is_null(stored.values[i]) && has_probability_of_stage(book_, wanted))
      continue;
    const bool is_added_to = field.type == Type::words || field.type == Type::pairs;
    if (is_added_to || may_change(id, stored.values[i], *wanted.type, field)) {
      put(changed, field, std::move(value));
    } else {
      ++result_.kept;
    }
  }
  if (changed.fields.size() == 1) return Outcome::unchanged;
  change_stage(id, changed);
  matcher_.changed(changed);
  return transaction_.update_row(changed) ? Outcome::updated : Outcome::unchanged;
}

bool Importer::may_change(std::int64_t id, const Value& stored, const RecordType& type,
                          const Field& field) const {
  if (options_.overwrite) return true;
  const SetBy by = set_by(book_, type, id, field);
  return by == SetBy::import || (by == SetBy::adding && is_null(stored));
}

void Importer::change_stage(std::int64_t id, const Row& changed) {
  const std::string stage = text_of(changed, "stage");
  if (changed.type != &describe<Opportunity>() || stage.empty()) return;
  check_imported_stage(book_, stage);
  StageChange change;
  change.opportunity.id = id;
  const auto* closed = std::get_if<Date>(&changed.at("closed"));
  change.at = closed ? *closed : options_.now->today();
  change.stage = stage;
  transaction_.insert(change);
}

}  // namespace tend

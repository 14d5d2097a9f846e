// What an import changes of a record that the book has.
#include <algorithm>

#include "exchange/import_defaults.hpp"
#include "exchange/importer.hpp"
#include "exchange/row_access.hpp"
#include "exchange/row_ending.hpp"
#include "exchange/source_numbers.hpp"
#include "tend/care_records.hpp"
#include "tend/churns.hpp"
#include "tend/matching.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

constexpr std::size_t told_repeated = 10;

Words with_words(const Value& stored, Words more) {
  if (const auto* words = std::get_if<Words>(&stored)) more.insert(more.end(), words->begin(), words->end());
  std::ranges::sort(more);
  more.erase(std::unique(more.begin(), more.end()), more.end());
  return more;
}

}  // namespace

Importer::Outcome Importer::write_known(const ImportRow& source, Row row, std::int64_t id) {
  if (is_repeated(*source.type, id)) {
    if (result_.repeated_lines.size() < told_repeated) result_.repeated_lines.push_back(source.line);
    ++result_.repeated;
    return Outcome::unchanged;
  }
  if (!source.external_id.empty() && !is_known_to_source(source))
    add_origin(source, uid_of(book_, *source.type, id));
  if (source.is_next && goes_on(row, id)) put(row, "due", Value());
  const Outcome outcome = update(source, id, row);
  keep_waiting(source, id, outcome);
  return outcome;
}

Importer::Outcome Importer::update(const ImportRow& source, std::int64_t id, const Row& wanted) {
  Query query;
  query.where.push_back({find_field(*wanted.type, "id"), Comparison::equal, id});
  query.fields = wanted.fields;
  for (const Field* each : ending_fields(*wanted.type))
    if (std::ranges::count(query.fields, each) == 0) query.fields.push_back(each);
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
  settle_ending(source, wanted, &stored, *options_.now, result_.endings, changed);
  if (changed.fields.size() == 1) return Outcome::unchanged;
  change_stage(id, changed);
  end_churns(id, stored, changed);
  matcher_.changed(changed);
  return transaction_.update_row(changed) ? Outcome::updated : Outcome::unchanged;
}

bool Importer::may_change(std::int64_t id, const Value& stored, const RecordType& type,
                          const Field& field) const {
  if (options_.overwrite) return true;
  const SetBy by = set_by(book_, type, id, field);
  return by == SetBy::import || (by == SetBy::adding && is_null(stored));
}

// What another program had planned under the same number is done by the touch that came of it.
void Importer::end_followup(const ImportRow& source, const Row& touch) {
  const RecordType& type = describe<Followup>();
  const bool is_touch = touch.type == &describe<Note>() && text_of(touch, "kind") != "note";
  if (!is_touch || source.writer != WrittenBy::program || source.external_id.empty()) return;
  if (last_numbers_.at(&type) == 0) return;
  std::int64_t id = 0;
  read_aside(book_, [&] { id = record_of_number(book_, options_.source, type, source.external_id); });
  if (id == 0) return;
  const Row done{&type, {find_field(type, "status"), find_field(type, "done_at")}, {"done", touch.at("at")}};
  if (update(source, id, done) == Outcome::updated) ++result_.endings.followups;
}

// Where a series stands that the book knows is the book's to say, unless it was moved as a whole.
bool Importer::goes_on(const Row& row, std::int64_t id) const {
  const auto stored = book_.find<Followup>(id);
  if (!stored->anchor) return true;
  return stored->every == text_of(row, "every") && Value(*stored->anchor) == row.at("anchor");
}

// A client that is there again has come back, as by 'client winback'.
void Importer::end_churns(std::int64_t id, const Row& stored, const Row& changed) {
  const auto has_gone = [](const std::string& status) { return status == "churned" || status == "canceled"; };
  const std::string status = text_of(changed, "status");
  if (changed.type != &describe<Client>() || status.empty()) return;
  if (has_gone(status) || !has_gone(text_of(stored, "status"))) return;
  for (Churn& each : open_churns(book_, id)) {
    if (each.at > options_.now->today()) continue;
    each.returned = options_.now->today();
    transaction_.update(each);
  }
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

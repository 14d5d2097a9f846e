#include "exchange/importer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/import_defaults.hpp"
#include "exchange/import_value.hpp"
#include "exchange/row_access.hpp"
#include "exchange/row_ending.hpp"
#include "tend/care_records.hpp"
#include "tend/row_text.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

constexpr std::size_t told_made = 20;
// Of rows of which one is refused.
constexpr std::size_t parts_with_refused = 16;

void need_moment(const Row& row) {
  const std::string kind = text_of(row, "kind");
  if (kind.empty() || kind == "note") return;
  throw Error(Exit::refused, fmt::format("{} needs the moment when it was", with_article(kind)));
}

// Tasks of other programs may be for no day.
bool lacks_due_day(const ImportRow& source, const Row& row) {
  return row.type == &describe<Followup>() && source.writer == WrittenBy::program && is_null(row.at("due"));
}

}  // namespace

Importer::Importer(const Book& book, Transaction& transaction, const ImportOptions& options)
    : book_(book),
      transaction_(transaction),
      options_(options),
      references_(book, transaction, options),
      matcher_(book, options),
      cadences_(cadences_of(book)) {
  transaction_.set_source(options.source);
  for (const RecordType* type : record_types()) last_numbers_[type] = last_number(book, *type);
  read_merged();
}

// ---- one row after the other

void Importer::take(std::span<const ImportRow> rows) {
  if (rows.size() == 1) return take_alone(rows.front());
  if (rows.empty() || take_together(rows)) return;
  const std::size_t parts = std::min(rows.size(), parts_with_refused);
  for (std::size_t i = 0; i < parts; ++i) {
    const std::size_t begin = rows.size() * i / parts, end = rows.size() * (i + 1) / parts;
    take(rows.subspan(begin, end - begin));
  }
}

bool Importer::take_together(std::span<const ImportRow> rows) {
  const Told before = told_so_far();
  std::vector<Outcome> outcomes;
  seen_last_.clear();
  const bool done = attempt_many(transaction_, [&] {
    for (const ImportRow& each : rows) outcomes.push_back(write(each));
  });
  if (done) {
    count_made();
    for (std::size_t i = 0; i < rows.size(); ++i) ++count_of(*rows[i].type, outcomes[i]);
  } else {
    go_back(before);
  }
  return done;
}

Importer::Told Importer::told_so_far() const {
  return {result_.kept,     result_.repeated, result_.undated,
          result_.unlinked, waiting_.size(),  result_.endings};
}

void Importer::go_back(const Told& told) {
  references_.forget();
  matcher_.went_back();
  result_.kept = told.kept;
  result_.repeated = told.repeated;
  result_.repeated_lines.resize(
      std::min(result_.repeated_lines.size(), static_cast<std::size_t>(told.repeated)));
  result_.undated = told.undated;
  result_.unlinked = told.unlinked;
  result_.endings = told.endings;
  waiting_.resize(told.waiting);
  for (const auto& [type, id] : seen_last_) seen_[type][static_cast<std::size_t>(id)] = false;
}

bool Importer::attempt(const RecordType& type, std::int64_t line, const std::function<void()>& write) {
  const Told before = told_so_far();
  RefusedRow refused{line, {}, {}};
  seen_last_.clear();
  const std::string refusal = transaction_.attempt([&] {
    try {
      write();
    } catch (const Error& error) {
      refused.way_out = error.way_out();
      throw;
    }
  });
  if (refusal.empty()) {
    count_made();
    return true;
  }
  go_back(before);
  refused.why = refusal;
  refuse(type, std::move(refused));
  return false;
}

void Importer::take_alone(const ImportRow& source) {
  Outcome outcome = Outcome::unchanged;
  if (attempt(*source.type, source.line, [&] { outcome = write(source); })) ++count_of(*source.type, outcome);
}

void Importer::finish() {
  for (const Waiting& each : waiting_) attempt(*each.type, each.line, [&] { link_waiting(each); });
}

void Importer::link_waiting(const Waiting& waiting) {
  const std::string text =
      std::get<Link>(import_value(waiting.link, *waiting.type, {options_.now, {}})).label;
  const Link link = references_.find(*waiting.type, text, waiting.link.is_external, {});
  const Outcome outcome = update({}, waiting.id, {waiting.type, {waiting.link.field}, {link}});
  if (outcome != Outcome::updated || waiting.outcome != Outcome::unchanged) return;
  --count_of(*waiting.type, Outcome::unchanged);
  ++count_of(*waiting.type, Outcome::updated);
}

std::int64_t& Importer::count_of(const RecordType& type, Outcome outcome) {
  ImportCounts& counts = counts_of(type);
  if (outcome == Outcome::created) return counts.created;
  return outcome == Outcome::updated ? counts.updated : counts.unchanged;
}

void Importer::refuse(const RecordType& type, RefusedRow row) {
  ++counts_of(type).refused;
  result_.refused.push_back(std::move(row));
}

ImportCounts& Importer::counts_of(const RecordType& type) {
  return counts_.try_emplace(&type, ImportCounts{&type}).first->second;
}

void Importer::count_made() {
  for (const ImportReferences::Made& made : references_.take_made()) {
    ++counts_of(*made.type).created;
    ++result_.made_count;
    if (result_.made.size() < told_made)
      result_.made.push_back(fmt::format("{} {}", made.type->name, visible(made.name)));
  }
}

ImportResult Importer::result() const {
  ImportResult result = result_;
  for (const RecordType* type : record_types()) {
    if (const auto found = counts_.find(type); found != counts_.end()) result.counts.push_back(found->second);
  }
  return result;
}

// ---- writing

Importer::Outcome Importer::write(const ImportRow& source) {
  if (is_merged(source)) return Outcome::unchanged;
  Row row = read(source);
  settle_values(source, row);
  end_followup(source, row);
  const std::int64_t known =
      matcher_.find(row, source.external_id, [&](std::int64_t id) { return is_seen(*source.type, id); });
  return known == 0 ? create(source, std::move(row)) : write_known(source, std::move(row), known);
}

void Importer::keep_waiting(const ImportRow& source, std::int64_t id, Outcome outcome) {
  for (const GivenText& given : source.texts)
    if (is_link_to_own_noun(*source.type, *given.field))
      waiting_.push_back({source.type, id, source.line, given, outcome});
}

bool Importer::is_seen(const RecordType& type, std::int64_t id) {
  const std::vector<bool>& seen = seen_[&type];
  return static_cast<std::size_t>(id) < seen.size() && seen[static_cast<std::size_t>(id)];
}

bool Importer::is_repeated(const RecordType& type, std::int64_t id) {
  if (is_seen(type, id)) return true;
  std::vector<bool>& seen = seen_[&type];
  const auto place = static_cast<std::size_t>(id);
  if (place >= seen.size()) seen.resize(std::max(place + 1, seen.size() * 2));
  seen[place] = true;
  seen_last_.emplace_back(&type, id);
  return false;
}

Importer::Outcome Importer::create(const ImportRow& source, Row row) {
  if (source.lacks_moment) need_moment(row);
  if (lacks_due_day(source, row)) {
    put(row, "due", options_.now->today());
    ++result_.undated;
  }
  Row whole = completed_row(row, book_, references_, options_);
  settle_ending(source, row, nullptr, *options_.now, result_.endings, whole);
  if (source.writer != WrittenBy::tend && has_probability_of_stage(book_, whole))
    put(whole, "probability", Value());
  if (whole.id() != 0 && !is_free(*whole.type, whole.id())) put(whole, "id", Value());
  if (is_given_uid(source, text_of(whole, "uid"))) put(whole, "uid", Value());
  const bool has_own_uid = !is_null(whole.at("uid"));
  transaction_.insert_row(whole);
  is_repeated(*whole.type, whole.id());
  matcher_.made(whole, source.external_id, has_own_uid);
  references_.made(whole);
  // What the source knows by that number was looked for by it.
  if (options_.match.id || !is_known_to_source(source)) add_origin(source, text_of(whole, "uid"));
  if (whole.type == &describe<Opportunity>()) {
    StageChange change;
    change.opportunity.id = whole.id();
    const auto* closed = std::get_if<Date>(&whole.at("closed"));
    change.at = closed ? *closed : std::get<Date>(whole.at("opened"));
    change.stage = text_of(whole, "stage");
    transaction_.insert(change);
  }
  keep_waiting(source, whole.id(), Outcome::created);
  return Outcome::created;
}

}  // namespace tend

#include "exchange/row_noun.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "exchange/import_value.hpp"
#include "exchange/known_words.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

using FieldNames = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// The texts of the fields that the other noun has under the second name; the others are returned.
std::vector<GivenText> change_noun(ImportRow& row, const RecordType& type, const FieldNames& names) {
  std::vector<GivenText> kept, others;
  for (GivenText& each : row.texts) {
    const auto* const found = std::ranges::find(names, each.field->name, &FieldNames::value_type::first);
    if (found != names.end()) each.field = find_field(type, found->second);
    (found != names.end() ? kept : others).push_back(std::move(each));
  }
  row.type = &type;
  row.texts = std::move(kept);
  return others;
}

void become_client(ImportRow& row) {
  const auto others =
      change_noun(row, describe<Client>(), {{"client", "name"}, {"email", "email"}, {"phone", "phone"}});
  for (const GivenText& each : others) row.custom.emplace_back(each.field->name, each.text);
}

// When the event is, where that is to come.
std::optional<LocalTime> coming_time(const ImportRow& row, const Now& now) {
  const GivenText *const kind = given_for(row, "kind"), *const at = given_for(row, "at");
  if (!kind || !at) return std::nullopt;
  const std::string word = known_word(*row.type, *kind->field, kind->text);
  if (word != "meeting" && word != "visit") return std::nullopt;
  const auto time = foreign_time(at->text, at->form.date_order);
  if (!time || moment_in(*time, now.zone) <= now.moment) return std::nullopt;
  return now.zone.local(moment_in(*time, now.zone));
}

std::string first_part(const std::string& text) {
  const std::vector<std::string> parts = parts_of_cell(text);
  return parts.empty() ? std::string() : parts.front();
}

void become_followup(ImportRow& row, LocalTime time) {
  change_noun(row, describe<Followup>(),
              {{"client", "client"}, {"body", "text"}, {"contacts", "contact"}, {"author", "owner"}});
  row.lacks_moment = false;
  for (GivenText& each : row.texts) {
    if (each.field->name != "contact") continue;
    each.text = first_part(each.text);
    each.name = first_part(each.name);
  }
  const Date day = std::chrono::floor<std::chrono::days>(time);
  const auto minute = std::chrono::floor<std::chrono::minutes>(time - LocalTime{day});
  row.texts.push_back({find_field(*row.type, "due"), iso(day)});
  if (minute != minute.zero()) row.texts.push_back({find_field(*row.type, "due_time"), iso(minute)});
}

// ---- what was planned and has been

std::string touch_kind(const ImportRow& row) {
  const auto kind = std::ranges::find(row.of_note, find_field(describe<Note>(), "kind"), &GivenText::field);
  if (kind == row.of_note.end()) return {};
  std::string word = known_word(describe<Note>(), *kind->field, kind->text);
  return word == "note" ? std::string() : word;
}

bool is_done(const ImportRow& row) {
  const GivenText* const status = given_for(row, "status");
  return status && known_word(*row.type, *status->field, status->text) == "done";
}

bool has_been(const GivenText& at, const Now& now) {
  const auto time = foreign_time(at.text, at.form.date_order);
  return time && moment_in(*time, now.zone) <= now.moment;
}

// When it took place: at its planned time, else when it was done, else on its day.
std::optional<GivenText> moment_of_touch(const ImportRow& row, const Now& now) {
  const GivenText *const due = given_for(row, "due"), *const time = given_for(row, "due_time");
  std::vector<GivenText> moments;
  if (due && time) moments.push_back({nullptr, due->text + ' ' + time->text, due->form});
  if (const GivenText* const done = given_for(row, "done_at")) moments.push_back(*done);
  if (due) moments.push_back(*due);
  moments.push_back({nullptr, row.modified});
  const auto found =
      std::ranges::find_if(moments, [&](const GivenText& each) { return has_been(each, now); });
  return found == moments.end() ? std::nullopt : std::optional(*found);
}

void become_note(ImportRow& row, GivenText at) {
  change_noun(row, describe<Note>(),
              {{"client", "client"}, {"text", "body"}, {"contact", "contacts"}, {"owner", "author"}});
  at.field = find_field(*row.type, "at");
  row.texts.push_back(std::move(at));
  std::ranges::move(row.of_note, std::back_inserter(row.texts));
}

void settle_touch(ImportRow& row, const Now& now) {
  if (!is_done(row) || touch_kind(row).empty()) return;
  if (auto at = moment_of_touch(row, now)) become_note(row, std::move(*at));
}

}  // namespace

void settle_noun(const ColumnPlan& plan, const Now& now, ImportRow& row) {
  if (plan.has_companies && given_for(row, "client") && !given_for(row, "name")) return become_client(row);
  if (row.writer != WrittenBy::program) return;
  if (row.type == &describe<Followup>()) return settle_touch(row, now);
  if (row.type != &describe<Note>()) return;
  if (const auto time = coming_time(row, now)) become_followup(row, *time);
}

}  // namespace tend

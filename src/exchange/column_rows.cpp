// The rows of a table by its plan.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "core/ascii.hpp"
#include "exchange/column_plan.hpp"
#include "exchange/foreign_date.hpp"
#include "exchange/html_text.hpp"
#include "exchange/import_value.hpp"
#include "exchange/known_words.hpp"
#include "exchange/row_access.hpp"
#include "exchange/row_signs.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

bool is_long_text(const Field& field) { return field.name == "body" || field.name == "text"; }

namespace {

// What stands between the parts of a field.
std::string_view between_parts(const Field& field) {
  if (is_long_text(field)) return "\n";
  if (field.name == "street") return ", ";
  if (field.name == "birthday") return "-";
  return " ";
}

// Of addresses, phones and words the first that is there counts; other parts make one text.
bool is_one_of_several(const Field& field) {
  return field.name == "email" || field.name == "phone" || field.name == "stage" || field.name == "kind" ||
         field.name == "closed";
}

// Of words that columns tell together, such as a deal's status and stage, those count that the book knows.
bool says_nothing(const RecordType& type, const PlannedColumn& column, std::string_view text) {
  if (column.part == 0 || (column.field->type != Type::choice && column.field->name != "stage")) return false;
  const std::string word = known_word(type, *column.field, text);
  return column.field->type == Type::choice ? std::ranges::count(column.field->choices, word) == 0
                                            : word.empty();
}

// As Outlook writes a day that is not told.
bool is_no_day(std::string_view text) { return text == "0/0/00" || text == "0.0.00"; }

void add_custom(ImportRow& row, const PlannedColumn& column, std::string_view text) {
  if (find_field(*row.type, "custom")) row.custom.emplace_back(column.key, std::string(text));
}

// What the column's field has no room for.
void add_rest(ImportRow& row, const PlannedColumn& column, std::string_view text) {
  row.rest.push_back(&column);
  add_custom(row, column, text);
}

// As Google and vCards write a birthday of which the year is not told.
bool lacks_year(const Field& field, std::string_view text) {
  return field.name == "birthday" && text.starts_with("--");
}

// As Outlook writes the address of a colleague, by which only their own server finds them.
bool is_internal_address(const Field& field, std::string_view text) {
  return field.shape == Shape::email && ascii::lower(text.substr(0, 3)) == "/o=";
}

struct SeveralTexts {
  std::string_view first, others;
};

// Google writes several addresses into one cell; where they are e-mail addresses, others do, too.
SeveralTexts several_in(const Field& field, std::string_view text, bool is_whole) {
  constexpr std::string_view mark = " ::: ";
  if (field.type != Type::text || is_whole) return {text, {}};
  std::size_t end = text.find(mark), next = end + mark.size();
  if (end == std::string_view::npos && field.shape == Shape::email) {
    end = text.find_first_of(",;");
    next = end + 1;
  }
  if (end == std::string_view::npos) return {text, {}};
  return {ascii::trim(text.substr(0, end)), ascii::trim(text.substr(next))};
}

// The source's number goes before the name that another column tells.
void add_link(GivenText& found, const PlannedColumn& column, std::string_view text) {
  if (column.is_external == found.is_external) return;
  if (!column.is_external) return void(found.name = text);
  found.name = std::exchange(found.text, std::string(text));
  found.is_external = true;
  found.is_optional = column.is_optional;
}

void add_part(ImportRow& row, const PlannedColumn& column, std::string_view text) {
  std::string seen;
  if (column.takes_first) text = ascii::trim(text.substr(0, text.find(';')));
  if (text.empty() || says_nothing(*row.type, column, text)) return;
  if (column.may_be_html && is_long_text(*column.field) && is_html(text)) text = seen = text_of_html(text);
  if (lacks_year(*column.field, text)) return add_rest(row, column, text);
  if (is_internal_address(*column.field, text)) return add_rest(row, column, text);
  if (const SeveralTexts several = several_in(*column.field, text, column.form.is_whole);
      !several.others.empty()) {
    add_rest(row, column, several.others);
    text = several.first;
  }
  const auto found = std::ranges::find(row.texts, column.field, &GivenText::field);
  if (found == row.texts.end()) {
    row.texts.push_back(
        {column.field, std::string(text), column.form, column.is_external, column.is_optional});
  } else if (is_one_of_several(*column.field)) {
    if (found->text != text) add_rest(row, column, text);
  } else if (is_link(*column.field)) {
    add_link(*found, column, text);
  } else if (column.part > 0 && !found->text.empty()) {
    found->text.append(between_parts(*column.field)).append(text);
  }
}

// What the row tells of the column's field already.
std::string_view told_before(const SourceRow& source, const PlannedColumn& column) {
  for (const std::size_t i : column.before)
    if (const std::string_view told = ascii::trim(source.texts[i]); !told.empty()) return told;
  return {};
}

std::string minutes_of_seconds(std::string_view text) {
  const auto number = ascii::number(text);
  if (!number) return std::string(text);
  return *number > 0 ? std::to_string((*number + 59) / 60) : std::string();
}

void add_of_note(ImportRow& row, const PlannedColumn& column, std::string_view text) {
  const bool is_told = std::ranges::count(row.of_note, column.field, &GivenText::field) > 0;
  if (is_told || says_nothing(describe<Note>(), column, text)) return;
  row.of_note.push_back(
      {column.field, column.in_seconds ? minutes_of_seconds(text) : std::string(text), column.form});
}

bool says_the_same(const PlannedColumn& column, std::string_view text, std::string_view told) {
  if (column.field->shape == Shape::domain) return domain_key(text) == domain_key(told);
  if (column.part == 0 || is_one_of_several(*column.field)) return text == told;
  return fold(told).find(fold(text)) != std::string::npos;
}

// Other programs write a whole beside its parts; in people's own tables each column says something.
void add_second(ImportRow& row, const PlannedColumn& column, std::string_view text, std::string_view told) {
  if (row.writer == WrittenBy::people && !says_the_same(column, text, told)) add_rest(row, column, text);
}

// `Doe, Jo` is Jo Doe.
std::string name_in_order(std::string_view name) {
  const std::size_t comma = name.find(',');
  if (comma == std::string_view::npos || name.find('@') != std::string_view::npos) return std::string(name);
  return std::string(ascii::trim(name.substr(comma + 1))) + " " +
         std::string(ascii::trim(name.substr(0, comma)));
}

void add_people(ImportRow& row, std::string_view text) {
  const bool are_several = text.find(';') != std::string_view::npos;
  for (const std::string& each : are_several ? parts_of_cell(text) : std::vector{std::string(text)}) {
    row.people.push_back(attendee_of(name_in_order(each)));
    if (!row.people.back().email.empty()) row.client_hints.push_back(row.people.back().email);
  }
}

// What is no field of the noun.
void add_aside(ImportRow& row, const PlannedColumn& column, std::string_view text) {
  switch (column.kind) {
    case PlannedColumn::Kind::external:
      return void(row.external_id = text);
    case PlannedColumn::Kind::custom:
      return add_custom(row, column, text);
    case PlannedColumn::Kind::person:
      return add_people(row, text);
    case PlannedColumn::Kind::client:
      return void(std::ranges::move(parts_of_cell(text), std::back_inserter(row.client_hints)));
    case PlannedColumn::Kind::end:
      return void(row.end.append(row.end.empty() ? "" : " ").append(text));
    case PlannedColumn::Kind::of_note:
      return add_of_note(row, column, text);
    case PlannedColumn::Kind::sign:
      return add_sign(row, column.sign, text);
    case PlannedColumn::Kind::field:
    case PlannedColumn::Kind::left:
      return;
  }
}

// How long the meeting takes, by its end; from midnight to midnight it takes days, not minutes.
void add_minutes(ImportRow& row) {
  const GivenText* const at = given_for(row, "at");
  if (!at) return;
  const auto begin = foreign_time(at->text, at->form.date_order);
  const auto end = foreign_time(row.end, at->form.date_order);
  if (!begin || !end || !begin->time || !end->time) return;
  const auto length = (LocalTime{end->date} + *end->time) - (LocalTime{begin->date} + *begin->time);
  const bool is_all_day = begin->time->count() == 0 && end->time->count() == 0;
  if (is_all_day || length <= std::chrono::seconds{0}) return;
  row.texts.push_back({find_field(*row.type, "minutes"),
                       std::to_string(std::chrono::ceil<std::chrono::minutes>(length).count())});
}

// What the columns of a row tell together.
void settle_row(const ColumnPlan& plan, ImportRow& row) {
  const auto tells = [&](const Field* field) {
    return std::ranges::count(row.texts, field, &GivenText::field) > 0;
  };
  if (!row.end.empty()) add_minutes(row);
  if (row.is_all_day) settle_all_day(row);
  row.lacks_moment = plan.moment && !tells(plan.moment);
  if (plan.kind.empty()) return;
  const Field* const kind = find_field(*plan.type, "kind");
  if (!tells(kind)) row.texts.push_back({kind, std::string(plan.kind)});
}

}  // namespace

void fill_import_row(const ColumnPlan& plan, const SourceRow& source, ImportRow& row) {
  row.type = plan.type;
  row.writer = plan.writer;
  row.line = source.line;
  row.external_id.clear();
  row.texts.clear();
  row.custom.clear();
  row.client_hints.clear();
  row.people.clear();
  row.end.clear();
  row.rest.clear();
  row.of_note.clear();
  row.modified.clear();
  row.is_all_day = row.is_deleted = false;
  for (const std::size_t i : plan.order) {
    const PlannedColumn& column = plan.columns[i];
    std::string_view text = ascii::trim(source.texts[i]);
    if (text.empty() || is_no_day(text) || column.kind == PlannedColumn::Kind::left) continue;
    if (column.form.is_whole) text = source.texts[i];
    if (column.kind != PlannedColumn::Kind::field) {
      add_aside(row, column, text);
    } else if (says_deleted(column, text)) {
      row.is_deleted = true;
    } else if (const std::string_view told = told_before(source, column); !told.empty()) {
      add_second(row, column, text, told);
    } else {
      add_part(row, column, text);
    }
  }
  settle_row(plan, row);
}

}  // namespace tend

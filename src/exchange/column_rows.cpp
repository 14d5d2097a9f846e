// The rows of a table by its plan: the forms of its columns, and one row after the other.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/ascii.hpp"
#include "exchange/column_plan.hpp"
#include "exchange/foreign_number.hpp"
#include "exchange/html_text.hpp"
#include "exchange/known_words.hpp"
#include "exchange/row_access.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

bool has_decimals(const Field& field) {
  return field.type == Type::money || field.type == Type::decimal || field.type == Type::number;
}

bool has_dates(const Field& field) { return field.type == Type::date || field.type == Type::moment; }

struct ColumnEvidence {
  DecimalEvidence decimals;
  DateEvidence dates;
  RatioEvidence ratios;

  void weigh(const PlannedColumn& column, std::string_view text) {
    if (!column.field) return;
    if (has_decimals(*column.field)) decimals.weigh(text);
    if (column.field->name == "probability") ratios.weigh(text);
    if (has_dates(*column.field) && column.part < 2) dates.weigh(text);
  }
};

[[noreturn]] void refuse_two_readings(const PlannedColumn& column, const std::string& text,
                                      const char* way_out) {
  throw Error(Exit::refused,
              fmt::format("the column '{}' can be read in two ways: '{}'; nothing was imported",
                          visible(column.header), cut(visible(text), 40)),
              way_out);
}

TextForm form_of(const PlannedColumn& column, const ColumnEvidence& evidence, const PlanWishes& wishes) {
  const auto mark = wishes.decimal_mark ? wishes.decimal_mark : evidence.decimals.mark();
  if (!mark)
    refuse_two_readings(column, evidence.decimals.open_text(), "say --decimal point or --decimal comma");
  if (evidence.dates.are_day_numbers()) return {*mark, DateOrder::day_number};
  const auto order = wishes.date_order ? wishes.date_order : evidence.dates.order();
  if (!order)
    refuse_two_readings(column, evidence.dates.open_text(), "say --date-order dmy or --date-order mdy");
  return {*mark, *order, evidence.ratios.are_ratios()};
}

// Neither an address nor a short word by which something is found.
bool is_plain_text(const PlannedColumn& column) {
  constexpr std::string_view words[] = {"slug", "sku", "handle", "owner", "author", "every", "stage"};
  return column.field && column.field->type == Type::text && column.field->shape == Shape::any &&
         std::ranges::count(words, column.field->name) == 0;
}

bool is_long_text(const Field& field) { return field.name == "body" || field.name == "text"; }

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

// A field that is told as a whole needs none of its parts.
bool has_whole(const ColumnPlan& plan, const SourceRow& source, const PlannedColumn& part) {
  if (part.part == 0) return false;
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const PlannedColumn& column = plan.columns[i];
    if (column.field == part.field && column.part == 0 && !ascii::trim(source.texts[i]).empty()) return true;
  }
  return false;
}

// As Outlook writes a day that is not told.
bool is_no_day(std::string_view text) { return text == "0/0/00" || text == "0.0.00"; }

void add_custom(ImportRow& row, const PlannedColumn& column, std::string_view text) {
  if (!find_field(*row.type, "custom") || is_no_day(text)) return;
  row.custom.emplace_back(column.key, std::string(text));
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
  if (lacks_year(*column.field, text)) return add_custom(row, column, text);
  if (is_internal_address(*column.field, text)) return add_custom(row, column, text);
  if (const SeveralTexts several = several_in(*column.field, text, column.form.is_whole);
      !several.others.empty()) {
    add_custom(row, column, several.others);
    text = several.first;
  }
  const auto found = std::ranges::find(row.texts, column.field, &GivenText::field);
  if (found == row.texts.end()) {
    row.texts.push_back(
        {column.field, std::string(text), column.form, column.is_external, column.is_optional});
  } else if (is_one_of_several(*column.field)) {
    if (found->text != text) add_custom(row, column, text);
  } else if (is_link(*column.field)) {
    add_link(*found, column, text);
  } else if (column.part > 0 && !found->text.empty()) {
    found->text.append(between_parts(*column.field)).append(text);
  }
}

// Of these a cell or a second column may have more than the field has room for.
bool may_have_rest(const PlannedColumn& column) {
  return column.kind == PlannedColumn::Kind::field &&
         (column.field->name == "email" || column.field->name == "phone" || column.field->name == "birthday");
}

void mark_rest(ColumnPlan& plan, const SourceRow& source, ImportRow& row) {
  fill_import_row(plan, source, row);
  for (const auto& [key, text] : row.custom) {
    const auto column = std::ranges::find_if(
        plan.columns, [&](const PlannedColumn& each) { return each.key == key && may_have_rest(each); });
    if (column != plan.columns.end()) column->has_rest = true;
  }
}

// What the columns of a row tell together.
void settle_row(const ColumnPlan& plan, ImportRow& row) {
  const auto tells = [&](const Field* field) {
    return std::ranges::count(row.texts, field, &GivenText::field) > 0;
  };
  row.lacks_moment = plan.moment && !tells(plan.moment);
  if (plan.kind.empty()) return;
  const Field* const kind = find_field(*plan.type, "kind");
  if (!tells(kind)) row.texts.push_back({kind, std::string(plan.kind)});
}

}  // namespace

void infer_forms(ColumnPlan& plan, RowSource& source, const PlanWishes& wishes) {
  if (plan.writer == WrittenBy::tend) source.take_as_own();
  std::vector<ColumnEvidence> evidence(plan.columns.size());
  const bool may_have_more = std::ranges::any_of(plan.columns, may_have_rest);
  SourceRow row;
  ImportRow filled;
  while (source.next(row)) {
    if (!row.fault.empty()) continue;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
      const std::string_view text = ascii::trim(row.texts[i]);
      if (text.empty()) continue;
      plan.columns[i].has_values = true;
      evidence[i].weigh(plan.columns[i], text);
    }
    if (may_have_more) mark_rest(plan, row, filled);
  }
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    plan.columns[i].form = form_of(plan.columns[i], evidence[i], wishes);
    plan.columns[i].form.is_whole = plan.writer == WrittenBy::tend && is_plain_text(plan.columns[i]);
  }
  source.rewind();
}

void fill_import_row(const ColumnPlan& plan, const SourceRow& source, ImportRow& row) {
  row.type = plan.type;
  row.writer = plan.writer;
  row.line = source.line;
  row.external_id.clear();
  row.texts.clear();
  row.custom.clear();
  row.client_hints.clear();
  for (const std::size_t i : plan.order) {
    const PlannedColumn& column = plan.columns[i];
    std::string_view text = ascii::trim(source.texts[i]);
    if (text.empty() || column.kind == PlannedColumn::Kind::left) continue;
    if (column.form.is_whole) text = source.texts[i];
    if (column.kind == PlannedColumn::Kind::external) {
      row.external_id = text;
    } else if (column.kind == PlannedColumn::Kind::custom) {
      add_custom(row, column, text);
    } else if (!has_whole(plan, source, column)) {
      add_part(row, column, text);
    }
  }
  settle_row(plan, row);
}

}  // namespace tend

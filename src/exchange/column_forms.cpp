// How the columns of a table are written, by all their values.
#include <fmt/format.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "exchange/column_plan.hpp"
#include "exchange/foreign_number.hpp"
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

// Of these a cell or a second column may have more than the field has room for.
bool may_have_rest(const ColumnPlan& plan, const PlannedColumn& column) {
  if (column.kind != PlannedColumn::Kind::field) return false;
  if (plan.writer == WrittenBy::people && !column.before.empty()) return true;
  return column.field->name == "email" || column.field->name == "phone" || column.field->name == "birthday";
}

void mark_rest(ColumnPlan& plan, const SourceRow& source, ImportRow& row) {
  fill_import_row(plan, source, row);
  for (PlannedColumn& column : plan.columns)
    if (may_have_rest(plan, column) && std::ranges::count(row.rest, &column) > 0) column.has_rest = true;
}

// Of refused rows that are imported again.
void read_source(ColumnPlan& plan, const SourceRow& row) {
  if (!plan.source_column) return;
  const std::string_view text = ascii::trim(row.texts[*plan.source_column]);
  if (plan.source.empty()) plan.source = text;
  if (text == plan.source) return;
  throw Error(Exit::refused,
              fmt::format("line {}: the rows are from several sources: '{}' and '{}'; nothing was imported",
                          row.line, visible(plan.source), visible(text)),
              "import those of each from a file of its own");
}

}  // namespace

void infer_forms(ColumnPlan& plan, RowSource& source, const PlanWishes& wishes) {
  if (plan.writer == WrittenBy::tend) source.take_as_own();
  std::vector<ColumnEvidence> evidence(plan.columns.size());
  const bool may_have_more =
      std::ranges::any_of(plan.columns, [&](const PlannedColumn& each) { return may_have_rest(plan, each); });
  SourceRow row;
  ImportRow filled;
  while (source.next(row)) {
    if (!row.fault.empty()) continue;
    read_source(plan, row);
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

}  // namespace tend

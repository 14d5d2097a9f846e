#include "exchange/row_signs.hpp"

#include <algorithm>

#include "exchange/import_value.hpp"
#include "tend/text.hpp"

namespace tend {

void add_sign(ImportRow& row, PlannedColumn::Sign sign, std::string_view text) {
  if (sign == PlannedColumn::Sign::modified) {
    row.modified = text;
  } else if (sign == PlannedColumn::Sign::all_day) {
    row.is_all_day = is_yes(text);
  } else {
    row.is_deleted = row.is_deleted || is_yes(text);
  }
}

// Pipedrive says it where the others say how a deal stands.
bool says_deleted(const PlannedColumn& column, std::string_view text) {
  if (!column.field || column.field->name != "stage") return false;
  const std::string word = fold(text);
  return word == "deleted" || word == "geloscht";
}

void settle_all_day(ImportRow& row) {
  std::erase_if(row.texts, [](const GivenText& each) { return each.field->name == "minutes"; });
  for (GivenText& each : row.texts) {
    const auto time = each.field->name == "at" ? foreign_time(each.text, each.form.date_order) : std::nullopt;
    if (time) each.text = iso(time->date);
  }
}

}  // namespace tend

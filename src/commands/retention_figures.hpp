// The figures of retention as cells, with the keys of METRICS.md.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "commands/figure_table.hpp"
#include "commands/retention_book.hpp"

namespace tend {

struct RetentionRow {
  RetentionFigures figures;
  RetentionCosts costs;
};
// Of `clients`, by group and currency, with what the period cost.
std::map<GroupCurrency, RetentionRow> retention_rows(Context& context, const RetentionBook& book,
                                                     const std::string& by,
                                                     const std::vector<ClientRetention>& clients);

using MoneyCell = Cell (*)(std::optional<std::int64_t>, const std::string& currency);
std::vector<Figure> retention_sheet(const RetentionRow& row, const std::string& currency,
                                    const RoiSettings& settings, MoneyCell money = &money_cell);
// The columns that its figures fill, with the headings of a narrow table.
std::vector<Column> retention_columns();

struct ReasonFigures {
  std::string reason, currency;
  std::int64_t clients = 0, churn = 0;
  std::optional<double> share;  // of the opening ARR
};
// The largest churn of each currency first.
std::vector<ReasonFigures> churn_by_reason(const RetentionBook& book);

}  // namespace tend

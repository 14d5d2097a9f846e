#include "commands/retention_figures.hpp"

#include <algorithm>
#include <tuple>

#include "commands/cells.hpp"

namespace tend {

std::map<GroupCurrency, RetentionRow> retention_rows(Context& context, const RetentionBook& book,
                                                     const std::string& by,
                                                     const std::vector<ClientRetention>& clients) {
  const GroupOf group_of = book.group_by(by);
  std::map<GroupCurrency, RetentionRow> rows;
  const auto groups =
      group_retention(clients, [&](const ClientRetention& each) { return group_of(each.client); });
  for (const auto& [key, figures] : groups) rows[key].figures = figures;
  for (const auto& [key, costs] : book.costs(context, by)) {
    if (const auto row = rows.find(key); row != rows.end()) row->second.costs = costs;
  }
  return rows;
}

std::vector<Figure> retention_sheet(const RetentionRow& row, const std::string& currency,
                                    const RoiSettings& settings, MoneyCell money) {
  const RetentionFigures& figures = row.figures;
  return {{"clients", "Clients of the cohort", cell(figures.clients)},
          {"opening_arr", "Opening ARR", money(figures.opening, currency)},
          {"expansion", "+ expansion", money(figures.expansion, currency)},
          {"contraction", "- contraction", money(figures.contraction, currency)},
          {"churn", "- churn", money(figures.churn, currency)},
          {"closing_arr", "Closing ARR", money(figures.closing, currency)},
          {"grr", "GRR", percent_cell(figures.grr())},
          {"nrr", "NRR", percent_cell(figures.nrr())},
          {"logo_retention", "Logo retention", percent_cell(figures.logo_retention())},
          {"new_logos", "New logos", cell(figures.new_logos)},
          {"new_arr", "ARR of new logos", money(figures.new_arr, currency)},
          {"cac", "CAC", money(cac(figures, row.costs), currency)},
          {"crc", "CRC", money(crc(figures, row.costs), currency)},
          {"retention_roi", "Retention ROI", percent_cell(retention_roi(figures, row.costs, settings))}};
}

std::vector<Column> retention_columns() {
  return {number_column("clients", "CLIENTS", 2),
          amount_column("opening_arr", "OPENING ARR", 1),
          amount_column("expansion", "EXPANSION", 4),
          amount_column("contraction", "CONTRACTION", 4),
          amount_column("churn", "CHURN", 3),
          amount_column("closing_arr", "CLOSING ARR", 2),
          number_column("grr", "GRR", 0),
          number_column("nrr", "NRR", 0),
          number_column("logo_retention", "LOGOS", 1),
          number_column("new_logos", "NEW", 4),
          amount_column("new_arr", "NEW ARR", 5),
          amount_column("cac", "CAC", 6),
          amount_column("crc", "CRC", 6),
          number_column("retention_roi", "ROI", 6)};
}

std::vector<ReasonFigures> churn_by_reason(const RetentionBook& book) {
  std::map<std::string, std::int64_t> opening;
  std::map<GroupCurrency, ReasonFigures> reasons;
  for (const ClientRetention& each : book.clients()) {
    opening[each.currency] = added(opening[each.currency], each.opening);
    if (each.churn() == 0) continue;
    ReasonFigures& figures = reasons[{book.reason_of(each.client), each.currency}];
    ++figures.clients;
    figures.churn = added(figures.churn, each.churn());
  }
  std::vector<ReasonFigures> list;
  for (auto& [key, figures] : reasons) {
    figures.reason = key.group;
    figures.currency = key.currency;
    figures.share = share_of(figures.churn, opening[key.currency]);
    list.push_back(figures);
  }
  std::ranges::stable_sort(list, std::less(), [](const ReasonFigures& figures) {
    return std::tuple(figures.currency, -figures.churn);
  });
  return list;
}

}  // namespace tend

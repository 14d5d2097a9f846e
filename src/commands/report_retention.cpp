// `tend report retention`: how much of the revenue stays, and what that costs.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_verbs.hpp"
#include "commands/retention_detail.hpp"
#include "commands/retention_figures.hpp"

namespace tend {
namespace {

struct RetentionOptions : ReportOptions {
  std::optional<std::string> by;
  bool detail = false;
};

std::string retention_span_text(const RetentionBook& book) {
  return "ARR of " + full(book.span().from) + " and " + full(book.span().closing);
}

std::string roi_text(const RoiSettings& settings) {
  const auto text = [](const std::optional<double>& share) {
    return share ? fmt::format("{:.0f} %", *share * 100) : "not set";
  };
  return fmt::format("Retention ROI with margin {}, baseline GRR {}", text(settings.margin),
                     text(settings.baseline_grr));
}

// ---- all together

std::string reasons_text(const RetentionBook& book) {
  std::string text;
  for (const ReasonFigures& each : churn_by_reason(book)) {
    text += fmt::format("{}{} {} ({})", text.empty() ? "Churn by reason: " : ", ",
                        each.reason.empty() ? "(none)" : each.reason, money_text(each.churn, each.currency),
                        counted(each.clients, "client", "clients"));
  }
  return text.empty() ? text : text + ". ";
}

void run_retention_total(Context& context, const RetentionBook& book, const RoiSettings& settings) {
  const auto column_of = [&](const std::string& currency, const RetentionRow& row) {
    return FigureColumn{
        currency, {{"currency", "CURRENCY", cell(currency)}}, retention_sheet(row, currency, settings)};
  };
  std::vector<FigureColumn> columns;
  std::string mrr;
  for (const auto& [key, row] : retention_rows(context, book, "", book.clients())) {
    columns.push_back(column_of(key.currency, row));
    mrr += fmt::format("{} {} → {}", mrr.empty() ? "MRR of the cohort" : ",",
                       money_text(monthly_minor(row.figures.opening), key.currency),
                       money_text(monthly_minor(row.figures.closing), key.currency));
  }
  print_report(
      context, figure_sheet(context, columns, column_of("", {})),
      {.title = "Retention",
       .span = retention_span_text(book),
       .definitions = "GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI",
       .closing = mrr + ". " + reasons_text(book) + roi_text(settings),
       .nothing = "no client had ARR: " + period_text(book.span().flows)});
}

// ---- by groups

void run_retention_groups(Context& context, const RetentionBook& book, const std::string& by,
                          const RoiSettings& settings) {
  Table table;
  table.columns = {group_column(by), word_column("currency", "CUR", 3)};
  for (const Column& column : retention_columns()) table.columns.push_back(column);
  for (const auto& [key, row] : retention_rows(context, book, by, book.clients())) {
    Cells cells = {word_or_none(key.group), cell(key.currency)};
    for (Figure& figure : retention_sheet(row, key.currency, settings, &amount_cell))
      cells.push_back(std::move(figure.cell));
    table.rows.push_back({std::move(cells), {}});
  }
  print_report(
      context, std::move(table),
      {.title = "Retention by " + by,
       .span = retention_span_text(book),
       .definitions = "GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI",
       .closing = roi_text(settings),
       .nothing = "no client had ARR: " + period_text(book.span().flows)});
}

void run_churn_reasons(Context& context, const RetentionBook& book) {
  Table table;
  table.columns = {word_column("reason", "REASON", 0), word_column("currency", "CUR", 2),
                   number_column("clients", "CLIENTS"), amount_column("churn", "CHURN", 0),
                   number_column("share", "OF OPENING ARR")};
  for (const ReasonFigures& each : churn_by_reason(book)) {
    table.rows.push_back({{word_or_none(each.reason), cell(each.currency), cell(each.clients),
                           amount_cell(each.churn, each.currency), percent_cell(each.share)},
                          {}});
  }
  print_report(context, std::move(table),
               {.title = "Churn by reason",
                .span = retention_span_text(book),
                .definitions = "churn",
                .closing = {},
                .nothing = "no client churned: " + period_text(book.span().flows)});
}

void run_retention_detail(Context& context, const RetentionBook& book, const std::string& by) {
  print_report(context, retention_detail(context, book, by),
               {.title = "Retention by client",
                .span = retention_span_text(book),
                .definitions = "GRR, NRR, expansion, contraction, churn",
                .closing = detail_closing(book),
                .nothing = "no client had ARR: " + period_text(book.span().flows)});
}

void run_retention(Context& context, const RetentionOptions& options) {
  const RetentionBook book(context, options, options.owners(context));
  const std::string by = options.by.value_or("");
  if (options.detail) return run_retention_detail(context, book, by);
  if (by == "reason") return run_churn_reasons(context, book);
  const RoiSettings settings = roi_settings(context.book());
  by.empty() ? run_retention_total(context, book, settings)
             : run_retention_groups(context, book, by, settings);
}

}  // namespace

Run setup_report_retention(Line& line) {
  auto options = std::make_shared<RetentionOptions>();
  line.option("--by", "tier|owner|cohort|reason", options->by,
              "a line for each; cohort: the year of a client's first ARR, reason: why clients went");
  line.flag("--detail", options->detail, "the clients behind the figures");
  options->put_on(line);
  return [options](Context& context) { run_retention(context, *options); };
}

}  // namespace tend

// `tend report renewals`: what is due for renewal, and how it stands.
#include <fmt/format.h>

#include <map>
#include <memory>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "tend/renewals.hpp"

namespace tend {
namespace {

struct RenewalOptions : ReportOptions {
  bool detail = false;
};

using Months = std::map<std::pair<std::string, std::string>, RenewalFigures>;  // by month and currency

Table renewal_months(const std::vector<Renewal>& renewals) {
  Table table;
  table.columns = {word_column("month", "NOTICE BY", 0),
                   word_column("currency", "CUR", 5),
                   number_column("subscriptions", "COUNT", 4),
                   amount_column("due", "DUE", 0),
                   amount_column("won", "WON", 1),
                   amount_column("open", "OPEN", 1),
                   amount_column("at_risk", "AT RISK", 1),
                   amount_column("lost", "LOST", 2),
                   number_column("gross_renewal_rate", "GROSS", 3),
                   number_column("net_renewal_rate", "NET", 3),
                   number_column("forecast", "FORECAST", 2)};
  Months months;
  for (const Renewal& renewal : renewals)
    months[{iso(renewal.deadline).substr(0, 7), renewal.currency}].add(renewal);
  for (const auto& [key, figures] : months) {
    const auto amount = [&](std::int64_t minor, Tone tone = Tone::normal) {
      Cell cell = amount_cell(minor, key.second);
      if (minor > 0) cell.tone = tone;
      return cell;
    };
    table.rows.push_back({{cell(key.first), cell(key.second), cell(figures.count), amount(figures.due),
                           amount(figures.won), amount(figures.open), amount(figures.at_risk, Tone::alarm),
                           amount(figures.lost), percent_cell(figures.gross_rate()),
                           percent_cell(figures.net_rate()), percent_cell(figures.forecast())},
                          {}});
  }
  return table;
}

Cell renewal_state_cell(RenewalState state) {
  constexpr Tone tones[] = {Tone::good, Tone::normal, Tone::alarm, Tone::faint};
  const std::string name(to_string(state));
  return {name, name, tones[static_cast<std::size_t>(state)]};
}

Table renewal_table(const std::vector<Renewal>& renewals, Date day) {
  Table table;
  table.columns = {word_column("notice_deadline", "NOTICE BY", 0),
                   number_column("days_left", "LEFT", 4),
                   number_column("subscription", "ID", 0),
                   word_column("client", "CLIENT", 1),
                   word_column("product", "PRODUCT", 2),
                   word_column("renewal_date", "RENEWAL", 3),
                   word_column("currency", "CUR", 6),
                   amount_column("due", "DUE", 0),
                   amount_column("renewed", "RENEWED", 3),
                   word_column("state", "STATE", 1),
                   word_column("owner", "OWNER", 5)};
  table.id_column = 2;
  for (const Renewal& each : renewals) {
    table.rows.push_back({{{each.deadline, human(each.deadline, day)},
                           cell(days_between(day, each.deadline)),
                           cell(each.subscription),
                           cell(each.client),
                           cell(each.product),
                           {each.renewal, human(each.renewal, day)},
                           cell(each.currency),
                           amount_cell(each.due, each.currency),
                           amount_cell(each.renewed, each.currency),
                           renewal_state_cell(each.state),
                           cell(each.owner)},
                          {}});
  }
  return table;
}

std::string rate_text(std::optional<double> rate) { return rate ? percent_text(*rate) : "n/a"; }

std::string renewal_totals_text(const std::vector<Renewal>& renewals) {
  std::map<std::string, RenewalFigures> totals;
  for (const Renewal& renewal : renewals) totals[renewal.currency].add(renewal);
  std::string text;
  for (const auto& [currency, figures] : totals) {
    text += fmt::format(
        "{}{} due: {} won, {} open, {} at risk, {} lost; gross renewal rate {}, net renewal "
        "rate {}, forecast {}",
        text.empty() ? "" : ". ", money_text(figures.due, currency), money_text(figures.won, currency),
        money_text(figures.open, currency), money_text(figures.at_risk, currency),
        money_text(figures.lost, currency), rate_text(figures.gross_rate()), rate_text(figures.net_rate()),
        rate_text(figures.forecast()));
  }
  return text;
}

void run_renewals(Context& context, const RenewalOptions& options) {
  const Period period = options.span(context, "quarter");
  const Date day = options.day(context);
  const auto subscriptions = renewing_subscriptions(context.book(), day, options.owners(context));
  const std::vector<Renewal> renewals = renewals_in(subscriptions, period, day);
  print_report(
      context, options.detail ? renewal_table(renewals, day) : renewal_months(renewals),
      {.title = options.detail ? "Renewals by notice deadline" : "Renewals by month of the notice deadline",
       .span = "renewal dates " + period_text(period),
       .definitions = "renewal date, notice deadline, gross renewal rate, net renewal rate",
       .closing = renewal_totals_text(renewals),
       .nothing = "no renewal is due: " + period_text(period)});
}

}  // namespace

Run setup_report_renewals(Line& line) {
  auto options = std::make_shared<RenewalOptions>();
  line.flag("--detail", options->detail, "the subscriptions behind the figures");
  options->put_on(line);
  return [options](Context& context) { run_renewals(context, *options); };
}

}  // namespace tend

#include "commands/retention_detail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/retention_figures.hpp"

namespace tend {
namespace {

enum class Movement { churned, contracted, expanded, kept, gained };

Movement movement_of(const ClientRetention& client) {
  if (client.is_new_logo()) return Movement::gained;
  if (client.churn() > 0) return Movement::churned;
  if (client.contraction() > 0) return Movement::contracted;
  return client.expansion() > 0 ? Movement::expanded : Movement::kept;
}

Cell movement_cell(Movement change) {
  constexpr std::string_view names[] = {"churned", "contracted", "expanded", "kept", "new"};
  constexpr Tone tones[] = {Tone::alarm, Tone::warning, Tone::good, Tone::normal, Tone::good};
  const auto place = static_cast<std::size_t>(change);
  const std::string name(names[place]);
  return {name, name, tones[place]};
}

std::string rates_text(const RetentionFigures& figures) {
  const auto text = [](std::optional<double> share) { return share ? percent_text(*share) : "n/a"; };
  return fmt::format("GRR {}, NRR {}", text(figures.grr()), text(figures.nrr()));
}

class RetentionTable {
 public:
  RetentionTable(Context& context, const RetentionBook& book, const std::string& by)
      : book_(book), by_(by), group_of_(book.group_by(by)), grouped_(!by.empty() && shows_groups(context)) {}

  Table table() {
    Table table;
    table.columns = {word_column("client", "CLIENT", 0),
                     word_column("name", "NAME", 6),
                     word_column("tier", "TIER", 7),
                     word_column("owner", "OWNER", 7),
                     word_column("change", "CHANGE", 2),
                     word_column("reason", "REASON", 3),
                     word_column("currency", "CUR", 4),
                     amount_column("opening_arr", "OPENING ARR", 0),
                     amount_column("expansion", "EXPANSION", 5),
                     amount_column("contraction", "CONTRACTION", 5),
                     amount_column("churn", "CHURN", 5),
                     amount_column("closing_arr", "CLOSING ARR", 0)};
    const RetentionGroups totals =
        group_retention(book_.clients(), [&](const auto& each) { return group(each); });
    for (const ClientRetention& each : sorted())
      table.rows.push_back({cells(each), grouped_ ? title(each, totals) : ""});
    return table;
  }

 private:
  std::string group(const ClientRetention& each) const {
    return by_ == "reason" ? (each.churn() > 0 ? book_.reason_of(each.client) : "") : group_of_(each.client);
  }

  std::vector<ClientRetention> sorted() const {
    std::vector<ClientRetention> clients = book_.clients();
    std::ranges::stable_sort(clients, std::less(), [&](const ClientRetention& each) {
      return std::tuple(each.currency, by_.empty() ? "" : group(each), movement_of(each),
                        std::min(each.opening, each.closing) - std::max(each.opening, each.closing),
                        -each.opening, book_.client(each.client).slug);
    });
    return clients;
  }

  std::string title(const ClientRetention& each, const RetentionGroups& totals) const {
    const std::string name = group(each);
    return fmt::format("{}: {}, {}", name.empty() ? "(none)" : name,
                       rates_text(totals.at({name, each.currency})), each.currency);
  }

  Cells cells(const ClientRetention& each) const {
    const RetentionClient& client = book_.client(each.client);
    return {cell(client.slug),
            cell(client.name),
            cell(client.tier),
            cell(client.owner),
            movement_cell(movement_of(each)),
            each.churn() > 0 ? cell(book_.reason_of(each.client)) : Cell(),
            cell(each.currency),
            amount_cell(each.opening, each.currency),
            amount_or_blank(each.expansion(), each.currency),
            amount_or_blank(each.contraction(), each.currency),
            amount_or_blank(each.churn(), each.currency),
            amount_cell(each.closing, each.currency)};
  }

  const RetentionBook& book_;
  std::string by_;
  GroupOf group_of_;
  bool grouped_;
};

}  // namespace

Table retention_detail(Context& context, const RetentionBook& book, const std::string& by) {
  return RetentionTable(context, book, by).table();
}

std::string detail_closing(const RetentionBook& book) {
  std::string text;
  for (const auto& [key, figures] :
       group_retention(book.clients(), [](const ClientRetention&) { return std::string(); })) {
    text += fmt::format("{}{}: {}, {} → {}, {} of {} clients kept, {}", text.empty() ? "" : "; ",
                        key.currency, rates_text(figures), money_text(figures.opening, key.currency),
                        money_text(figures.closing, key.currency), figures.kept, figures.clients,
                        counted(figures.new_logos, "new logo", "new logos"));
  }
  return text;
}

}  // namespace tend

#include "commands/retention_book.hpp"

#include <algorithm>
#include <charconv>

#include "tend/book.hpp"

namespace tend {

RetentionSpan retention_span(Context& context, const ReportOptions& options) {
  const Period period = options.span(context, "year");
  const Date day = options.day(context);
  const Date end = options.to ? period.to : period.to + std::chrono::days(1);
  return {.from = period.from,
          .closing = std::max(period.from, std::min(end, day)),
          .flows = {period.from, std::max(period.from, std::min(period.to, day))}};
}

RetentionBook::RetentionBook(Context& context, const ReportOptions& options, OwnerFilter owners)
    : owners_(std::move(owners)),
      span_(retention_span(context, options)),
      segments_(term_segments(context.book())),
      clients_(retention_clients(context.book())),
      reasons_(churn_reasons(context.book(), span_.flows)),
      changes_(client_retention(segments_, span_.from, span_.closing)) {
  std::erase_if(changes_, [&](const ClientRetention& each) { return !is_asked(each.client); });
}

bool RetentionBook::is_asked(std::int64_t client) const {
  const auto found = clients_.find(client);
  return owners_.takes(found == clients_.end() ? std::string_view() : found->second.owner);
}

std::string RetentionBook::reason_of(std::int64_t client) const {
  const auto found = reasons_.find(client);
  return found == reasons_.end() ? std::string() : found->second;
}

GroupOf RetentionBook::group_by(const std::string& by) const {
  if (by == "tier") return [this](std::int64_t id) { return client(id).tier; };
  if (by == "owner") return [this](std::int64_t id) { return client(id).owner; };
  if (by != "cohort") return [](std::int64_t) { return std::string(); };
  std::unordered_map<std::int64_t, Date> first;
  for (const TermSegment& segment : segments_) {
    if (arr_at(segment, segment.start) == 0) continue;
    const auto [place, is_new] = first.try_emplace(segment.client, segment.start);
    place->second = std::min(place->second, segment.start);
  }
  return [first](std::int64_t id) {
    const auto found = first.find(id);
    return found == first.end() ? std::string() : iso(found->second).substr(0, 4);
  };
}

CostGroups RetentionBook::costs(Context& context, const std::string& by) const {
  const GroupOf group_of = group_by(by);
  CostGroups costs;
  const auto add = [&](std::int64_t client, const std::string& currency, const RetentionCosts& cost) {
    const bool for_all = client == 0;
    if (!is_asked(client) || (for_all && !by.empty())) return;
    costs[{for_all ? "" : group_of(client), currency}].add(cost);
  };
  for (const CostRow& row : cost_rows(context.book(), span_.flows)) {
    const std::int64_t minor = row.amount.minor;
    add(row.client, row.amount.currency,
        row.acquisition ? RetentionCosts{.acquisition = minor} : RetentionCosts{.retention = minor});
  }
  const std::string currency(context.reading().currency);
  const auto rate = money_from_decimal(context.book().setting("hourly_rate"), currency);
  if (!rate) return costs;
  const MomentSpan moments = moments_of(span_.flows, context.now().zone);
  std::map<std::string, std::int64_t> minutes;  // by group, so that halves are rounded once
  for (const auto& [client, spent] : minutes_by_client(context.book(), moments)) {
    if (is_asked(client)) minutes[group_of(client)] += spent;
  }
  for (const auto& [group, spent] : minutes)
    costs[{group, currency}].add({.retention = minutes_cost(spent, rate->minor)});
  return costs;
}

RoiSettings roi_settings(const Book& book) {
  const auto share = [&](std::string_view key) -> std::optional<double> {
    const std::string text = book.setting(key);
    double percent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
    if (error != std::errc()) return std::nullopt;
    return percent / 100;
  };
  return {.margin = share("margin"), .baseline_grr = share("baseline_grr")};
}

}  // namespace tend

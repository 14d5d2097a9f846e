#include "tend/retention.hpp"

#include <algorithm>

namespace tend {

std::vector<ClientRetention> client_retention(std::span<const TermSegment> segments, Date from, Date to) {
  std::map<ClientCurrency, ClientRetention> clients;
  const auto take = [&](Date day, std::int64_t ClientRetention::*side) {
    for (const auto& [key, arr] : arr_by_client(segments, day)) {
      ClientRetention& client = clients[key];
      client.client = key.first;
      client.currency = key.second;
      client.*side = arr;
    }
  };
  take(from, &ClientRetention::opening);
  take(to, &ClientRetention::closing);
  std::vector<ClientRetention> list;
  for (auto& [key, client] : clients) list.push_back(std::move(client));
  return list;
}

void RetentionFigures::add(const ClientRetention& client) {
  if (client.is_new_logo()) {
    ++new_logos;
    new_arr = added(new_arr, client.closing);
  }
  if (!client.in_cohort()) return;
  ++clients;
  kept += client.closing > 0 ? 1 : 0;
  opening = added(opening, client.opening);
  closing = added(closing, client.closing);
  expansion += client.expansion();
  contraction += client.contraction();
  churn += client.churn();
}

void RetentionFigures::add(const RetentionFigures& other) {
  clients += other.clients;
  kept += other.kept;
  opening = added(opening, other.opening);
  closing = added(closing, other.closing);
  expansion += other.expansion;
  contraction += other.contraction;
  churn += other.churn;
  new_logos += other.new_logos;
  new_arr = added(new_arr, other.new_arr);
}

// Σ min(a, b) is what neither contracted nor churned.
std::optional<double> RetentionFigures::grr() const {
  return share_of(opening - contraction - churn, opening);
}
std::optional<double> RetentionFigures::nrr() const { return share_of(closing, opening); }
std::optional<double> RetentionFigures::logo_retention() const { return share_of(kept, clients); }

RetentionGroups group_retention(std::span<const ClientRetention> clients,
                                const std::function<std::string(const ClientRetention&)>& group_of) {
  RetentionGroups groups;
  for (const ClientRetention& client : clients) groups[{group_of(client), client.currency}].add(client);
  return groups;
}

void RetentionCosts::add(const RetentionCosts& other) {
  acquisition = added(acquisition, other.acquisition);
  retention = added(retention, other.retention);
}

std::int64_t minutes_cost(std::int64_t minutes, std::int64_t hourly_rate) {
  return scaled(hourly_rate, minutes, 60);
}

std::optional<std::int64_t> cac(const RetentionFigures& figures, const RetentionCosts& costs) {
  if (figures.new_logos == 0) return std::nullopt;
  return scaled(costs.acquisition, 1, figures.new_logos);
}

std::optional<std::int64_t> crc(const RetentionFigures& figures, const RetentionCosts& costs) {
  if (figures.kept == 0) return std::nullopt;
  return scaled(costs.retention, 1, figures.kept);
}

std::optional<double> retention_roi(const RetentionFigures& figures, const RetentionCosts& costs,
                                    const RoiSettings& settings) {
  const std::optional<double> grr = figures.grr();
  if (!grr || !settings.margin || !settings.baseline_grr || costs.retention == 0) return std::nullopt;
  const double saved = (*grr - *settings.baseline_grr) * static_cast<double>(figures.opening);
  const auto cost = static_cast<double>(costs.retention);
  return (saved * *settings.margin - cost) / cost;
}

}  // namespace tend

// How much of the revenue that was there stays (METRICS.md, "Retention over a period"). Minor units.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tend/revenue.hpp"

namespace tend {

// A client's ARR in one currency at both ends of a period: `a` and `b` of METRICS.md.
struct ClientRetention {
  std::int64_t client = 0;
  std::string currency;
  std::int64_t opening = 0, closing = 0;

  bool in_cohort() const { return opening > 0; }
  bool is_new_logo() const { return opening == 0 && closing > 0; }
  std::int64_t expansion() const { return in_cohort() && closing > opening ? closing - opening : 0; }
  std::int64_t contraction() const { return closing > 0 && closing < opening ? opening - closing : 0; }
  std::int64_t churn() const { return closing == 0 ? opening : 0; }
};

// Those with ARR at either end, by client and currency. Both days at their start. What a client had in
// between is not asked: one that went and came back was kept.
std::vector<ClientRetention> client_retention(std::span<const TermSegment> segments, Date from, Date to);

// Sums over clients in one currency. The amounts are those of the cohort; new logos stand beside.
struct RetentionFigures {
  std::int64_t clients = 0, kept = 0;  // of the cohort
  std::int64_t opening = 0, closing = 0, expansion = 0, contraction = 0, churn = 0;
  std::int64_t new_logos = 0, new_arr = 0;

  void add(const ClientRetention& client);
  void add(const RetentionFigures& other);
  // None where the denominator is 0.
  std::optional<double> grr() const;
  std::optional<double> nrr() const;
  std::optional<double> logo_retention() const;
};

struct GroupCurrency {
  std::string group, currency;
  auto operator<=>(const GroupCurrency&) const = default;
};
using RetentionGroups = std::map<GroupCurrency, RetentionFigures>;
RetentionGroups group_retention(std::span<const ClientRetention> clients,
                                const std::function<std::string(const ClientRetention&)>& group_of);

// ---- what keeping costs, and what it saves

// Costs of a period in one currency.
struct RetentionCosts {
  std::int64_t acquisition = 0, retention = 0;
  void add(const RetentionCosts& other);
};

// Minutes at an hourly rate, half to even.
std::int64_t minutes_cost(std::int64_t minutes, std::int64_t hourly_rate);

// For each new logo, and for each client kept; half to even. None where there is no such client.
std::optional<std::int64_t> cac(const RetentionFigures& figures, const RetentionCosts& costs);
std::optional<std::int64_t> crc(const RetentionFigures& figures, const RetentionCosts& costs);

// Shares of 1; none: not set.
struct RoiSettings {
  std::optional<double> margin, baseline_grr;
};
// None where a setting, the cost or the cohort is missing.
std::optional<double> retention_roi(const RetentionFigures& figures, const RetentionCosts& costs,
                                    const RoiSettings& settings);

}  // namespace tend

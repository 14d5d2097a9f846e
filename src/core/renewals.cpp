#include "tend/renewals.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/place_sort.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

// What began on a day: where a subscription ends then, the same client's next one to the same product.
struct Beginning {
  std::int64_t client = 0, product = 0;
  Date day{};
  std::string_view currency;
  auto operator<=>(const Beginning&) const = default;
};

struct BeginningHash {
  std::size_t operator()(const Beginning& beginning) const {
    const std::int64_t day = beginning.day.time_since_epoch().count();
    return std::hash<std::int64_t>()((beginning.client << 32) ^ (beginning.product << 20) ^ day);
  }
};
using Beginnings = std::unordered_map<Beginning, std::int64_t, BeginningHash>;

Beginnings beginnings_of(std::span<const RenewingSubscription> subscriptions) {
  Beginnings beginnings;
  for (const RenewingSubscription& each : subscriptions) {
    if (each.earlier.empty() && !each.term.once)
      beginnings[{each.client, each.product_id, each.start, each.currency}] += each.yearly;
  }
  return beginnings;
}

class Renewing {
 public:
  Renewing(const RenewingSubscription& subscription, const Beginnings& beginnings, const Period& period,
           Date day)
      : subscription_(subscription), beginnings_(beginnings), period_(period), day_(day) {}

  void add_to(std::vector<Renewal>& renewals) {
    renewals_ = &renewals;
    add_earlier_terms();
    if (subscription_.term.once || !subscription_.term.end) return;
    if (runs_on()) return add_own_renewals();
    add_end(*subscription_.term.end);
  }

 private:
  bool runs_on() const {
    return subscription_.term.active && subscription_.term.auto_renew &&
           subscription_.term.term_months.value_or(0) > 0;
  }

  void add(Date renewal, std::int64_t due, std::int64_t renewed, RenewalState state) {
    if (renewal < period_.from || renewal > period_.to) return;
    renewals_->push_back({.subscription = subscription_.id,
                          .client = subscription_.client_slug,
                          .product = subscription_.product,
                          .owner = subscription_.owner,
                          .currency = subscription_.currency,
                          .renewal = renewal,
                          .deadline = notice_deadline(renewal, subscription_.notice_days),
                          .due = due,
                          .renewed = renewed,
                          .state = state});
  }

  void add_earlier_terms() {
    const auto& earlier = subscription_.earlier;
    for (std::size_t i = 0; i < earlier.size(); ++i) {
      const std::int64_t next = i + 1 < earlier.size() ? earlier[i + 1].yearly : subscription_.yearly;
      if (earlier[i].renewed) add(earlier[i].end, earlier[i].yearly, next, RenewalState::won);
    }
  }

  // Each term counts from the first end, so that month ends stay what they were.
  void add_own_renewals() {
    const std::int64_t yearly = subscription_.yearly;
    TermEnd term = subscription_.term;
    std::optional<Date> renewal = term.end;
    while (renewal && *renewal <= period_.to) {
      const bool decided = day_ > notice_deadline(*renewal, subscription_.notice_days);
      add(*renewal, yearly, decided ? yearly : 0, decided ? RenewalState::won : RenewalState::open);
      renewal = renewal_date(term, *renewal);
    }
  }

  void add_end(Date end) {
    if (end <= subscription_.start && subscription_.earlier.empty()) return;  // it never began
    const std::int64_t due = end > subscription_.start ? subscription_.yearly : 0;
    const auto next =
        beginnings_.find({subscription_.client, subscription_.product_id, end, subscription_.currency});
    if (next != beginnings_.end()) return add(end, due, next->second, RenewalState::won);
    if (!subscription_.term.active || (end <= day_ && !subscription_.opportunity_won))
      return add(end, due, 0, RenewalState::lost);
    if (subscription_.opportunity_won) return add(end, due, due, RenewalState::won);
    const bool near = days_between(day_, notice_deadline(end, subscription_.notice_days)) <= risk_days;
    const bool at_risk = near && !subscription_.opportunity_open;
    add(end, due, 0, at_risk ? RenewalState::at_risk : RenewalState::open);
  }

  const RenewingSubscription& subscription_;
  const Beginnings& beginnings_;
  const Period& period_;
  Date day_;
  std::vector<Renewal>* renewals_ = nullptr;
};

}  // namespace

std::string_view to_string(RenewalState state) {
  constexpr std::string_view names[] = {"won", "open", "at risk", "lost"};
  return names[static_cast<std::size_t>(state)];
}

std::vector<Renewal> renewals_in(std::span<const RenewingSubscription> subscriptions, const Period& period,
                                 Date day) {
  const Beginnings beginnings = beginnings_of(subscriptions);
  std::vector<Renewal> renewals;
  for (const RenewingSubscription& each : subscriptions)
    Renewing(each, beginnings, period, day).add_to(renewals);
  sort_by_places(renewals, [](const Renewal& renewal) {
    return std::tuple(renewal.deadline, renewal.subscription, renewal.renewal);
  });
  return renewals;
}

void RenewalFigures::add(const Renewal& renewal) {
  ++count;
  std::int64_t* const sums[] = {&won, &open, &at_risk, &lost};
  std::int64_t& sum = *sums[static_cast<std::size_t>(renewal.state)];
  sum = added(sum, renewal.due);
  due = added(due, renewal.due);
  renewed = added(renewed, renewal.renewed);
  renewed_of_due += std::min(renewal.renewed, renewal.due);
}

std::optional<double> RenewalFigures::gross_rate() const { return share_of(renewed_of_due, due); }
std::optional<double> RenewalFigures::net_rate() const { return share_of(renewed, due); }
std::optional<double> RenewalFigures::forecast() const { return share_of(added(renewed_of_due, open), due); }

}  // namespace tend

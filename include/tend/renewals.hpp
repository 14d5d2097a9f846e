// Subscriptions whose renewal date lies in a period, and what became of them (METRICS.md, "Retention over a
// period", gross and net renewal rate). Minor units of one currency.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tend/activity.hpp"
#include "tend/renewal.hpp"

namespace tend {

class Book;

// A term that is over or agreed to be, and the amount that goes on from its end.
struct EarlierTerm {
  Date end{};
  std::int64_t yearly = 0;
  bool renewed = false;  // it ended with a renewal, not with a change of price or quantity
};

// A subscription as renewals look at it.
struct RenewingSubscription {
  std::int64_t id = 0, client = 0, product_id = 0;
  std::string client_slug{}, product{}, owner{};
  std::string currency{};
  Date start{};  // of the latest term
  TermEnd term{};
  std::int64_t notice_days = 0;
  std::int64_t yearly = 0;             // of the latest term
  std::vector<EarlierTerm> earlier{};  // by end
  bool opportunity_open = false;       // there is an open opportunity to renew it
  bool opportunity_won = false;        // one was won
};

// won: goes on, by a renewal that was agreed, by itself, by a subscription of the same client to the same
// product that begins on that day, or as the opportunity to renew it was won. lost: canceled or ended.
// at_risk: does not go on by itself, notice deadline within 30 days or past, and no open opportunity to
// renew it. open: the others.
enum class RenewalState { won, open, at_risk, lost };
std::string_view to_string(RenewalState state);  // `at risk`
constexpr std::int64_t risk_days = 30;

struct Renewal {
  std::int64_t subscription = 0;
  std::string client{}, product{}, owner{}, currency{};
  Date renewal{}, deadline{};
  std::int64_t due = 0;      // ARR of the term that ends
  std::int64_t renewed = 0;  // ARR that goes on; of what is not decided 0
  RenewalState state = RenewalState::open;
};

// As it stands on `day`; by notice deadline, then by subscription and renewal date.
std::vector<Renewal> renewals_in(std::span<const RenewingSubscription> subscriptions, const Period& period,
                                 Date day);

struct RenewalFigures {
  std::int64_t count = 0;
  std::int64_t due = 0, won = 0, open = 0, at_risk = 0, lost = 0;  // of the ARR due
  std::int64_t renewed = 0, renewed_of_due = 0;                    // Σ renewed, Σ min(renewed, due)

  void add(const Renewal& renewal);
  // None where nothing was due. What is not decided yet counts as not renewed.
  std::optional<double> gross_rate() const;
  std::optional<double> net_rate() const;
  // The gross rate if all that is open and not at risk is renewed as it is.
  std::optional<double> forecast() const;
};

// With the opportunities to renew them as they stood on `day`; by number.
std::vector<RenewingSubscription> renewing_subscriptions(const Book& book, Date day,
                                                         const OwnerFilter& owner);

}  // namespace tend

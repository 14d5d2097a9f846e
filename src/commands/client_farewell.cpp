#include "commands/client_farewell.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "commands/open_items.hpp"
#include "commands/opportunity_end.hpp"
#include "commands/subscription_terms.hpp"
#include "tend/stages.hpp"

namespace tend {
namespace {

// Ends what runs and closes what is open; counts it for the sentence.
class Farewell {
 public:
  Farewell(Context& context, Transaction& transaction, const Churn& churn)
      : context_(context), transaction_(transaction), churn_(churn) {}

  void end_subscriptions() {
    Query query;
    query.where.push_back({find_field(describe<Subscription>(), "client"), Comparison::equal, churn_.client});
    std::map<std::string, Money> lost;
    std::int64_t ended = 0;
    for (Subscription& each : context_.book().all<Subscription>(query)) {
      if (!end_on(transaction_, context_.book(), each, churn_.at)) continue;
      ++ended;
      Money& sum = lost[each.currency];
      sum = {sum.minor + yearly_minor(each), each.currency};
    }
    say("ended", ended, "subscription", "subscriptions");
    std::string revenue;
    for (const auto& [currency, sum] : lost) revenue += (revenue.empty() ? "" : " + ") + human(sum);
    if (ended > 0) said_ += " (" + revenue + " ARR)";
  }

  void cancel_followups(Date due_from) {
    std::int64_t canceled = 0;
    for (Followup& each : tend::open_followups(context_, "client", churn_.client.id)) {
      if (each.due < due_from) continue;
      each.status = "canceled";
      each.done_at = context_.now().moment;
      canceled += transaction_.update(each) ? 1 : 0;
    }
    say("canceled", canceled, "follow-up", "follow-ups");
  }

  void resolve_cases() {
    std::int64_t resolved = 0;
    for (Case& each : open_cases(context_, churn_.client.id)) {
      each.status = "resolved";
      each.resolved = context_.now().moment;
      if (each.resolution.empty()) each.resolution = "The client went: " + churn_.reason;
      resolved += transaction_.update(each) ? 1 : 0;
    }
    say("resolved", resolved, "case", "cases");
  }

  void lose_opportunities() {
    std::int64_t lost = 0;
    for (Opportunity& each : open_opportunities(context_, churn_.client.id)) {
      const Date day = std::max(each.opened, std::min(churn_.at, context_.today()));
      come_to_stage(transaction_, each, std::string(lost_stage), day);
      each.closed = day;
      if (each.lost_reason.empty()) each.lost_reason = "The client went: " + churn_.reason;
      lost += transaction_.update(each) ? 1 : 0;
    }
    say("lost", lost, "opportunity", "opportunities");
  }

  const std::string& said() const { return said_; }

 private:
  void say(std::string_view did, std::int64_t count, std::string_view one, std::string_view many) {
    if (count == 0) return;
    said_ += fmt::format("{}{} {} {}", said_.empty() ? "; " : ", ", did, count, count == 1 ? one : many);
  }

  Context& context_;
  Transaction& transaction_;
  const Churn& churn_;
  std::string said_;
};

std::string reminder_text(const Churn& churn) {
  return fmt::format("Goes today ({}): close it with 'tend client churn {}'", churn.reason,
                     churn.client.label);
}

std::int64_t leave_reminder(Context& context, Transaction& transaction, const Churn& churn,
                            const std::string& owner) {
  Followup reminder;
  reminder.client = churn.client;
  reminder.text = reminder_text(churn);
  reminder.due = churn.at;
  reminder.owner = owner;
  reminder.created = context.now().moment;
  transaction.insert(reminder);
  return reminder.id;
}

}  // namespace

std::string bid_farewell(Context& context, Transaction& transaction, const Churn& churn) {
  Farewell farewell(context, transaction, churn);
  farewell.end_subscriptions();
  farewell.cancel_followups(Date::min());
  farewell.resolve_cases();
  farewell.lose_opportunities();
  return farewell.said();
}

std::string announce_farewell(Context& context, Transaction& transaction, const Churn& churn,
                              const std::string& owner) {
  Farewell farewell(context, transaction, churn);
  farewell.end_subscriptions();
  farewell.cancel_followups(churn.at);
  farewell.lose_opportunities();
  const std::int64_t reminder = leave_reminder(context, transaction, churn, owner);
  return fmt::format("{}; a client until then, follow-up {} tells of it", farewell.said(), reminder);
}

void forget_farewell(Context& context, Transaction& transaction, const Churn& churn) {
  for (Followup& each : tend::open_followups(context, "client", churn.client.id)) {
    if (each.due != churn.at || each.text != reminder_text(churn)) continue;
    each.status = "canceled";
    each.done_at = context.now().moment;
    transaction.update(each);
  }
}

}  // namespace tend

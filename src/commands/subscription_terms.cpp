#include "commands/subscription_terms.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "tend/error.hpp"
#include "tend/renewal.hpp"
#include "tend/revenue.hpp"

namespace tend {

namespace {

TermEnd term_end(const Subscription& subscription) {
  return {.end = subscription.end,
          .term_months = subscription.term_months,
          .auto_renew = subscription.auto_renew,
          .active = subscription.status == "active",
          .once = subscription.period == "once"};
}

Date months_after(Date date, std::int64_t months) { return add(date, {months, Interval::Unit::months}); }

}  // namespace

std::optional<Date> renewal_date(const Subscription& subscription, Date today) {
  return renewal_date(term_end(subscription), today);
}

void split_at(Transaction& transaction, Subscription& subscription, Date day, std::string_view closed_by) {
  if (day < subscription.start) {
    throw Error(Exit::usage, fmt::format("{} is before the term that is agreed: it starts {}", full(day),
                                         full(subscription.start)));
  }
  if (subscription.end && day > *subscription.end)
    throw Error(Exit::usage, fmt::format("{} is after its end, {}", full(day), full(*subscription.end)));
  if (day == subscription.start) return;
  Term term;
  term.subscription.id = subscription.id;
  term.start = subscription.start;
  term.end = day;
  term.quantity = subscription.quantity;
  term.price = subscription.price;
  term.period = subscription.period;
  term.currency = subscription.currency;
  term.closed_by = closed_by;
  transaction.insert(term);
  subscription.start = day;
}

void bring_up_to_date(Transaction& transaction, Subscription& subscription, Date today) {
  const Date first_end = subscription.end.value_or(today);
  const std::optional<Date> renewal = renewal_date(subscription, today);
  if (!renewal || !subscription.end || *renewal == first_end) return;
  // Each end is counted from the first, so that month ends stay what they were.
  for (std::int64_t terms = 1; *subscription.end < *renewal; ++terms) {
    split_at(transaction, subscription, *subscription.end, "renew");
    subscription.end = months_after(first_end, terms * subscription.term_months.value_or(12));
  }
}

const Term* RunningTerms::find(const Book& book, Date today, std::int64_t subscription) {
  if (!terms_) {
    Query query;
    query.where.push_back({find_field(describe<Term>(), "start"), Comparison::less_equal, today});
    query.where.push_back({find_field(describe<Term>(), "end"), Comparison::greater, today});
    terms_.emplace();
    for (Term& term : book.all<Term>(query)) terms_->emplace(term.subscription.id, std::move(term));
  }
  const auto found = terms_->find(subscription);
  return found == terms_->end() ? nullptr : &found->second;
}

std::vector<Term> kept_terms(const Book& book, std::int64_t subscription) {
  Query query;
  query.where.push_back(
      {find_field(describe<Term>(), "subscription"), Comparison::equal, Link{subscription, {}}});
  query.order.push_back({find_field(describe<Term>(), "start"), true});
  return book.all<Term>(query);
}

namespace {

// What was to begin after `day` is taken back: what ran on that day is the latest term again.
void take_back_after(Transaction& transaction, const Book& book, Subscription& subscription, Date day) {
  for (const Term& term : kept_terms(book, subscription.id)) {
    if (subscription.start <= day) return;
    subscription.start = term.start;
    subscription.quantity = term.quantity;
    subscription.price = term.price;
    subscription.period = term.period;
    subscription.currency = term.currency;
    transaction.remove(describe<Term>(), term.id);
  }
}

}  // namespace

bool end_on(Transaction& transaction, const Book& book, Subscription& subscription, Date day) {
  // One that would end on that day anyway is given notice all the same: it is not to be renewed.
  const bool active = subscription.status == "active";
  const bool goes_on = active && (subscription.auto_renew || subscription.end == day);
  if (subscription.period == "once" || (!goes_on && subscription.end && *subscription.end <= day))
    return false;
  take_back_after(transaction, book, subscription, day);
  bring_up_to_date(transaction, subscription, day - std::chrono::days(1));
  subscription.end = std::max(subscription.start, day);
  subscription.auto_renew = false;
  subscription.status = "canceled";
  transaction.update(subscription);
  return true;
}

Date end_after_notice(const Subscription& subscription, Date today) {
  const std::optional<Date> renewal = renewal_date(subscription, today);
  if (!renewal) return today;
  const bool in_time = today <= notice_deadline(*renewal, subscription.notice_days.value_or(0));
  if (in_time || !subscription.auto_renew) return *renewal;
  return months_after(*renewal, subscription.term_months.value_or(12));
}

std::int64_t yearly_minor(const Subscription& subscription) {
  return yearly_minor(subscription.quantity, subscription.price.minor, subscription.period);
}

}  // namespace tend

#include "commands/subscription_terms.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "tend/error.hpp"
#include "tend/renewal.hpp"
#include "tend/revenue.hpp"

namespace tend {

TermEnd term_end(const Book& book, const Subscription& subscription) {
  TermEnd term{.end = subscription.end,
               .term_months = subscription.term_months,
               .auto_renew = subscription.auto_renew,
               .active = subscription.status == "active",
               .once = subscription.period == "once"};
  if (!term.end || !ends_short_month(*term.end)) return term;
  const std::vector<Term> earlier = kept_terms(book, subscription.id);
  term.first_start = earlier.empty() ? subscription.start : earlier.back().start;
  return term;
}

std::optional<Date> renewal_date(const Book& book, const Subscription& subscription, Date today) {
  return renewal_date(term_end(book, subscription), today);
}

void split_at(Transaction& transaction, Subscription& subscription, Date day, std::string_view closed_by) {
  if (subscription.end && day > *subscription.end)
    throw Error(
        Exit::usage, fmt::format("{} is after its end, {}", full(day), full(*subscription.end)),
        fmt::format("agree on the next term first, with 'tend subscription renew {}'", subscription.id));
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

void bring_up_to_date(Transaction& transaction, const Book& book, Subscription& subscription, Date today) {
  const TermEnd term = term_end(book, subscription);
  const std::optional<Date> renewal = renewal_date(term, today);
  if (!renewal || *renewal == *term.end) return;
  // Each end is counted from the first, so that month ends stay what they were.
  for (std::int64_t terms = 1; *subscription.end < *renewal; ++terms) {
    split_at(transaction, subscription, *subscription.end, "renew");
    subscription.end = months_after_end(term, terms * subscription.term_months.value_or(12));
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

void take_back_from(Transaction& transaction, const Book& book, Subscription& subscription, Date day) {
  for (const Term& term : kept_terms(book, subscription.id)) {
    if (subscription.start < day) return;
    subscription.start = term.start;
    subscription.quantity = term.quantity;
    subscription.price = term.price;
    subscription.period = term.period;
    subscription.currency = term.currency;
    transaction.remove(describe<Term>(), term.id);
  }
}

bool end_on(Transaction& transaction, const Book& book, Subscription& subscription, Date day) {
  // One that would end on that day anyway is given notice all the same: it is not to be renewed.
  const bool active = subscription.status == "active";
  const bool goes_on = active && (subscription.auto_renew || subscription.end == day);
  if (subscription.period == "once" || (!goes_on && subscription.end && *subscription.end <= day))
    return false;
  take_back_from(transaction, book, subscription, day);
  bring_up_to_date(transaction, book, subscription, day - std::chrono::days(1));
  subscription.end = std::max(subscription.start, day);
  subscription.auto_renew = false;
  subscription.status = "canceled";
  transaction.update(subscription);
  return true;
}

std::optional<Date> end_of_term(const Book& book, const Subscription& subscription, Date day) {
  std::optional<Date> end = renewal_date(book, subscription, day);
  for (const Term& term : kept_terms(book, subscription.id)) {
    if (term.end <= day) break;
    if (term.closed_by == "renew") end = term.end;
  }
  return end;
}

Date end_after_notice(const Book& book, const Subscription& subscription, Date today) {
  const std::optional<Date> end = end_of_term(book, subscription, today);
  if (!end) return today;
  const bool in_time = today <= notice_deadline(*end, subscription.notice_days.value_or(0));
  return in_time ? *end : end_of_term(book, subscription, *end).value_or(*end);
}

std::int64_t yearly_minor(const Subscription& subscription) {
  return yearly_minor(subscription.quantity, subscription.price.minor, subscription.period);
}

std::int64_t yearly_minor(const Term& term) {
  return yearly_minor(term.quantity, term.price.minor, term.period);
}

}  // namespace tend

// How a subscription goes on: from a day with another price or quantity, in its next term, or not at all.
// What was before is kept as a Term, so that ARR at any past day can be told.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "tend/book.hpp"
#include "tend/care_records.hpp"
#include "tend/renewal.hpp"

namespace tend {

// One that renews itself, brought to the term that runs on `today`; the terms that it ran through are kept.
void bring_up_to_date(Transaction& transaction, const Book& book, Subscription& subscription, Date today);

// What is so until `day`, which is no earlier than its start, is kept, closed by `closed_by`; the
// subscription starts anew on that day. Nothing is kept where it starts there anyway. Throws Error(usage) for
// a day after its end.
void split_at(Transaction& transaction, Subscription& subscription, Date day, std::string_view closed_by);

// The end of the term that runs on `day`, though the next one may be agreed already; none where none ends.
std::optional<Date> end_of_term(const Book& book, const Subscription& subscription, Date day);

// The day on which a cancellation given on `today` ends it: the end of the running term; the end of the one
// after that, if there is to be one, where the notice deadline has passed; `today` where there is no term.
Date end_after_notice(const Book& book, const Subscription& subscription, Date today);

// What was to begin on `day` or later is taken back: what ran before is the latest term again.
void take_back_from(Transaction& transaction, const Book& book, Subscription& subscription, Date day);

// It ends on `day`, whatever was agreed for later. False where it has ended by then anyway, or was bought
// once.
bool end_on(Transaction& transaction, const Book& book, Subscription& subscription, Date day);

std::optional<Date> renewal_date(const Book& book, const Subscription& subscription, Date today);

// How its latest term ends.
TermEnd term_end(const Book& book, const Subscription& subscription);

// The earlier terms that are kept of it, the latest first.
std::vector<Term> kept_terms(const Book& book, std::int64_t subscription);

// The terms that hold today of subscriptions whose latest one is still to begin; read on first use.
class RunningTerms {
 public:
  const Term* find(const Book& book, Date today, std::int64_t subscription);  // null: the latest one holds

 private:
  std::optional<std::map<std::int64_t, Term>> terms_;
};

// Minor units a year of what is agreed now, or was so in a term.
std::int64_t yearly_minor(const Subscription& subscription);
std::int64_t yearly_minor(const Term& term);

}  // namespace tend

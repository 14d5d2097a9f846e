#include "commands/subscription_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <span>

#include "cli/selectors.hpp"
#include "commands/care_verbs.hpp"
#include "commands/record_verbs.hpp"
#include "commands/subscription_terms.hpp"
#include "tend/renewal.hpp"

namespace tend::subscription_command {
namespace {

struct TermOptions {
  std::vector<std::string> numbers;
  std::optional<std::string> day, quantity, price, months, until;
};

// What --quantity and --price say.
struct Asked {
  std::optional<std::int64_t> quantity;
  std::optional<Money> price;
};

// Read as the field is.
void set_field(Context& context, Subscription& subscription, std::string_view name, const std::string& text) {
  Reading reading = context.reading();
  reading.currency = subscription.currency;
  const Field& field = *find_field(describe<Subscription>(), name);
  field.set(&subscription, parse_value(field, text, reading));
}

Asked asked_of(Context& context, const TermOptions& options, Subscription read) {
  Asked asked;
  if (options.quantity)
    set_field(context, read, "quantity", *options.quantity), asked.quantity = read.quantity;
  if (options.price) set_field(context, read, "price", *options.price), asked.price = read.price;
  return asked;
}

template <class Agreed>
void apply(const Asked& asked, Agreed& agreed) {
  if (asked.quantity) agreed.quantity = *asked.quantity;
  if (asked.price) agreed.price = *asked.price;
}

void need_running(const Subscription& subscription) {
  if (subscription.status == "active") return;
  throw Error(
      Exit::conflict, fmt::format("subscription {} is canceled", subscription.id),
      fmt::format("take that back with 'tend subscription edit {} --status active'", subscription.id));
}

std::string changed_text(const std::string& did, const Subscription& after, const std::string& before,
                         Date day) {
  return fmt::format("{} {}, from {}: {} → {}", did, gist(after), full(day), before, arr_text(after));
}

// What is asked holds in a later term, too, for as long as that was to be what this one was.
class Following {
 public:
  Following(const Asked& asked, Term before) : asked_(asked), before_(std::move(before)) {}

  // Each later one in its order.
  template <class Agreed>
  void reach(Agreed& later) {
    if (later.quantity != before_.quantity) asked_.quantity.reset();
    if (later.price != before_.price) asked_.price.reset();
    apply(asked_, later);
  }

 private:
  Asked asked_;
  Term before_;
};

// The kept term that holds the day, and those after it, the earliest first.
std::vector<Term> terms_from(const Book& book, const Subscription& subscription, Date day) {
  std::vector<Term> terms = kept_terms(book, subscription.id);
  std::erase_if(terms, [&](const Term& term) { return term.end <= day; });
  std::ranges::reverse(terms);
  const Date start = terms.empty() ? subscription.start : terms.front().start;
  if (day >= start) return terms;
  throw Error(Exit::usage,
              fmt::format("subscription {} does not run on {}: it starts {}", subscription.id, full(day),
                          full(start)),
              fmt::format("its first day is corrected with 'tend subscription edit {} --start DATE'",
                          subscription.id));
}

// The part of a term from the day on; what was before it is kept, too.
void cut_at(Transaction& transaction, Term& term, const Asked& asked, Date day) {
  Term earlier = term;
  term.start = day;
  apply(asked, term);
  transaction.update(term);
  if (earlier.start == day) return;
  earlier.id = 0;
  earlier.uid.clear();
  earlier.end = day;
  earlier.closed_by = "change";
  transaction.insert(earlier);
}

std::string agreed_text(const Term& changed, const std::vector<Term>& later, const Subscription& latest) {
  const auto differs = [&](const auto& each) {
    return each.quantity != changed.quantity || each.price != changed.price;
  };
  const auto found = std::ranges::find_if(later.begin() + 1, later.end(), differs);
  if (found == later.end() && !differs(latest)) return "";
  const bool in_latest = found == later.end();
  const Money then{in_latest ? yearly_minor(latest) : yearly_minor(*found), latest.currency};
  return fmt::format("; then as agreed, from {}: {} ARR", full(in_latest ? latest.start : found->start),
                     human(then));
}

// The day lies in a term after which another is agreed already.
std::string change_before_latest(Transaction& transaction, const Book& book, const Asked& asked,
                                 Subscription& latest, Date day) {
  std::vector<Term> terms = terms_from(book, latest, day);
  const Term before = terms.front();
  cut_at(transaction, terms.front(), asked, day);
  Following following(asked, before);
  for (Term& later : std::span(terms).subspan(1)) {
    following.reach(later);
    transaction.update(later);
  }
  following.reach(latest);
  Subscription shown = latest;
  shown.quantity = terms.front().quantity;
  shown.price = terms.front().price;
  shown.period = before.period;
  return changed_text("Changed", shown, human(Money{yearly_minor(before), before.currency}) + " ARR", day) +
         agreed_text(terms.front(), terms, latest);
}

// What has ended runs no longer: notice that came in time can be told, a later end cannot.
void need_not_ended(Context& context, const Subscription& subscription, Date end) {
  const bool ended = subscription.end && *subscription.end <= context.today() && !subscription.auto_renew;
  if (!ended || end <= *subscription.end) return;
  throw Error(
      Exit::conflict,
      fmt::format("subscription {} ended on {} already", subscription.id, full(*subscription.end)),
      fmt::format("its end is corrected with 'tend subscription edit {} --end DATE'", subscription.id));
}

// The first day after the renewed term.
Date end_of_renewed(Context& context, const TermOptions& options, const Subscription& subscription,
                    Date start) {
  if (options.until) return parse_when(*options.until, context.now()).date + std::chrono::days(1);
  TermEnd before = term_end(context.book(), subscription);
  before.end = start;
  return months_after_end(before, subscription.term_months.value_or(12));
}

}  // namespace

Run setup_change(Line& line) {
  auto options = std::make_shared<TermOptions>();
  line.arguments("SUBSCRIPTION", options->numbers, "their numbers");
  line.option("--quantity", "N", options->quantity, "how many from then on");
  line.option("--price", "AMOUNT", options->price, "price of one piece for one period from then on");
  line.option("--from", "DATE", options->day, "first day on which it is so; today, usually");
  return [options](Context& context) {
    if (!options->quantity && !options->price)
      throw Error(Exit::usage, "nothing to change was given", "say what with --quantity or --price");
    change_each<Subscription>(
        context, options->numbers, "changed", [&](Transaction& transaction, Subscription& each) {
          need_running(each);
          const Date day = options->day ? parse_when(*options->day, context.now()).date : context.today();
          bring_up_to_date(transaction, context.book(), each, std::min(day, context.today()));
          const Asked asked = asked_of(context, *options, each);
          if (day < each.start) return change_before_latest(transaction, context.book(), asked, each, day);
          const std::string before = arr_text(each);
          split_at(transaction, each, day, "change");
          apply(asked, each);
          return changed_text("Changed", each, before, day);
        });
  };
}

Run setup_renew(Line& line) {
  auto options = std::make_shared<TermOptions>();
  line.arguments("SUBSCRIPTION", options->numbers, "their numbers");
  line.option("--quantity", "N", options->quantity, "how many in the next term");
  line.option("--price", "AMOUNT", options->price, "price of one piece for one period in the next term");
  line.option("--months", "N", options->months, "length of the next term; as before, usually");
  line.option("--until", "DATE", options->until, "its last day instead");
  return [options](Context& context) {
    change_each<Subscription>(
        context, options->numbers, "renewed", [&](Transaction& transaction, Subscription& each) {
          need_running(each);
          bring_up_to_date(transaction, context.book(), each, context.today());
          if (!each.end)
            throw Error(Exit::conflict, fmt::format("subscription {} has no term that ends", each.id));
          const Date day = *each.end;
          const std::string before = arr_text(each);
          split_at(transaction, each, day, "renew");
          if (options->months) set_field(context, each, "term_months", *options->months);
          each.end = end_of_renewed(context, *options, each, day);
          if (options->until) each.term_months = whole_months(day, *each.end);
          apply(asked_of(context, *options, each), each);
          return changed_text("Renewed", each, before, day) + ", to " +
                 full(*each.end - std::chrono::days(1));
        });
  };
}

Run setup_cancel(Line& line) {
  auto options = std::make_shared<TermOptions>();
  line.arguments("SUBSCRIPTION", options->numbers, "their numbers");
  line.option("--on", "DATE", options->day, "first day without it; the end of the running term, usually");
  return [options](Context& context) {
    change_each<Subscription>(
        context, options->numbers, "canceled", [&](Transaction& transaction, Subscription& each) {
          need_running(each);
          bring_up_to_date(transaction, context.book(), each, context.today());
          const auto running_until = end_of_term(context.book(), each, context.today());
          const Date end = options->day ? parse_when(*options->day, context.now()).date
                                        : end_after_notice(context.book(), each, context.today());
          need_not_ended(context, each, end);
          const Date agreed_from = each.start;
          take_back_from(transaction, context.book(), each, end);
          if (end < each.start)
            throw Error(Exit::usage, fmt::format("it starts {}, after {}", full(each.start), full(end)));
          each.end = end;
          each.auto_renew = false;
          each.status = "canceled";
          return fmt::format("Canceled {}: ends {}{}{}", gist(each), due_text(context, end),
                             !options->day && running_until && end > *running_until
                                 ? "; the notice deadline of this term has passed"
                                 : "",
                             agreed_from != each.start ? "; what was agreed from then on is dropped" : "");
        });
  };
}

}  // namespace tend::subscription_command

#include "commands/subscription_changes.hpp"

#include <fmt/format.h>

#include <memory>

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

// --quantity and --price, read as the fields are.
void apply_terms(Context& context, const TermOptions& options, Subscription& subscription) {
  Reading reading = context.reading();
  reading.currency = subscription.currency;
  const auto read = [&](std::string_view name, const std::optional<std::string>& text) {
    const Field& field = *find_field(describe<Subscription>(), name);
    if (text) field.set(&subscription, parse_value(field, *text, reading));
  };
  read("quantity", options.quantity);
  read("price", options.price);
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

// The first day after the renewed term.
Date end_of_renewed(Context& context, const TermOptions& options, const Subscription& subscription,
                    Date start) {
  if (options.until) return parse_when(*options.until, context.now()).date + std::chrono::days(1);
  std::int64_t months = subscription.term_months.value_or(12);
  if (options.months) {
    const Field& field = *find_field(describe<Subscription>(), "term_months");
    months = std::get<std::int64_t>(parse_value(field, *options.months, context.reading()));
  }
  return add(start, {months, Interval::Unit::months});
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
          bring_up_to_date(transaction, each, std::min(day, context.today()));
          const std::string before = arr_text(each);
          split_at(transaction, each, day, "change");
          apply_terms(context, *options, each);
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
          bring_up_to_date(transaction, each, context.today());
          if (!each.end)
            throw Error(Exit::conflict, fmt::format("subscription {} has no term that ends", each.id));
          const Date day = *each.end;
          const std::string before = arr_text(each);
          split_at(transaction, each, day, "renew");
          each.end = end_of_renewed(context, *options, each, day);
          if (options->months || options->until) each.term_months = whole_months(day, *each.end);
          apply_terms(context, *options, each);
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
          bring_up_to_date(transaction, each, context.today());
          const auto term_end = renewal_date(each, context.today());
          const Date end = options->day ? parse_when(*options->day, context.now()).date
                                        : end_after_notice(each, context.today());
          if (end < each.start)
            throw Error(Exit::usage, fmt::format("it starts {}, after {}", full(each.start), full(end)));
          each.end = end;
          each.auto_renew = false;
          each.status = "canceled";
          return fmt::format("Canceled {}: ends {}{}", gist(each), due_text(context, end),
                             !options->day && term_end && end > *term_end
                                 ? "; the notice deadline of this term has passed"
                                 : "");
        });
  };
}

}  // namespace tend::subscription_command

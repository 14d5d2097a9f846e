#include "commands/opportunity_end.hpp"

#include <fmt/format.h>

#include <memory>

#include "commands/care_verbs.hpp"
#include "commands/record_verbs.hpp"
#include "tend/journal.hpp"
#include "tend/stages.hpp"
#include "tend/text.hpp"

namespace tend {

void need_open(Context& context, const Opportunity& opportunity) {
  if (!opportunity.closed) return;
  const std::int64_t command =
      last_setting(context.book(), describe<Opportunity>(), opportunity.id, "closed");
  throw Error(Exit::conflict, fmt::format("opportunity {} is {} already", opportunity.id, opportunity.stage),
              command == 0 ? "" : fmt::format("'tend undo {}' takes that back", command));
}

Date day_or_today(Context& context, const std::optional<std::string>& day) {
  return day ? parse_when(*day, context.now(), Toward::past).date : context.today();
}

Date past_day(Context& context, const std::optional<std::string>& day) {
  const Date asked = day_or_today(context, day);
  if (asked <= context.today()) return asked;
  throw Error(Exit::usage, fmt::format("'{}' is in the future", visible(*day)));
}

void need_opened_by(const Opportunity& opportunity, Date day) {
  if (opportunity.opened <= day) return;
  throw Error(Exit::usage,
              fmt::format("opportunity {} was opened {}, after {}", opportunity.id, full(opportunity.opened),
                          full(day)),
              fmt::format("correct that first with 'tend opportunity edit {} --opened {}'", opportunity.id,
                          iso(day)));
}

namespace {

struct WonOptions {
  std::vector<std::string> numbers;
  std::optional<std::string> day, product;
  FieldOptions subscription;
};

// What the client has from the day on which it was won.
std::string subscribe(Context& context, Transaction& transaction, const WonOptions& options, Opportunity& won,
                      Date day) {
  if (!won.client) throw Error(Exit::conflict, fmt::format("opportunity {} has no client", won.id));
  Subscription subscription = new_subscription(context, won.client, *options.product);
  subscription.start = day;
  options.subscription.apply(context, &subscription);
  if (!subscription.price.currency.empty()) subscription.currency = subscription.price.currency;
  need_price(subscription);
  settle_term(subscription);
  transaction.insert(subscription);
  won.subscription = {subscription.id, {}};
  return fmt::format("; subscription {}, {}", gist(subscription), arr_text(subscription));
}

void close(Context& context, Transaction& transaction, Opportunity& opportunity, std::string_view stage,
           Date day) {
  need_open(context, opportunity);
  need_opened_by(opportunity, day);
  come_to_stage(transaction, opportunity, std::string(stage), day);
  opportunity.closed = day;
}

}  // namespace

Run setup_won(Line& line) {
  auto options = std::make_shared<WonOptions>();
  line.arguments("OPPORTUNITY", options->numbers, "their numbers");
  line.option("--on", "DATE", options->day, "day on which it was won; today, usually");
  line.option("--subscribe", "PRODUCT", options->product, "what the client has from that day on");
  options->subscription.put_on(line, describe<Subscription>(),
                               {"client", "product", "status", "currency", "reference"});
  return [options](Context& context) {
    if (!options->product && options->subscription.given())
      throw Error(Exit::usage, "terms without a product", "say what the client has with --subscribe");
    const Date day = past_day(context, options->day);
    change_each<Opportunity>(
        context, options->numbers, "won", [&](Transaction& transaction, Opportunity& each) {
          close(context, transaction, each, won_stage, day);
          const std::string made =
              options->product ? subscribe(context, transaction, *options, each, day) : "";
          return fmt::format("Won {}{}{}", gist(each), each.amount ? ", " + human(*each.amount) : "", made);
        });
  };
}

Run setup_lost(Line& line) {
  struct LostOptions {
    std::vector<std::string> numbers;
    std::optional<std::string> day, reason;
  };
  auto options = std::make_shared<LostOptions>();
  line.arguments("OPPORTUNITY", options->numbers, "their numbers");
  line.option("--on", "DATE", options->day, "day on which it was lost; today, usually");
  line.option("--reason", "TEXT", options->reason, "why");
  return [options](Context& context) {
    const Date day = past_day(context, options->day);
    change_each<Opportunity>(
        context, options->numbers, "lost", [&](Transaction& transaction, Opportunity& each) {
          close(context, transaction, each, lost_stage, day);
          if (options->reason) each.lost_reason = *options->reason;
          return fmt::format("Lost {}{}", gist(each),
                             each.lost_reason.empty() ? "" : ": " + visible(each.lost_reason));
        });
  };
}

}  // namespace tend

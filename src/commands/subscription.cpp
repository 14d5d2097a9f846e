// `tend subscription`: what clients have.
#include <fmt/format.h>

#include <memory>
#include <utility>

#include "cli/selectors.hpp"
#include "commands/care_verbs.hpp"
#include "commands/record_past.hpp"
#include "commands/record_verbs.hpp"
#include "commands/subscription_changes.hpp"
#include "commands/subscription_terms.hpp"
#include "tend/renewal.hpp"
#include "tend/text.hpp"

namespace tend {

template <>
Decorate decoration<Subscription>();

std::string gist(const Subscription& subscription) {
  return fmt::format("{}: {} {} ({})", subscription.id, subscription.quantity,
                     visible(subscription.product.label), subscription.client.label);
}

std::string arr_text(const Subscription& subscription) {
  return human(Money{yearly_minor(subscription), subscription.currency}) + " ARR";
}

void settle_term(Subscription& subscription) {
  if (!subscription.end && subscription.term_months)
    subscription.end = add(subscription.start, {*subscription.term_months, Interval::Unit::months});
  if (subscription.end && !subscription.term_months)
    subscription.term_months = whole_months(subscription.start, *subscription.end);
  if (subscription.end && *subscription.end <= subscription.start) {
    throw Error(Exit::usage, fmt::format("it would end {} and start {}", full(*subscription.end),
                                         full(subscription.start)));
  }
}

Subscription new_subscription(Context& context, const Link& client, const std::string& product_name) {
  const Product product =
      *context.book().find<Product>(select_record(context, describe<Product>(), product_name).id);
  const Client owner = *context.book().find<Client>(client.id);
  Subscription subscription;
  subscription.client = client;
  subscription.product = {product.id, product.sku};
  subscription.start = context.today();
  subscription.currency = !owner.currency.empty() ? owner.currency : product.currency;
  if (subscription.currency.empty()) subscription.currency = context.reading().currency;
  if (!product.period.empty()) subscription.period = product.period;
  if (product.price && product.price->currency == subscription.currency) subscription.price = *product.price;
  return subscription;
}

void need_price(const Subscription& subscription) {
  if (!subscription.price.currency.empty()) return;
  throw Error(
      Exit::usage,
      fmt::format("{} has no price in {}", visible(subscription.product.label), subscription.currency),
      "say it with --price");
}

namespace subscription_command {

struct AddOptions {
  std::string client, product;
  FieldOptions fields;
};

std::string span_text(const Subscription& subscription) {
  return fmt::format("from {}{}", full(subscription.start),
                     subscription.end ? " to " + full(*subscription.end - std::chrono::days(1)) : "");
}

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Subscription subscription =
      new_subscription(context, client_link(select_client(context, options.client)), options.product);
  options.fields.apply(context, &subscription);
  subscription.currency =
      subscription.price.currency.empty() ? subscription.currency : subscription.price.currency;
  need_price(subscription);
  settle_term(subscription);
  transaction->insert(subscription);
  Written written;
  written.add(context, describe<Subscription>(), subscription.id,
              fmt::format("Subscription {}, {}: {}", gist(subscription), span_text(subscription),
                          subscription.period == "once" ? "bought once" : arr_text(subscription)));
  context.commit(*transaction,
                 fmt::format("added subscription {} of {}", subscription.id, subscription.client.label));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "client that has it");
  line.argument("PRODUCT", options->product, "sku, name or number of the product");
  options->fields.put_on(line, describe<Subscription>(), {"client", "product", "status"});
  return [options](Context& context) { run_add(context, *options); };
}

// `start` is the latest term's. Who corrects it means the first day of all, which an earlier term has.
std::string move_first_day(Context& context, Transaction& transaction, Date latest, Subscription& after) {
  const std::vector<Term> terms = kept_terms(context.book(), after.id);
  if (terms.empty() || after.start == latest) return "";
  Term first = terms.back();
  const Date day = std::exchange(after.start, latest), before = std::exchange(first.start, day);
  if (day >= first.end)
    throw Error(Exit::usage,
                fmt::format("{} is not before the end of its first term, {}", full(day), full(first.end)),
                fmt::format("'tend subscription show {}' tells its terms", after.id));
  transaction.update(first);
  return fmt::format("first day {} → {}", full(before), full(day));
}

struct EditOptions {
  std::string number;
  FieldOptions fields;
};

void run_edit_subscription(Context& context, const EditOptions& options) {
  need_fields(options.fields, describe<Subscription>());
  const std::unique_ptr<Transaction> transaction = context.begin();
  const std::int64_t id = select_id(context, describe<Subscription>(), options.number);
  const Row row = *context.book().row(describe<Subscription>(), id);
  Subscription after = *context.book().find<Subscription>(id);
  const Date latest = after.start;
  options.fields.apply(context, &after);
  if (!after.price.currency.empty()) after.currency = after.price.currency;
  const std::string moved = move_first_day(context, *transaction, latest, after);
  settle_term(after);
  transaction->update(after);
  finish_edit(context, *transaction, row, moved);
}

Run setup_edit(Line& line) {
  auto options = std::make_shared<EditOptions>();
  line.argument(argument_name(describe<Subscription>()), options->number, "its number");
  options->fields.put_on(line, describe<Subscription>(), {});
  return [options](Context& context) { run_edit_subscription(context, *options); };
}

Run setup_show_subscription(Line& line) { return setup_show_with<Subscription>(line, earlier_terms); }

constexpr Verb verbs[] = {
    {"add", "tell what a client has", "The price is the product's unless --price says another.",
     "tend subscription add acme gtx-pro --quantity 40 --term-months 12 --auto-renew --notice-days 30 # from "
     "today on",
     setup_add},
    {"list", "list what clients have", "",
     "tend subscription list --where 'days_left<=90' # soon to be decided", setup_list<Subscription>},
    {"show", "show one subscription, with the terms before", "", "tend subscription 3 # the short form",
     setup_show_subscription},
    {"edit", "correct a subscription",
     "For what is otherwise from a day on there is 'change'. '--start' is the first day of all, whatever was "
     "changed since.",
     "tend subscription edit 3 --reference PO-1234 # the order's number", setup_edit},
    {"change", "change quantity or price from a day on",
     "What was so before is kept: ARR of any past day can be told. It holds in terms agreed for later, too, "
     "unless another quantity or price was agreed for them.",
     "tend subscription change 3 --quantity 50 --from 1.1. # ten more seats", setup_change},
    {"renew", "agree on the next term", "It begins where the running one ends.",
     "tend subscription renew 3 --price 520 # a year more, at a new price", setup_renew},
    {"cancel", "give notice",
     "It ends with its term; with the next one where the notice deadline has passed. What was agreed from "
     "that day on is dropped.",
     "tend subscription cancel 3 # tells when it ends", setup_cancel},
    {"remove", "remove subscriptions, as if they had never been", "What ends is canceled, not removed.",
     "tend subscription remove 3 # entered by mistake", setup_remove<Subscription>},
};

// What holds today, before what was agreed for later.
void tell_running_term(const Term& term, const Field& field, Cell& cell) {
  const Value now = field.name == "quantity" ? Value(term.quantity)
                    : field.name == "price"  ? Value(term.price)
                                             : cell.value;
  if (now != cell.value) cell.text = human(now, {}) + ", then " + human(cell.value, {});
}

}  // namespace subscription_command

template <>
Decorate decoration<Subscription>() {
  return
      [running = RunningTerms()](Context& context, const Row& row, const Field& field, Cell& cell) mutable {
        if (const Term* term = running.find(context.book(), context.today(), row.id()))
          subscription_command::tell_running_term(*term, field, cell);
        if (cell.value == Value(false)) cell.text = "";
        const auto* deadline = std::get_if<Date>(&cell.value);
        if (deadline && field.name == "notice_deadline") mark_late(context, *deadline, cell);
      };
}

const Noun& subscription_noun() {
  static constexpr Noun noun{"subscription", "what clients have", Section::records,
                             subscription_command::verbs, "show"};
  return noun;
}

}  // namespace tend

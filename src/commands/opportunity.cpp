// `tend opportunity`: what may be sold, from the first word to won or lost.
#include <fmt/format.h>

#include <memory>
#include <span>

#include "cli/selectors.hpp"
#include "commands/opportunity_end.hpp"
#include "commands/record_past.hpp"
#include "commands/record_verbs.hpp"
#include "commands/subscription_terms.hpp"
#include "tend/stages.hpp"
#include "tend/text.hpp"

namespace tend {

std::string gist(const Opportunity& opportunity) {
  return fmt::format("{}: {}{}", opportunity.id, visible(opportunity.title),
                     opportunity.client ? " (" + opportunity.client.label + ")" : "");
}

void come_to_stage(Transaction& transaction, Opportunity& opportunity, const std::string& stage, Date day) {
  StageChange change;
  change.opportunity.id = opportunity.id;
  change.at = day;
  change.stage = stage;
  transaction.insert(change);
  opportunity.stage = stage;
}

namespace opportunity_command {

std::string checked_stage(const Stages& stages, const std::string& text) {
  const std::string folded = fold(text);
  if (has_stage(stages, folded)) return folded;
  if (is_closed_stage(folded)) {
    throw Error(Exit::usage, fmt::format("'{}' is the end of an opportunity", folded),
                fmt::format("say so with 'tend opportunity {}'", folded));
  }
  throw Error(Exit::usage, "unknown stage '" + visible(text) + "'", which_stages(stages, text));
}

struct AddOptions {
  std::string client;
  std::vector<std::string> title;
  std::optional<std::string> stage, renewal_of;
  FieldOptions fields;
};

// What a renewal brings is what the subscription brings a year now, decided when its term ends.
void take_from_subscription(Context& context, Opportunity& opportunity, const std::string& number) {
  const std::int64_t id = select_number(context, describe<Subscription>(), number);
  const Subscription subscription = *context.book().find<Subscription>(id);
  if (subscription.client != opportunity.client) {
    throw Error(Exit::conflict, fmt::format("subscription {} is of {}", id, subscription.client.label));
  }
  opportunity.kind = "renewal";
  opportunity.subscription = {id, {}};
  opportunity.product = subscription.product;
  opportunity.amount = Money{yearly_minor(subscription), subscription.currency};
  opportunity.currency = subscription.currency;
  opportunity.close = renewal_date(context.book(), subscription, context.today());
}

Link client_or_none(Context& context, const std::string& name) {
  return name == "-" ? Link{} : client_link(select_client(context, name));
}

Opportunity new_opportunity(Context& context, const AddOptions& options, const Stages& stages) {
  Opportunity opportunity;
  opportunity.client = client_or_none(context, options.client);
  opportunity.title = fmt::format("{}", fmt::join(options.title, " "));
  opportunity.owner = context.me();
  opportunity.opened = context.today();
  opportunity.stage = options.stage ? checked_stage(stages, *options.stage) : stages.front().name;
  if (opportunity.client) opportunity.currency = context.book().find<Client>(opportunity.client.id)->currency;
  if (options.renewal_of) take_from_subscription(context, opportunity, *options.renewal_of);
  options.fields.apply(context, &opportunity);
  if (opportunity.amount) opportunity.currency = opportunity.amount->currency;
  return opportunity;
}

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  const Stages stages = parse_stages(context.book().setting("stages"));
  Opportunity opportunity = new_opportunity(context, options, stages);
  transaction->insert(opportunity);
  come_to_stage(*transaction, opportunity, opportunity.stage, opportunity.opened);
  Written written;
  written.add(context, describe<Opportunity>(), opportunity.id,
              fmt::format("Opportunity {}, {}{}", gist(opportunity), opportunity.stage,
                          opportunity.amount ? ", " + human(*opportunity.amount) : ""));
  context.commit(*transaction, fmt::format("added opportunity {}", opportunity.id));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "client that may buy; - where it is not known yet");
  line.arguments("TITLE", options->title, "what may be sold");
  line.option("--stage", "STAGE", options->stage, "stage it is in; the first one, usually");
  line.option("--renewal-of", "SUBSCRIPTION", options->renewal_of,
              "renewal of this subscription: takes product, amount and day from it");
  options->fields.put_on(line, describe<Opportunity>(),
                         {"client", "title", "stage", "currency", "closed", "lost_reason", "subscription"});
  return [options](Context& context) { run_add(context, *options); };
}

[[noreturn]] void refuse_opening(const Opportunity& opportunity, std::string_view stage, Date day) {
  throw Error(Exit::usage, fmt::format("opportunity {} came to '{}' {}, before {}", opportunity.id, stage,
                                       full(day), full(opportunity.opened)));
}

// The first stage began on the day that it was opened; the others come later.
void move_opening(Context& context, Transaction& transaction, const Opportunity& opportunity) {
  if (opportunity.closed && *opportunity.closed < opportunity.opened)
    refuse_opening(opportunity, opportunity.stage, *opportunity.closed);
  Query query;
  query.where.push_back(
      {find_field(describe<StageChange>(), "opportunity"), Comparison::equal, Link{opportunity.id, {}}});
  query.order = parse_order(describe<StageChange>(), "id");
  std::vector<StageChange> changes = context.book().all<StageChange>(query);
  if (changes.empty()) return;
  for (const StageChange& later : std::span(changes).subspan(1))
    if (later.at < opportunity.opened) refuse_opening(opportunity, later.stage, later.at);
  changes.front().at = opportunity.opened;
  transaction.update(changes.front());
}

void before_edit(Context& context, Transaction& transaction, const Opportunity& before, Opportunity& after) {
  if (after.amount) after.currency = after.amount->currency;
  if (after.opened != before.opened) move_opening(context, transaction, after);
}

Run setup_edit(Line& line) {
  return setup_edit_of<Opportunity>(line, "its number", {"stage", "currency", "closed"}, before_edit);
}

Run setup_opportunity_list(Line& line) {
  return setup_usual_list<Opportunity>(
      line, {"closed", Comparison::equal, Value(), "won and lost ones, too", {"stage", "lost_reason"}});
}

Run setup_stage(Line& line) {
  struct StageOptions {
    std::vector<std::string> numbers;
    std::string stage;
    std::optional<std::string> day;
  };
  auto options = std::make_shared<StageOptions>();
  line.arguments("OPPORTUNITY", options->numbers, "their numbers");
  line.argument("STAGE", options->stage, "stage that they came to");
  line.option("--on", "DATE", options->day, "day on which they did; today, usually");
  return [options](Context& context) {
    const Date day = past_day(context, options->day);
    change_each<Opportunity>(context, options->numbers, "moved on",
                             [&](Transaction& transaction, Opportunity& each) {
                               need_open(context, each);
                               need_opened_by(each, day);
                               const Stages stages = parse_stages(context.book().setting("stages"));
                               const std::string before = each.stage;
                               come_to_stage(transaction, each, checked_stage(stages, options->stage), day);
                               return fmt::format("Opportunity {}: {} → {}", gist(each), before, each.stage);
                             });
  };
}

Run setup_show_opportunity(Line& line) { return setup_show_with<Opportunity>(line, stages_passed); }

constexpr Verb verbs[] = {
    {"add", "tell what may be sold", "The stages and their probabilities are the book's setting 'stages'.",
     "tend opportunity acme \"40 more seats\" --kind upsell --amount 19200 --close eoq # in the first stage\n"
     "tend opportunity acme \"Renewal\" --renewal-of 3 # what subscription 3 brings a year",
     setup_add},
    {"list", "list what is not decided yet, the nearest first", "",
     "tend opportunity list --kind renewal --where 'amount>=10000' # the large renewals",
     setup_opportunity_list},
    {"show", "show one opportunity", "", "tend opportunity show 3 # by number", setup_show_opportunity},
    {"edit", "change an opportunity", "An empty value clears the field.",
     "tend opportunity edit 3 --close +1mo # it takes longer", setup_edit},
    {"stage", "move opportunities to another stage", "",
     "tend opportunity stage 3 proposal # the offer is out", setup_stage},
    {"won", "tell that opportunities are won",
     "A won renewal renews its subscription with 'tend subscription renew'.",
     "tend opportunity won 3 --subscribe gtx-pro --quantity 40 # the client has it from now on", setup_won},
    {"lost", "tell that opportunities are lost", "",
     "tend opportunity lost 3 --reason \"no budget\" # for now", setup_lost},
    {"remove", "remove opportunities", "'tend undo' brings them back.",
     "tend opportunity remove 3 # entered twice", setup_remove<Opportunity>},
};

}  // namespace opportunity_command

const Noun& opportunity_noun() {
  static constexpr Noun noun{"opportunity", "what may be sold", Section::records, opportunity_command::verbs,
                             "add"};
  return noun;
}

}  // namespace tend

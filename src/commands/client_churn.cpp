// `tend client churn` and `winback`: a client goes, with all that runs and is open, and perhaps returns.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

#include "cli/selectors.hpp"
#include "cli/shape.hpp"
#include "commands/client_verbs.hpp"
#include "commands/open_items.hpp"
#include "commands/opportunity_end.hpp"
#include "commands/subscription_terms.hpp"
#include "commands/written.hpp"
#include "tend/stages.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

struct ChurnOptions {
  std::string client;
  std::optional<std::string> day, reason, competitor, note;
};

std::string checked_churn_reason(Context& context, const std::optional<std::string>& text) {
  const std::vector<std::string> reasons = parse_names(context.book().setting("churn_reasons"));
  const std::string list =
      fmt::format("reasons: {}; others with 'tend config set churn_reasons'", fmt::join(reasons, ", "));
  if (!text) throw Error(Exit::usage, "a client goes for a reason", "say it with --reason; " + list);
  const std::string slug = slug_of(*text);
  if (std::ranges::count(reasons, slug) > 0) return slug;
  const std::string near = did_you_mean(nearest(*text, reasons));
  throw Error(Exit::usage, "unknown reason '" + visible(*text) + "'", near.empty() ? list : near);
}

// Ends what runs and closes what is open; counts it for the sentence.
class Farewell {
 public:
  Farewell(Context& context, Transaction& transaction, const Churn& churn)
      : context_(context), transaction_(transaction), churn_(churn) {}

  std::string bid() {
    end_subscriptions();
    cancel_followups();
    resolve_cases();
    lose_opportunities();
    return said_;
  }

 private:
  void say(std::string_view did, std::int64_t count, std::string_view one, std::string_view many) {
    if (count == 0) return;
    said_ += fmt::format("{}{} {} {}", said_.empty() ? "; " : ", ", did, count, count == 1 ? one : many);
  }

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

  void cancel_followups() {
    std::int64_t canceled = 0;
    for (Followup& each : tend::open_followups(context_, "client", churn_.client.id)) {
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

  Context& context_;
  Transaction& transaction_;
  const Churn& churn_;
  std::string said_;
};

void need_not_churned(const Client& client) {
  if (client.status != "churned") return;
  throw Error(Exit::conflict, fmt::format("{} is churned already", client.slug),
              fmt::format("open it again with 'tend client winback {}'", client.slug));
}

Churn asked_churn(Context& context, const ChurnOptions& options, const Client& client) {
  Churn churn;
  churn.client = {client.id, client.slug};
  churn.reason = checked_churn_reason(context, options.reason);
  churn.at = day_or_today(context, options.day);
  churn.competitor = options.competitor.value_or("");
  churn.comment = options.note.value_or("");
  return churn;
}

void run_churn(Context& context, const ChurnOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Client client = *context.book().find<Client>(select_client(context, options.client).id);
  need_not_churned(client);
  Churn churn = asked_churn(context, options, client);
  transaction->insert(churn);
  const std::string closed = Farewell(context, *transaction, churn).bid();
  client.status = "churned";
  transaction->update(client);
  Written written;
  written.add(context, describe<Client>(), client.id,
              fmt::format("{} churns on {}: {}{}{}", client.slug, due_text(context, churn.at), churn.reason,
                          churn.competitor.empty() ? "" : ", to " + visible(churn.competitor), closed));
  context.commit(*transaction, fmt::format("{} churned: {}", client.slug, churn.reason));
  written.print(context);
}

// ---- and back

struct WinbackOptions {
  std::string client;
  std::optional<std::string> day;
};

// The latest time that it went and was not won back; none where only its status was edited.
std::optional<Churn> last_churn(Context& context, std::int64_t client) {
  Query query;
  query.where.push_back({find_field(describe<Churn>(), "client"), Comparison::equal, Link{client, {}}});
  query.where.push_back({find_field(describe<Churn>(), "returned"), Comparison::equal, Value()});
  query.order.push_back({find_field(describe<Churn>(), "at"), true});
  const std::vector<Churn> churns = context.book().all<Churn>(query);
  return churns.empty() ? std::nullopt : std::optional(churns.front());
}

// Before the day on which it was to go it has not gone: then nothing of that stays.
void return_on(Transaction& transaction, Churn& churn, Date day, Date today) {
  if (day == today && day < churn.at) return transaction.remove(describe<Churn>(), churn.id);
  if (day < churn.at)
    throw Error(Exit::usage, fmt::format("it went {}, after {}", full(churn.at), full(day)),
                "say with --on when it returned");
  churn.returned = day;
  transaction.update(churn);
}

std::string winback_text(Context& context, const Client& client, const std::optional<Churn>& churn,
                         Date day) {
  if (churn && day < churn->at)
    return fmt::format("{} stays: it was to go {}; its subscriptions stay ended", client.slug,
                       due_text(context, churn->at));
  return fmt::format("Won back {} on {}{}; its subscriptions stay ended", client.slug, full(day),
                     churn ? ", after " + days_text(days_between(churn->at, day)) : "");
}

void run_winback(Context& context, const WinbackOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Client client = *context.book().find<Client>(select_client(context, options.client).id);
  if (client.status != "churned" && client.status != "canceled")
    throw Error(Exit::conflict, fmt::format("{} has not gone: it is {}", client.slug, client.status));
  const Date day = day_or_today(context, options.day);
  std::optional<Churn> churn = last_churn(context, client.id);
  if (churn) return_on(*transaction, *churn, day, context.today());
  client.status = "active";
  transaction->update(client);
  Written written;
  written.add(context, describe<Client>(), client.id, winback_text(context, client, churn, day));
  context.commit(*transaction, fmt::format("won back {}", client.slug));
  written.print(context);
}

}  // namespace

Run setup_client_churn(Line& line) {
  auto options = std::make_shared<ChurnOptions>();
  line.argument("CLIENT", options->client, "client that goes");
  line.option("--on", "DATE", options->day, "first day without it; today, usually");
  line.option("--reason", "REASON", options->reason, "why, in a word of the book's setting churn_reasons");
  line.option("--competitor", "NAME", options->competitor, "to whom");
  line.option("--note", "TEXT", options->note, "what was said of it");
  return [options](Context& context) { run_churn(context, *options); };
}

Run setup_client_winback(Line& line) {
  auto options = std::make_shared<WinbackOptions>();
  line.argument("CLIENT", options->client, "client that returns");
  line.option("--on", "DATE", options->day, "day on which it did; today, usually");
  return [options](Context& context) { run_winback(context, *options); };
}

}  // namespace tend

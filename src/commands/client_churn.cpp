// `tend client churn` and `winback`: a client goes, with all that runs and is open, and perhaps returns.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/selectors.hpp"
#include "cli/shape.hpp"
#include "commands/client_farewell.hpp"
#include "commands/client_verbs.hpp"
#include "commands/opportunity_end.hpp"
#include "commands/written.hpp"
#include "tend/churns.hpp"
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

std::optional<Churn> last_churn(Context& context, std::int64_t client) {
  const std::vector<Churn> churns = open_churns(context.book(), client);
  return churns.empty() ? std::nullopt : std::optional(churns.front());
}

void need_still_there(Context& context, const Client& client, const std::optional<Churn>& before) {
  const std::string back = fmt::format("'tend client winback {}'", client.slug);
  if (client.status == "churned")
    throw Error(Exit::conflict, fmt::format("{} is churned already", client.slug),
                "open it again with " + back);
  if (before && before->at > context.today())
    throw Error(Exit::conflict,
                fmt::format("{} is to go already: {}", client.slug, due_text(context, before->at)),
                "let it stay with " + back);
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

bool says_nothing(const ChurnOptions& options) {
  return !options.day && !options.reason && !options.competitor && !options.note;
}

void run_churn(Context& context, const ChurnOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Client client = *context.book().find<Client>(select_client(context, options.client).id);
  const std::optional<Churn> before = last_churn(context, client.id);
  need_still_there(context, client, before);
  const bool as_told_before = before && says_nothing(options);
  Churn churn = as_told_before ? *before : asked_churn(context, options, client);
  if (!as_told_before) transaction->insert(churn);
  const bool later = churn.at > context.today();
  const std::string done = later ? announce_farewell(context, *transaction, churn, client.owner)
                                 : bid_farewell(context, *transaction, churn);
  if (!later) client.status = "churned";
  transaction->update(client);
  Written written;
  written.add(context, describe<Client>(), client.id,
              fmt::format("{} {} on {}: {}{}{}", client.slug, as_told_before ? "churned" : "churns",
                          due_text(context, churn.at), churn.reason,
                          churn.competitor.empty() ? "" : ", to " + visible(churn.competitor), done));
  context.commit(*transaction,
                 fmt::format("{} {}: {}", client.slug, later ? "is to churn" : "churned", churn.reason));
  written.print(context);
}

// ---- and back

struct WinbackOptions {
  std::string client;
  std::optional<std::string> day;
};

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
  std::optional<Churn> churn = last_churn(context, client.id);
  if (!churn && client.status != "churned" && client.status != "canceled")
    throw Error(Exit::conflict, fmt::format("{} has not gone: it is {}", client.slug, client.status));
  const Date day = past_day(context, options.day);
  if (churn) {
    forget_farewell(context, *transaction, *churn);
    return_on(*transaction, *churn, day, context.today());
  }
  if (client.status == "churned" || client.status == "canceled") client.status = "active";
  transaction->update(client);
  Written written;
  written.add(context, describe<Client>(), client.id, winback_text(context, client, churn, day));
  const bool stays = churn && day < churn->at;
  context.commit(*transaction, stays ? client.slug + " stays" : "won back " + client.slug);
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

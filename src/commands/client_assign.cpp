// `tend client assign`: clients change hands, with the open follow-ups of their former owner.
#include <fmt/format.h>

#include <memory>

#include "cli/selectors.hpp"
#include "commands/client_verbs.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

struct AssignOptions {
  std::vector<std::string> clients;
  std::optional<std::string> from, to;
};

std::vector<Client> chosen_clients(Context& context, const AssignOptions& options) {
  std::vector<Client> chosen;
  for (const std::string& name : options.clients) {
    chosen.push_back(*context.book().find<Client>(select_client(context, name).id));
  }
  if (!options.clients.empty()) return chosen;
  Query query;
  query.where.push_back({find_field(describe<Client>(), "owner"), Comparison::equal, *options.from});
  query.order.push_back({find_field(describe<Client>(), "slug"), false});
  return context.book().all<Client>(query);
}

std::int64_t move_followups(Context& context, Transaction& transaction, const Client& client,
                            const std::string& to) {
  Query query;
  query.where.push_back({find_field(describe<Followup>(), "client"), Comparison::equal, Link{client.id, {}}});
  query.where.push_back({find_field(describe<Followup>(), "status"), Comparison::equal, std::string("open")});
  std::int64_t moved = 0;
  for (Followup& followup : context.book().all<Followup>(query)) {
    if (followup.owner != client.owner) continue;
    followup.owner = to;
    moved += transaction.update(followup) ? 1 : 0;
  }
  return moved;
}

void check(const AssignOptions& options) {
  if (!options.to || options.to->empty())
    throw Error(Exit::usage, "nobody to assign to", "name a manager with --to");
  if (options.clients.empty() == !options.from) {
    throw Error(Exit::usage, options.from ? "clients and --from exclude each other" : "no client to assign",
                "name clients, or all of a manager's with --from");
  }
}

void run_assign(Context& context, const AssignOptions& options) {
  check(options);
  const std::unique_ptr<Transaction> transaction = context.begin();
  Written written;
  std::int64_t count = 0;
  for (Client& client : chosen_clients(context, options)) {
    const std::int64_t moved = move_followups(context, *transaction, client, *options.to);
    const std::string former = client.owner;
    client.owner = *options.to;
    count += transaction->update(client) ? 1 : 0;
    written.add(
        context, describe<Client>(), client.id,
        fmt::format(
            "Assigned {} to {}{}{}", client.slug, visible(*options.to),
            former.empty() ? "" : ", before: " + visible(former),
            moved == 0 ? "" : fmt::format("; {} open follow-up{} moved", moved, moved == 1 ? "" : "s")));
  }
  context.commit(*transaction,
                 fmt::format("assigned {} client{} to {}", count, count == 1 ? "" : "s", *options.to));
  if (options.from && count == 0) context.hint("no client of " + *options.from);
  written.print(context);
}

}  // namespace

Run setup_client_assign(Line& line) {
  auto options = std::make_shared<AssignOptions>();
  line.arguments("CLIENT", options->clients, "clients to hand over", false);
  line.option("--from", "MANAGER", options->from, "all clients of this manager instead");
  line.option("--to", "MANAGER", options->to, "who looks after them from now on");
  return [options](Context& context) { run_assign(context, *options); };
}

}  // namespace tend

// `tend client assign`: clients change hands, for good or for a leave.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/asked_team.hpp"
#include "commands/cells.hpp"
#include "commands/client_verbs.hpp"
#include "commands/handover.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

struct AssignClientOptions {
  std::vector<std::string> clients;
  std::optional<std::string> from, to, until;
};

std::vector<Client> chosen_clients(Context& context, const AssignClientOptions& options,
                                   const std::string& from) {
  std::vector<Client> chosen;
  for (const std::string& name : options.clients) {
    chosen.push_back(*context.book().find<Client>(select_client(context, name).id));
  }
  if (!options.clients.empty()) return chosen;
  Query query;
  query.where.push_back({find_field(describe<Client>(), "owner"), Comparison::equal, from});
  query.order.push_back({find_field(describe<Client>(), "slug"), false});
  return context.book().all<Client>(query);
}

void check_assignment(const AssignClientOptions& options) {
  if (!options.to || options.to->empty())
    throw Error(Exit::usage, "nobody to assign to", "name a manager with --to");
  if (options.clients.empty() == !options.from) {
    throw Error(Exit::usage, options.from ? "clients and --from exclude each other" : "no client to assign",
                "name clients, or all of a manager's with --from");
  }
}

std::optional<Date> asked_return(Context& context, const AssignClientOptions& options) {
  if (!options.until) return std::nullopt;
  const Date day = parse_when(*options.until, context.now()).date;
  if (day > context.today()) return day;
  throw Error(Exit::usage, fmt::format("--until {} is {}", full(day), relative(day, context.today())),
              "say the first day on which the owner is back");
}

// What moved and what stayed, a line a client.
Table handover_table(const std::vector<HandedOver>& lines) {
  Table table;
  table.columns = {{.key = "client", .heading = "CLIENT", .shrink = 1},
                   {.key = "before", .heading = "BEFORE"},
                   {.key = "followups", .heading = "FOLLOW-UPS", .right = true},
                   {.key = "cases", .heading = "CASES", .right = true},
                   {.key = "opportunities", .heading = "OPPORTUNITIES", .right = true},
                   {.key = "stayed", .heading = "STAYED", .shrink = 2}};
  for (const HandedOver& line : lines) {
    const Value stayed = line.stayed.empty() ? Value() : Value(line.stayed);
    table.rows.push_back({{cell(line.client), cell(line.before), cell(line.followups), cell(line.cases),
                           cell(line.opportunities), Cell(stayed)},
                          {}});
  }
  return table;
}

bool worth_a_table(const std::vector<HandedOver>& lines) {
  return lines.size() > 1 ||
         std::ranges::any_of(lines, [](const HandedOver& line) { return !line.stayed.empty(); });
}

// For machines it answers with the clients, as every writing verb does.
void print_moved(Context& context, const std::vector<HandedOver>& lines) {
  if (context.machine_format() || context.globals().fields || context.globals().quiet) return;
  if (!worth_a_table(lines)) return;
  context.print_text("\n");
  context.print(handover_table(lines));
}

void run_assign(Context& context, const AssignClientOptions& options) {
  check_assignment(options);
  const std::unique_ptr<Transaction> transaction = context.begin();
  const std::string to = given_owner(context, *options.to);
  const std::string from = asked_owner(context, options.from.value_or(""));
  const std::optional<Date> until = asked_return(context, options);
  std::vector<HandedOver> lines;
  Written written;
  for (Client& client : chosen_clients(context, options, from)) {
    lines.push_back(until ? cover_until(context, *transaction, client, to, *until)
                          : hand_over_for_good(context, *transaction, client, to));
    written.add(context, describe<Client>(), client.id, lines.back().sentence);
  }
  const std::size_t count = lines.size();
  if (options.from && !until) std::ranges::move(left_elsewhere(context, from), std::back_inserter(lines));
  context.commit(*transaction, fmt::format("{} {} client{} {}{}", until ? "covered" : "assigned", count,
                                           count == 1 ? "" : "s", until ? "by " : "to ", to));
  if (count == 0)
    written.say(describe<Client>(), fmt::format("{} has no client to hand over", visible(from)));
  written.print(context);
  if (!until) print_moved(context, lines);
}

}  // namespace

Run setup_client_assign(Line& line) {
  auto options = std::make_shared<AssignClientOptions>();
  line.arguments("CLIENT", options->clients, "clients to hand over", false);
  line.option("--from", "MANAGER", options->from, "all clients of this manager instead");
  line.option("--to", "MANAGER", options->to, "who looks after them from now on");
  line.option("--until", "DATE", options->until,
              "a cover: the owner stays, and is alone with them again from this day on");
  return [options](Context& context) { run_assign(context, *options); };
}

}  // namespace tend

// `tend case`: concerns and needs of clients, until they are resolved.
#include <fmt/format.h>

#include <memory>

#include "cli/selectors.hpp"
#include "commands/asked_team.hpp"
#include "commands/next_step.hpp"
#include "commands/open_items.hpp"
#include "commands/record_verbs.hpp"
#include "tend/care_records.hpp"
#include "tend/text.hpp"

namespace tend {

template <>
Decorate decoration<Case>();

namespace case_command {

std::string gist(const Case& each) {
  return fmt::format("case {}: {} ({})", each.id, visible(each.subject), each.client.label);
}

// ---- the follow-ups that chase it

void put_chase_on(Line& line, std::optional<std::string>& chase) {
  line.option("--chase", "WHEN", chase, "leave a follow-up that chases it, due then; an open one moves");
}

// Who waits for it has one next step: the open follow-up that chases the case moves, the earliest of several.
std::string move_chase(Context& context, Transaction& transaction, const Case& each, Followup& chase,
                       const std::string& until) {
  const When when = parse_when(until, context.now());
  chase.slips += when.date > chase.due ? 1 : 0;
  chase.due = when.date;
  chase.due_time = when.time;
  chase.team = each.team;
  chase.snoozed_until.reset();
  transaction.update(chase);
  return fmt::format("; next step {} moved: {}, due {}", chase.id, visible(chase.text),
                     due_text(context, chase.due, chase.due_time));
}

// `; next step 3: Chase case 1: …`, empty where nothing is to chase it.
std::string leave_chase(Context& context, Transaction& transaction, const Case& each,
                        const std::optional<std::string>& when) {
  std::vector<Followup> open;
  if (when) open = open_followups(context, "case", each.id);
  if (!open.empty()) return move_chase(context, transaction, each, open.front(), *when);
  Followup like;
  like.client = each.client;
  like.contact = each.contact;
  like.team = each.team;
  like.support_case = {each.id, {}};
  const std::string left = leave_next_step(context, transaction, {when, {}}, like,
                                           fmt::format("Chase case {}: {}", each.id, each.subject));
  return left.empty() ? left : "; " + left;
}

// What chases a resolved case is done: `; follow-up 3 is done with it`.
std::string end_chases(Context& context, Transaction& transaction, const Case& each) {
  std::string done;
  for (Followup& followup : open_followups(context, "case", each.id)) {
    followup.status = "done";
    followup.done_at = context.now().moment;
    followup.snoozed_until.reset();
    transaction.update(followup);
    done += fmt::format("; follow-up {} is done with it", followup.id);
  }
  return done;
}

// ---- add, edit, list

struct AddOptions {
  std::string client;
  std::vector<std::string> subject;
  std::optional<std::string> chase;
  FieldOptions fields;
};

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Case added;
  added.client = client_link(select_client(context, options.client));
  added.subject = fmt::format("{}", fmt::join(options.subject, " "));
  added.owner = context.me();
  added.opened = context.now().moment;
  options.fields.apply(context, &added);
  if (!added.team.empty()) added.status = "waiting";
  transaction->insert(added);
  const std::string chase = leave_chase(context, *transaction, added, options.chase);
  Written written;
  written.add(context, describe<Case>(), added.id,
              fmt::format("Opened {}, {}{}{}{}", gist(added), added.kind,
                          added.priority == "normal" ? "" : ", " + added.priority,
                          added.team.empty() ? "" : ", waits for " + visible(added.team), chase));
  context.commit(*transaction, fmt::format("opened case {} of {}", added.id, added.client.label));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "client whose concern it is");
  line.arguments("SUBJECT", options->subject, "what it is about");
  put_chase_on(line, options->chase);
  options->fields.put_on(line, describe<Case>(), {"client", "subject", "status", "resolved", "resolution"});
  return [options](Context& context) { run_add(context, *options); };
}

// What chases the case goes with it to another client.
void before_case_edit(Context& context, Transaction& transaction, const Case& before, Case& after) {
  if (before.client == after.client) return;
  for (Followup& chase : open_followups(context, "case", after.id)) {
    chase.client = after.client;
    transaction.update(chase);
  }
}

Run setup_edit(Line& line) {
  return setup_edit_of<Case>(line, "its number", {"status", "resolved"}, before_case_edit);
}

Run setup_case_list(Line& line) {
  return setup_usual_list<Case>(line, {"status",
                                       Comparison::not_equal,
                                       std::string("resolved"),
                                       "resolved ones, too",
                                       {"resolved", "resolution"}});
}

// ---- from hand to hand

struct AssignOptions {
  std::vector<std::string> numbers;
  std::optional<std::string> team, owner, chase;
};

void need_unresolved(const Case& each) {
  if (each.status != "resolved") return;
  throw Error(Exit::conflict, fmt::format("case {} is resolved", each.id),
              fmt::format("open it again with 'tend case reopen {}'", each.id));
}

// A case waits for its team, is open with an owner alone.
std::string hand_over(Context& context, Case& each, const AssignOptions& options) {
  if (options.owner) each.owner = given_owner(context, *options.owner);
  if (options.team) each.team = *options.team;
  each.status = each.team.empty() ? "open" : "waiting";
  return fmt::format("Assigned {}{}{}", gist(each),
                     each.team.empty() ? "" : ", waits for " + visible(each.team),
                     options.owner ? ", owner " + visible(each.owner) : "");
}

Run setup_assign(Line& line) {
  auto options = std::make_shared<AssignOptions>();
  line.arguments("CASE", options->numbers, "their numbers");
  line.option("--team", "TEAM", options->team, "team that it waits for; an empty one: for none");
  line.option("--owner", "MANAGER", options->owner, "manager who answers for it");
  put_chase_on(line, options->chase);
  return [options](Context& context) {
    if (!options->team && !options->owner)
      throw Error(Exit::usage, "nobody to assign to", "name a team with --team or a manager with --owner");
    change_each<Case>(context, options->numbers, "assigned", [&](Transaction& transaction, Case& each) {
      need_unresolved(each);
      const std::string assigned = hand_over(context, each, *options);
      return assigned + leave_chase(context, transaction, each, options->chase);
    });
  };
}

// ---- to its end

Run setup_resolve(Line& line) {
  struct ResolveOptions {
    std::vector<std::string> numbers;
    std::optional<std::string> how;
  };
  auto options = std::make_shared<ResolveOptions>();
  line.arguments("CASE", options->numbers, "their numbers");
  line.option("--resolution", "TEXT", options->how, "how it was resolved");
  return [options](Context& context) {
    change_each<Case>(context, options->numbers, "resolved", [&](Transaction& transaction, Case& each) {
      need_unresolved(each);
      each.status = "resolved";
      each.resolved = context.now().moment;
      if (options->how) each.resolution = *options->how;
      const auto days = std::chrono::floor<std::chrono::days>(*each.resolved - each.opened).count();
      return fmt::format("Resolved {}, after {}{}", gist(each), days_text(days),
                         end_chases(context, transaction, each));
    });
  };
}

Run setup_reopen(Line& line) {
  auto numbers = std::make_shared<std::vector<std::string>>();
  line.arguments("CASE", *numbers, "their numbers");
  return [numbers](Context& context) {
    change_each<Case>(context, *numbers, "opened again", [](Transaction&, Case& each) {
      if (each.status != "resolved")
        throw Error(Exit::conflict, fmt::format("case {} is {}", each.id, each.status));
      each.status = "open";
      each.resolved.reset();
      return "Opened again " + gist(each);
    });
  };
}

constexpr Verb verbs[] = {
    {"add", "open a case", "A need is a case, too: --kind need. A case with a team waits for it.",
     "tend case acme \"Export fails since the update\" --kind incident --priority urgent # and begin to "
     "chase it",
     setup_add},
    {"list", "list cases that are not resolved, the most urgent first", "",
     "tend case list --team support # what waits for another team", setup_case_list},
    {"show", "show one case, whole", "", "tend case show 3 # by number", setup_show<Case>},
    {"edit", "change a case",
     "An empty value clears the field. What chases the case goes with it to another client.",
     "tend case edit 3 --priority high # it grows", setup_edit},
    {"assign", "hand cases to another team or owner",
     "A case with a team waits for it. What chases a case names it: 'tend followup list --case 3'; --chase "
     "moves it "
     "where it is still open.",
     "tend case assign 3 --team finance --chase fri # and look after it on Friday", setup_assign},
    {"resolve", "tell that cases are resolved", "The follow-ups that chase them are done with it.",
     "tend case resolve 3 --resolution \"Fixed in 2.1\" # tells how long it took", setup_resolve},
    {"reopen", "open resolved cases again", "", "tend case reopen 3 # it came back", setup_reopen},
    {"remove", "remove cases", "'tend undo' brings them back.", "tend case remove 3 # entered twice",
     setup_remove<Case>},
};

}  // namespace case_command

template <>
Decorate decoration<Case>() {
  return [](Context&, const Row&, const Field& field, Cell& cell) {
    if (field.name == "priority" && cell.value == Value(std::string("urgent"))) cell.tone = Tone::alarm;
    if (field.name == "priority" && cell.value == Value(std::string("high"))) cell.tone = Tone::warning;
  };
}

const Noun& case_noun() {
  static constexpr Noun noun{"case", "concerns and needs of clients", Section::records, case_command::verbs,
                             "add"};
  return noun;
}

}  // namespace tend

// `tend followup`: what is to do or to wait for, and by when.
#include <fmt/format.h>

#include <memory>

#include "cli/selectors.hpp"
#include "commands/followup_state.hpp"
#include "commands/next_step.hpp"
#include "commands/record_verbs.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {

template <>
Decorate decoration<Followup>();

namespace followup_command {

// What `add` and `edit` have in common beside the text and the due day.
struct FollowupOptions {
  bool promise = false, waiting = false, task = false;
  std::optional<std::string> due, every, with;
  FieldOptions fields;

  void put_on(Line& line);
  bool given() const;
  void apply(Context& context, Followup& followup) const;
};

void FollowupOptions::put_on(Line& line) {
  line.option("--due", "WHEN", due, "the day by which, perhaps with a time");
  line.flag("--promise", promise, "we owe it to the client");
  line.flag("--waiting", waiting, "the client owes it to us");
  line.flag("--task", task, "neither: something to do");
  line.option("--every", "INTERVAL", every, "comes again: 2w, 1mo, 1q, 1y; the next one is left by 'done'");
  line.option("--with", "CONTACT", with, "person it concerns");
  fields.put_on(line, describe<Followup>(),
                {"client", "text", "due", "due_time", "status", "direction", "contact", "every",
                 "snoozed_until", "slips", "created", "done_at", "anchor"});
}

bool FollowupOptions::given() const {
  return promise || waiting || task || due || every || with || fields.given();
}

void FollowupOptions::apply(Context& context, Followup& followup) const {
  if (promise + waiting + task > 1)
    throw Error(Exit::usage, "--promise, --waiting and --task exclude each other");
  if (promise) followup.direction = "promise";
  if (waiting) followup.direction = "waiting";
  if (task) followup.direction = "task";
  if (due) {
    const When when = parse_when(*due, context.now());
    followup.due = when.date;
    followup.due_time = when.time;
  }
  if (every) followup.every = every->empty() ? "" : to_string(parse_interval(*every));
  if (every || due) followup.anchor = followup.every.empty() ? std::nullopt : std::optional(followup.due);
  if (with && with->empty()) followup.contact = {};
  if (with && !with->empty()) followup.contact = select_contact(context, *with, followup.client.id);
  fields.apply(context, &followup);
}

struct AddOptions {
  std::string client;
  std::vector<std::string> text;
  FollowupOptions followup;
};

std::string opening(const Followup& followup) {
  if (followup.direction == "promise")
    return fmt::format("Promise {} to {}", followup.id, followup.client.label);
  if (followup.direction == "waiting")
    return fmt::format("Waiting {} for {}", followup.id, followup.client.label);
  return fmt::format("Follow-up {} for {}", followup.id, followup.client.label);
}

void run_add(Context& context, const AddOptions& options) {
  if (!options.followup.due || options.followup.due->empty()) {
    throw Error(Exit::usage, "a follow-up needs a due day",
                "say when with --due WHEN, for example --due fri");
  }
  const std::unique_ptr<Transaction> transaction = context.begin();
  const Link client = client_link(select_client(context, options.client));
  Followup followup =
      new_followup(context, client, fmt::format("{}", fmt::join(options.text, " ")), *options.followup.due);
  options.followup.apply(context, followup);
  transaction->insert(followup);
  Written written;
  written.add(context, describe<Followup>(), followup.id,
              fmt::format("{}: {}, due {}{}", opening(followup), visible(followup.text),
                          due_text(context, followup.due, followup.due_time),
                          followup.every.empty() ? "" : ", every " + followup.every));
  context.commit(*transaction, fmt::format("added follow-up {} for {}", followup.id, client.label));
  if (followup.due < context.today()) context.hint("that day is past already");
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "slug, name, number, domain, e-mail address or phone");
  line.arguments("TEXT", options->text, "what to do, or what to wait for");
  options->followup.put_on(line);
  return [options](Context& context) { run_add(context, *options); };
}

Run setup_followup_list(Line& line) {
  return setup_usual_list<Followup>(
      line, {"status", Comparison::equal, std::string("open"), "done and canceled ones, too", {"done_at"}});
}

// ---- edit

struct EditOptions {
  std::string followup;
  std::vector<std::string> text;
  FollowupOptions fields;
};

void run_edit_followup(Context& context, const EditOptions& options) {
  if (options.text.empty() && !options.fields.given())
    need_fields(options.fields.fields, describe<Followup>());
  const std::unique_ptr<Transaction> transaction = context.begin();
  const std::int64_t id = select_number(context, describe<Followup>(), options.followup);
  const Row before = *context.book().row(describe<Followup>(), id);
  Followup followup = *context.book().find<Followup>(id);
  if (!options.text.empty()) followup.text = fmt::format("{}", fmt::join(options.text, " "));
  options.fields.apply(context, followup);
  transaction->update(followup);
  finish_edit(context, *transaction, before);
}

Run setup_edit(Line& line) {
  auto options = std::make_shared<EditOptions>();
  line.argument("FOLLOWUP", options->followup, "its number");
  line.arguments("TEXT", options->text, "the new text", false);
  options->fields.put_on(line);
  return [options](Context& context) { run_edit_followup(context, *options); };
}

constexpr Verb own_verbs[] = {
    {"add", "leave something to do or to wait for",
     "A due date is a calendar date: overdue begins the day after.",
     "tend followup acme \"Send the offer\" --due fri --promise # we owe it\n"
     "tend followup acme \"Signed contract\" --due +2w --waiting # the client owes it\n"
     "tend followup acme \"Quarterly review\" --due eoq --every 1q # again and again",
     setup_add},
    {"list", "list open follow-ups by due day", "",
     "tend followup list --owner anna --to eow # hers until Sunday", setup_followup_list},
    {"show", "show one follow-up, whole", "", "tend followup show 12 # by number", setup_show<Followup>},
    {"edit", "change a follow-up", "A new due day here is a correction; 'reschedule' counts the slip.",
     "tend followup edit 12 --priority high # it matters more", setup_edit},
};

constexpr Verb remove_verb{"remove", "remove follow-ups",
                           "What will not be done is better canceled: it stays in the history.",
                           "tend followup remove 12 # 'tend undo' brings it back", setup_remove<Followup>};

}  // namespace followup_command

template <>
Decorate decoration<Followup>() {
  return [](Context& context, const Row& row, const Field& field, Cell& cell) {
    if (field.name == "due") {
      const auto* due = std::get_if<Date>(&cell.value);
      const bool open = is_null(row.at("status")) || row.at("status") == Value(std::string("open"));
      if (due && open) mark_late(context, *due, cell);
    } else if (field.name == "priority") {
      if (cell.value == Value(std::string("normal"))) cell.text = "";
      if (cell.value == Value(std::string("high"))) cell.tone = Tone::strong;
    }
  };
}

const Noun& followup_noun() {
  static const std::vector<Verb> verbs = [] {
    std::vector<Verb> all(std::begin(followup_command::own_verbs), std::end(followup_command::own_verbs));
    all.insert(all.end(), followup_state_verbs().begin(), followup_state_verbs().end());
    all.push_back(followup_command::remove_verb);
    return all;
  }();
  static const Noun noun{"followup", "something to do or to wait for", Section::daily, verbs, "add"};
  return noun;
}

}  // namespace tend

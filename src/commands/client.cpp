// `tend client`: the companies in the book.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/client_verbs.hpp"
#include "commands/record_erase.hpp"
#include "commands/record_verbs.hpp"
#include "commands/written.hpp"
#include "tend/settings.hpp"
#include "tend/text.hpp"
#include "tend/tier.hpp"

namespace tend {

template <>
Decorate decoration<Client>();

namespace client_command {

struct AddOptions {
  std::string name;
  std::optional<std::string> slug;
  bool allow_duplicate = false;
  FieldOptions fields;
};

std::string free_slug(Context& context, const std::string& name) {
  const std::string base = slug_of(name);
  std::string slug = base;
  for (int i = 2; is_command_word(slug) || !slug_is_free(context.book(), slug); ++i)
    slug = fmt::format("{}-{}", base, i);
  return slug;
}

std::string checked_slug(Context& context, const std::string& text) {
  if (!is_slug(text))
    throw Error(Exit::usage, "bad slug '" + visible(text) + "'", "for example: " + slug_of(text));
  if (is_command_word(text)) throw Error(Exit::usage, "bad slug '" + text + "': it is a word of tend");
  if (!slug_is_free(context.book(), text)) {
    throw Error(Exit::conflict, "the slug '" + text + "' is taken", "free: " + free_slug(context, text));
  }
  return text;
}

void refuse_duplicate(Context& context, const std::string& name, std::int64_t except) {
  for (const ClientMatch& other : clients_named(context.book(), name)) {
    if (other.id == except) continue;
    throw Error(Exit::conflict,
                fmt::format("a client named '{}' is there: {}", visible(other.name), other.slug),
                "add it all the same with --allow-duplicate");
  }
}

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Client client;
  client.name = options.name;
  client.owner = context.me();
  options.fields.apply(context, &client);
  client.tier = known_tier(client.tier, cadences_of(context.book()));
  if (!options.allow_duplicate) refuse_duplicate(context, client.name, 0);
  client.slug = options.slug ? checked_slug(context, *options.slug) : free_slug(context, client.name);
  transaction->insert(client);
  Written written;
  written.add(context, describe<Client>(), client.id,
              fmt::format("Added client {}: {}{}", client.slug, visible(client.name),
                          client.tier.empty() ? "" : ", tier " + client.tier));
  context.commit(*transaction, fmt::format("added client {}", client.slug));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("NAME", options->name, "full name; the slug is made from it");
  line.option("--slug", "SLUG", options->slug, "short name to type, instead of the one made from the name");
  line.flag("--allow-duplicate", options->allow_duplicate, "add it though a client of that name is there");
  options->fields.put_on(line, describe<Client>(), {"slug", "name", "aliases"});
  return [options](Context& context) { run_add(context, *options); };
}

struct EditOptions {
  std::string client;
  std::optional<std::string> slug;
  bool allow_duplicate = false;
  FieldOptions fields;
};

void keep_alias(Client& client, const std::string& former) {
  if (std::find(client.aliases.begin(), client.aliases.end(), former) == client.aliases.end()) {
    client.aliases.push_back(former);
    std::sort(client.aliases.begin(), client.aliases.end());
  }
}

// A client is found by its former slug and name, too; a slug of its own it may take back.
void rename(Context& context, const EditOptions& options, const Client& before, Client& after) {
  if (options.slug && *options.slug != before.slug) {
    const auto own = std::find(after.aliases.begin(), after.aliases.end(), *options.slug);
    if (own == after.aliases.end()) {
      after.slug = checked_slug(context, *options.slug);
    } else {
      after.slug = *options.slug;
      after.aliases.erase(own);
    }
    keep_alias(after, before.slug);
  }
  if (after.name == before.name) return;
  if (!options.allow_duplicate) refuse_duplicate(context, after.name, before.id);
  keep_alias(after, before.name);
}

// Going and returning are steps of their own, which the figures count.
void need_same_presence(const Client& before, const Client& after) {
  if (before.status != "churned" || after.status == "churned") return;
  throw Error(Exit::conflict, fmt::format("{} is churned", before.slug),
              fmt::format("tell that it returned with 'tend client winback {}'", before.slug));
}

void run_edit_client(Context& context, const EditOptions& options) {
  if (!options.slug) need_fields(options.fields, describe<Client>());
  const std::unique_ptr<Transaction> transaction = context.begin();
  const std::int64_t id = select_client(context, options.client).id;
  const Row row = *context.book().row(describe<Client>(), id);
  const Client before = *context.book().find<Client>(id);
  Client after = before;
  options.fields.apply(context, &after);
  rename(context, options, before, after);
  after.tier = known_tier(after.tier, cadences_of(context.book()));
  need_same_presence(before, after);
  transaction->update(after);
  finish_edit(context, *transaction, row);
}

Run setup_edit(Line& line) {
  auto options = std::make_shared<EditOptions>();
  line.argument("CLIENT", options->client, "slug, name, number, domain, e-mail address or phone");
  line.option("--slug", "SLUG", options->slug, "another short name; the former one still finds the client");
  line.flag("--allow-duplicate", options->allow_duplicate, "rename it though a client of that name is there");
  options->fields.put_on(line, describe<Client>(), {"slug", "aliases"});
  return [options](Context& context) { run_edit_client(context, *options); };
}

constexpr std::string_view duplicates_text = R"(
Two clients are candidates that have an e-mail address, a domain or a phone number in common, their contacts' included,
or nearly the same name: the same but for the legal form or the order of words, or one slip of the pen apart. Domains of
mail providers and addresses that more than a dozen clients share tell nothing; subsidiaries are none. The active one is
kept, else the one that was touched last, else the older one. Nothing is changed: the last column is the command that
merges the two.
)";

constexpr std::string_view assign_text = R"(
The former owner's open follow-ups, cases and opportunities go along; those of others stay. A table tells what moved and
what stayed, and each client gets a note.

With '--until' it is a cover for a leave: the owner stays, and 'tend today' shows the clients to both until that day,
from which on the owner is alone with them again. Assigning a client for good, to its owner too, ends a cover at once.
)";

constexpr std::string_view erase_text = R"(
For a right to be forgotten. Its records go, and out of the journal their values and the sentences of commands that
concern or name them; the search index and the book's file are written anew. It asks first, and no undo brings it back.
Copies of the book beside it are named, since they may still have it. Texts of other clients' records are left alone.
)";

constexpr std::string_view churn_text = R"(
In one step its running subscriptions end on that day, its open follow-ups are canceled, its cases resolved and its
opportunities lost. With a day that is to come it stays a client, with its follow-ups due before that day and its cases,
until 'tend client churn CLIENT' on the day, of which a follow-up tells. The reasons are the words of the book's setting
'churn_reasons'.
)";

constexpr Verb verbs[] = {
    {"add", "add a client",
     "The slug is made from the name without its legal form. A name that is there already is refused.",
     "tend client add \"Müller & Söhne GmbH\" --tier A --domain mueller.de # mueller-soehne from now on",
     setup_add},
    {"list", "list clients", "",
     "tend client list --tier A --sort last_touch # the longest untouched first\n"
     "tend client list --where 'name~gmbh' -f csv # for a spreadsheet",
     setup_list<Client>},
    {"show", "show one client, whole", "", "tend client acme # the short form", setup_show<Client>},
    {"edit", "change a client", "An empty value clears the field. '--tag +vip,-old' adds and takes away.",
     "tend client edit acme --tier B --set region=north # 'tend undo' takes it back", setup_edit},
    {"remove", "remove clients with all that belongs to them",
     "Asks first where there is something. 'tend undo' brings all back.",
     "tend client remove acme --yes # without asking", setup_remove<Client>},
    {"merge", "move all records of one client to another",
     "The first client goes; the second keeps its own fields, takes the first one's tags and is found by its "
     "names, too.",
     "tend client merge acme-old acme # one step, one undo", setup_client_merge},
    {"duplicates", "list clients that may be in the book twice", duplicates_text,
     "tend client duplicates # what they have in common, and the command that merges them\n"
     "tend client duplicates --where 'why~e-mail' --fields command --no-header # the commands alone",
     setup_client_duplicates},
    {"assign", "hand clients to another manager, for good or for a leave", assign_text,
     "tend client assign acme betatech --to tom # two clients\n"
     "tend client assign --from anna --to tom # all of hers\n"
     "tend client assign --from anna --to tom --until 7.1. # while she is away",
     setup_client_assign},
    {"churn", "tell that a client goes, and close what is open with it", churn_text,
     "tend client churn acme --on 2026-12-31 --reason price --competitor Rival # one step, one undo",
     setup_client_churn},
    {"erase", "remove a client for good, with everything that tells of it", erase_text,
     "tend client erase acme # asks first; 'remove' can be undone", setup_client_erase},
    {"winback", "tell that a client has returned",
     "It is active again. What it has from now on, add anew: its subscriptions stay ended.",
     "tend client winback acme # today", setup_client_winback},
};

}  // namespace client_command

template <>
Decorate decoration<Client>() {
  return [](Context& context, const Row&, const Field& field, Cell& cell) {
    const auto* moment = std::get_if<Moment>(&cell.value);
    if (moment && field.name == "last_touch") {
      const Date day = std::chrono::floor<std::chrono::days>(context.now().zone.local(*moment));
      cell.text = human(day, context.today());
    }
    const auto* money = std::get_if<Money>(&cell.value);
    if (money && money->minor == 0 && field.name == "arr") cell.text = "";
    const auto* due = std::get_if<Date>(&cell.value);
    if (due && field.name == "next_step") mark_late(context, *due, cell);
  };
}

const Noun& client_noun() {
  static constexpr Noun noun{"client", "the companies in the book", Section::records, client_command::verbs,
                             "show"};
  return noun;
}

}  // namespace tend

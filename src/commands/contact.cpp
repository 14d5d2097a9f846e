// `tend contact`: the people at a client.
#include <fmt/format.h>

#include <memory>

#include "cli/selectors.hpp"
#include "commands/record_erase.hpp"
#include "commands/record_verbs.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {

template <>
Decorate decoration<Contact>();

namespace contact_command {

struct AddOptions {
  std::string client, name;
  FieldOptions fields;
};

// One primary contact a client: the one before steps back.
void make_room_for_primary(Context& context, Transaction& transaction, const Contact& primary) {
  if (!primary.primary) return;
  Query query;
  query.where.push_back({find_field(describe<Contact>(), "client"), Comparison::equal, primary.client});
  query.where.push_back({find_field(describe<Contact>(), "primary"), Comparison::equal, true});
  for (Contact& other : context.book().all<Contact>(query)) {
    if (other.id == primary.id) continue;
    other.primary = false;
    transaction.update(other);
  }
}

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Contact contact;
  contact.client = client_link(select_client(context, options.client));
  contact.name = options.name;
  options.fields.apply(context, &contact);
  make_room_for_primary(context, *transaction, contact);
  transaction->insert(contact);
  Written written;
  written.add(
      context, describe<Contact>(), contact.id,
      fmt::format("Added contact {} {} at {}", contact.id, visible(contact.name), contact.client.label));
  context.commit(*transaction, fmt::format("added contact {} at {}", contact.name, contact.client.label));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "client where the person is");
  line.argument("NAME", options->name, "full name");
  options->fields.put_on(line, describe<Contact>(), {"client", "name"});
  return [options](Context& context) { run_add(context, *options); };
}

void before_edit(Context& context, Transaction& transaction, const Contact& before, Contact& after) {
  if (after.primary && (!before.primary || before.client != after.client)) {
    make_room_for_primary(context, transaction, after);
  }
}

Run setup_edit(Line& line) {
  return setup_edit_of<Contact>(line, "number, e-mail address or name", {}, before_edit);
}

constexpr Verb verbs[] = {
    {"add", "add a person at a client", "The first primary contact steps back when another becomes it.",
     "tend contact add acme \"Jane Doe\" --role champion --email jane@acme.com # somebody to call",
     setup_add},
    {"list", "list contacts", "", "tend contact list --client acme # everybody there", setup_list<Contact>},
    {"show", "show one contact", "", "tend contact show jane # by a part of the name", setup_show<Contact>},
    {"edit", "change a contact", "An empty value clears the field.",
     "tend contact edit jane --title CFO --primary # first to ask from now on", setup_edit},
    {"remove", "remove contacts", "Notes keep their text and lose the link. 'tend undo' brings them back.",
     "tend contact remove 12 # by number", setup_remove<Contact>},
    {"erase", "remove a person for good, with everything that tells of it",
     "As 'tend client erase' does: it asks first, and no undo brings it back. Notes keep their text.",
     "tend contact erase 12 # a right to be forgotten", setup_contact_erase},
};

}  // namespace contact_command

template <>
Decorate decoration<Contact>() {
  return [](Context&, const Row&, const Field&, Cell& cell) {
    if (cell.value == Value(false)) cell.text = "";
  };
}

const Noun& contact_noun() {
  static constexpr Noun noun{"contact", "the people at a client", Section::records, contact_command::verbs,
                             "show"};
  return noun;
}

}  // namespace tend

#include "commands/record_erase.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/context.hpp"
#include "cli/selectors.hpp"
#include "commands/record_verbs.hpp"
#include "commands/written.hpp"
#include "tend/erase.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// Asked before the book is held: nobody waits for it while somebody thinks.
void confirm_erasing(Context& context, const Row& row) {
  const std::string with = company(context, *row.type, row.id());
  const std::string what = call(row) + (with.empty() ? "" : " with " + with);
  if (context.confirm(fmt::format("Erase {} for good? Nothing brings it back.", what))) return;
  throw Error(Exit::unconfirmed, fmt::format("{} was not erased", call(row)));
}

void name_copies(Context& context) {
  const auto copies = copies_beside(context.book());
  if (copies.empty()) return;
  std::string list = "copies beside the book may still have it; delete them when you need them no more:";
  for (const auto& copy : copies) list += "\n  " + visible(copy.string());
  context.warn(list);
}

void run_erase(Context& context, const RecordType& type, const std::string& name) {
  const Row row = *context.book().row(type, select_id(context, type, name));
  confirm_erasing(context, row);
  const std::unique_ptr<Transaction> transaction = context.begin();
  Written written;
  written.add(context, type, row.id(),
              fmt::format("Erased {} for good, with what the journal and the search index knew", call(row)));
  erase(*transaction, type, row.id());
  context.commit(*transaction, fmt::format("erased a {} for good", type.name));
  if (!context.globals().dry_run) scrub(context.book_to_write());
  written.print(context);
  name_copies(context);
}

Run setup_erase(Line& line, const RecordType& type, std::string_view about) {
  auto name = std::make_shared<std::string>();
  line.argument(argument_name(type), *name, about);
  return [name, &type](Context& context) { run_erase(context, type, *name); };
}

}  // namespace

Run setup_client_erase(Line& line) {
  return setup_erase(line, describe<Client>(), "client that goes, with all that belongs to it");
}

Run setup_contact_erase(Line& line) { return setup_erase(line, describe<Contact>(), "person who goes"); }

}  // namespace tend

// `tend manager`: who looks after the clients, and who coordinates the work.
#include <fmt/format.h>

#include <memory>

#include "commands/manager_tree.hpp"
#include "commands/record_verbs.hpp"
#include "tend/care_records.hpp"
#include "tend/text.hpp"

namespace tend {
namespace manager_command {

struct AddOptions {
  std::string handle, name;
  FieldOptions fields;
};

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Manager manager;
  manager.handle = options.handle;
  manager.name = options.name;
  options.fields.apply(context, &manager);
  transaction->insert(manager);
  Written written;
  written.add(
      context, describe<Manager>(), manager.id,
      fmt::format("Added manager {}: {}, {}{}", visible(manager.handle), visible(manager.name), manager.level,
                  manager.reports_to ? ", reports to " + visible(manager.reports_to.label) : ""));
  context.commit(*transaction, fmt::format("added manager {}", manager.handle));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("HANDLE", options->handle, "short name: what --owner and --as take");
  line.argument("NAME", options->name, "full name");
  options->fields.put_on(line, describe<Manager>(), {"handle", "name"});
  return [options](Context& context) { run_add(context, *options); };
}

// Who owns records keeps the name that they have.
void before_edit(Context&, Transaction&, const Manager& before, Manager& after) {
  if (fold(before.handle) == fold(after.handle)) return;
  throw Error(Exit::conflict, "a handle is what records name their owner by: it stays",
              fmt::format("add another manager and hand over with 'tend client assign --from {} --to …'",
                          visible(before.handle)));
}

Run setup_edit(Line& line) { return setup_edit_of<Manager>(line, "handle, name or number", {}, before_edit); }

Run setup_manager_list(Line& line) {
  return setup_usual_list<Manager>(line, {"inactive", Comparison::equal, false, "those who left, too"});
}

constexpr Verb verbs[] = {
    {"add", "add a manager", "",
     "tend manager add anna \"Anna Berg\" --level manager --reports-to lea --weekly-hours 38,5 # under Lea",
     setup_add},
    {"list", "list managers", "", "tend manager list --level lead # the leads", setup_manager_list},
    {"show", "show one manager", "", "tend manager anna # the short form", setup_show<Manager>},
    {"edit", "change a manager", "An empty value clears the field.",
     "tend manager edit anna --inactive # she left", setup_edit},
    {"tree", "draw who reports to whom, with clients and ARR",
     "Clients and ARR are those of a manager and all below.", "tend manager tree # the whole team",
     setup_manager_tree},
    {"remove", "remove managers", "Their clients keep the owner's name.",
     "tend manager remove anna # added by mistake", setup_remove<Manager>},
};

}  // namespace manager_command

const Noun& manager_noun() {
  static constexpr Noun noun{"manager", "who looks after the clients", Section::records,
                             manager_command::verbs, "show"};
  return noun;
}

}  // namespace tend

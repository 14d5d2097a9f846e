// `tend expense`: what winning and keeping clients costs.
#include <fmt/format.h>

#include <memory>

#include "commands/record_verbs.hpp"
#include "tend/care_records.hpp"

namespace tend {
namespace expense_command {

struct AddOptions {
  std::string kind, amount;
  FieldOptions fields;
};

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Expense expense;
  expense.kind = options.kind;
  expense.amount = parse_money(options.amount, context.reading().currency);
  expense.currency = expense.amount.currency;
  expense.at = context.today();
  options.fields.apply(context, &expense);
  transaction->insert(expense);
  Written written;
  written.add(context, describe<Expense>(), expense.id,
              fmt::format("Expense {}: {} for {}{}, {}", expense.id, human(expense.amount), expense.kind,
                          expense.client ? " of " + expense.client.label : "", full(expense.at)));
  context.commit(*transaction, fmt::format("added expense {}", expense.id));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("acquisition|retention", options->kind, "for winning clients, or for keeping them");
  line.argument("AMOUNT", options->amount, "how much, in the book's currency unless it names another");
  options->fields.put_on(line, describe<Expense>(), {"kind", "amount", "currency"});
  return [options](Context& context) { run_add(context, *options); };
}

void before_edit(Context&, Transaction&, const Expense&, Expense& after) {
  after.currency = after.amount.currency;
}

Run setup_edit(Line& line) { return setup_edit_of<Expense>(line, "its number", {"currency"}, before_edit); }

constexpr Verb verbs[] = {
    {"add", "log what was spent on winning or keeping clients", "",
     "tend expense acquisition 1200 --client acme --comment \"Trade fair\" # today\n"
     "tend expense retention \"90 EUR\" --at yesterday # for all",
     setup_add},
    {"list", "list expenses, newest first", "",
     "tend expense list --kind retention --from 1.1. # of the year", setup_list<Expense>},
    {"show", "show one expense", "", "tend expense show 3 # by number", setup_show<Expense>},
    {"edit", "correct an expense", "An empty value clears the field.",
     "tend expense edit 3 --amount 95 # misread", setup_edit},
    {"remove", "remove expenses", "'tend undo' brings them back.", "tend expense remove 3 # by number",
     setup_remove<Expense>},
};

}  // namespace expense_command

const Noun& expense_noun() {
  static constexpr Noun noun{"expense", "what winning and keeping clients costs", Section::records,
                             expense_command::verbs, "add"};
  return noun;
}

}  // namespace tend

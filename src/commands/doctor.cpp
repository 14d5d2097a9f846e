// `tend doctor`: what is wrong with the book, its file and its place.
#include "tend/doctor.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/cells.hpp"
#include "commands/status_line.hpp"
#include "tend/text.hpp"

namespace tend {
namespace doctor_command {

Table finding_table(const std::vector<Finding>& findings) {
  Table table;
  table.columns = {{.key = "finding", .heading = "FINDING", .shrink = 1},
                   {.key = "where", .heading = "WHERE", .shrink = 2},
                   {.key = "advice", .heading = "ADVICE", .shrink = 3}};
  for (const Finding& finding : findings)
    table.rows.push_back({{cell(finding.what), cell(finding.where), cell(finding.advice)}, {}});
  return table;
}

// Of a finding, the advice is what the user needs whole: no columns that cut it.
std::string finding_lines(const std::vector<Finding>& findings) {
  std::string text;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& each = findings[i];
    text += each.what + (each.where.empty() ? "" : ": " + each.where) + "\n";
    const bool same_next = i + 1 < findings.size() && findings[i + 1].advice == each.advice;
    if (!same_next) text += "  → " + each.advice + "\n";
  }
  return visible(text, true);
}

void run_repair(Context& context) {
  repair(context.book_file());
  if (context.globals().dry_run) return context.warn("dry run: nothing was written");
  if (!context.machine_format()) {
    context.say(
        "Rebuilt the indexes, the search index, the names by which clients are found, and the kept columns");
  }
}

std::vector<Finding> found_by(Context& context) {
  StatusLine line(context);
  return examine(context.book_file(),
                 [&](std::string_view check) { line.show(fmt::format("looking at the {}", check)); });
}

void run_doctor(Context& context, bool repairs) {
  if (!context.has_book()) context.book();  // says how to start
  if (repairs) run_repair(context);
  const std::vector<Finding> findings = found_by(context);
  if (!findings.empty()) context.answer_no();
  const Globals& globals = context.globals();
  const bool shaped = globals.fields || globals.sort || globals.limit || !globals.where.empty();
  const bool as_lines = context.format() == Format::table || context.format() == Format::plain;
  if (!as_lines || shaped) return context.print_shaped(finding_table(findings));
  if (findings.empty()) return context.say(fmt::format("The book at '{}' is well", context.book_path()));
  context.print_text(finding_lines(findings));
}

Run setup_doctor(Line& line) {
  auto repairs = std::make_shared<bool>(false);
  line.flag("--repair", *repairs, "first rebuild what the records tell");
  return [repairs](Context& context) { run_doctor(context, *repairs); };
}

constexpr std::string_view details = R"(
Checks the database, the links between records, every value that may be unreadable, the search index, the names by which
clients are found, and the journal against the records: that those are there which it tells of, and have the values that it
set last (not in a book from which something was erased); who may read the file; whether the book lies in a synced or a network folder, where two
writers can damage it; and what lies beside it. Nothing is changed. With findings, each with what to do, the exit code
is 1.

--repair makes anew what the records tell: the database's indexes, the search index, the names by which clients are
found, and the columns that the book keeps itself, such as the last touch. No record changes, one with a value that cannot
be read is passed over, and it is all or nothing. Then it looks, and tells what is left.
)";

constexpr Verb verbs[] = {{"", "check the book and the place where it lies", details,
                           "tend doctor --json # for a script\n"
                           "tend doctor --repair # mend what can be mended, and see what is left",
                           setup_doctor}};

}  // namespace doctor_command

const Noun& doctor_noun() {
  static constexpr Noun noun{"doctor", "check the book and the place where it lies", Section::book,
                             doctor_command::verbs};
  return noun;
}

}  // namespace tend

// `tend import FILE`: what other programs and `tend export` wrote, into this book.
#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/trial_book.hpp"
#include "commands/import_all.hpp"
#include "commands/import_lines.hpp"
#include "commands/import_rejects.hpp"
#include "commands/import_told.hpp"
#include "commands/status_line.hpp"
#include "core/ascii.hpp"
#include "exchange/import_defaults.hpp"
#include "tend/new_book.hpp"
#include "tend/text.hpp"

namespace tend {
namespace import_command {

struct ImportCommand {
  std::string file;
  std::optional<std::string> noun, format, source, decimal, date_order, rejects;
  std::vector<std::string> maps, matches;
  bool overwrite = false, no_create = false, skip_invalid = false;
};

PlanWishes wishes_of(const ImportCommand& command) {
  PlanWishes wishes;
  wishes.noun = command.noun.value_or("");
  wishes.maps = command.maps;
  if (command.decimal) wishes.decimal_mark = *command.decimal == "comma" ? ',' : '.';
  if (command.date_order) {
    wishes.date_order = *command.date_order == "dmy"   ? DateOrder::day_month
                        : *command.date_order == "mdy" ? DateOrder::month_day
                                                       : DateOrder::year_month;
  }
  return wishes;
}

// What the user says, else the system that wrote the file, else the file's name.
std::string source_of(const ImportCommand& command, const ImportFile& file, const ImportInput& input) {
  if (command.source && !command.source->empty()) return *command.source;
  return file.source.empty() ? input.stem : file.source;
}

ImportOptions options_of(Context& context, const ImportCommand& command, std::string source) {
  ImportOptions options;
  options.source = std::move(source);
  options.match = parse_match_rules(command.matches);
  options.overwrite = command.overwrite;
  options.create_references = !command.no_create;
  options.skip_invalid = command.skip_invalid;
  options.me = context.me();
  options.now = &context.now();
  options.is_taken_word = is_command_word;
  return options;
}

// A dry run tells what would come of the others, too.
void refuse_file(Context& context, const ImportResult& result, const std::string& from) {
  const std::size_t count = result.refused.size();
  const Error refusal(Exit::refused,
                      fmt::format("{} of {} refused; nothing was imported",
                                  count == 1 ? "1 row" : fmt::format("{} rows", count), from),
                      refused_lines(result.refused) + "\n--skip-invalid takes the others");
  if (!context.globals().dry_run) throw refusal;
  context.print_shaped(import_table(result.counts));
  context.warn(refusal.message() + "\n" + refusal.way_out());
  context.exit_with(refusal.exit());
}

void answer(Context& context, const ImportResult& result, const std::string& from) {
  if (context.globals().quiet && !context.machine_format()) return;
  context.print_shaped(import_table(result.counts));
  if (!context.machine_format()) context.say(import_sentence(result, from, context.globals().dry_run));
}

// The indexes and the search of many new records take as long as the records.
void commit(Context& context, Transaction& transaction, const ImportResult& result, const std::string& from) {
  constexpr std::int64_t many = 20'000;
  StatusLine status(context);
  std::int64_t created = 0;
  for (const ImportCounts& count : result.counts) created += count.created;
  if (created >= many)
    status.show(fmt::format("{} rows are read; now their indexes and the search", created));
  context.commit(transaction, fmt::format("imported {}", from));
}

void import_file(Context& context, const ImportCommand& command, const ImportInput& input,
                 ImportFormat format) {
  const auto transaction = context.begin();
  ImportFile file = open_import(context, input, format, wishes_of(command));
  tell_plan(context, file);
  ImportOptions options = options_of(context, command, source_of(command, file, input));
  options.currency = context.book().setting("currency");
  if (!command.source) tell_source(context, file, options.source);
  Rejects rejects(file, options.source);
  const ImportResult result = import_all(context, *transaction, options, file, rejects);
  tell_course(context, file, result);
  if (!result.refused.empty() && command.skip_invalid)
    context.warn(fmt::format("refused:\n{}", refused_lines(result.refused)));
  if (command.rejects) rejects.write(context, *command.rejects);
  if (!result.refused.empty() && !command.skip_invalid) return refuse_file(context, result, input.name);
  commit(context, *transaction, result, input.name);
  answer(context, result, input.name);
}

void import_input_file(Context& context, const ImportCommand& command) {
  parse_match_rules(command.matches);
  const ImportInput input = import_input(context, command.file);
  const ImportFormat format = import_format(command.format.value_or(""), command.file, input);
  if (format == ImportFormat::jsonl) {
    const bool has_wishes = command.noun || !command.maps.empty() || command.skip_invalid;
    if (has_wishes)
      throw Error(Exit::usage, "--as, --map and --skip-invalid mean nothing in JSON lines",
                  "what 'tend export all' writes is taken whole");
    return run_import_lines(context, input);
  }
  import_file(context, command, input, format);
}

Globals with_book(Globals globals, const std::string& path) {
  globals.book = path;
  return globals;
}

// A dry run where there is no book goes on in an empty one, which is gone after it.
void try_import(Context& context, const ImportCommand& command) {
  const TrialBook trial;
  Context own(context.host(), with_book(context.globals(), trial.path()));
  Book::create(own.book_file());
  import_input_file(own, command);
  context.exit_with(own.finish());
}

// A refused import leaves no empty book behind, nor does an interrupted one.
void start_book(Context& context, const ImportCommand& command) {
  const auto& interrupted = context.host().interrupted;
  if (interrupted && interrupted()) throw Error(Exit::interrupted, "interrupted: nothing was imported");
  NewBook made(context.book_file());
  Context own(context.host(), with_book(context.globals(), made.path()));
  import_input_file(own, command);
  if (!made.link())
    throw Error(Exit::busy,
                fmt::format("another program has begun a book at '{}' meanwhile", context.book_path()),
                "try again");
  context.warn(fmt::format("started a new book at '{}'", context.book_path()));
  context.exit_with(own.finish());
}

void run_import(Context& context, const ImportCommand& command) {
  if (command.rejects && !command.skip_invalid && !context.globals().dry_run)
    throw Error(Exit::usage, "--rejects needs --skip-invalid, or --dry-run",
                "without it one refused row refuses the file");
  if (command.rejects) check_rejects(context, *command.rejects, command.file);
  if (context.has_book()) return import_input_file(context, command);
  return context.globals().dry_run ? try_import(context, command) : start_book(context, command);
}

std::string importable_nouns() {
  std::string nouns;
  for (const RecordType* type : importable_types())
    nouns += (nouns.empty() ? "" : "|") + std::string(type->name);
  return nouns;
}

Run setup_import(Line& line) {
  auto command = std::make_shared<ImportCommand>();
  line.argument("FILE", command->file, "the file, '-' for standard input");
  line.option("--as", importable_nouns(), command->noun, "what the rows are, where the headers do not tell");
  line.option("--format", "auto|csv|vcard|ics|jsonl", command->format, "format of the file");
  line.options("--map", "HEADER=FIELD", command->maps,
               "the field of a column: also custom.KEY, external_id, '-' for none");
  line.options("--match", "RULES", command->matches,
               "by what records are found: some of id,email,domain,name; all of them, usually");
  line.option("--source", "NAME", command->source,
              "where the file comes from: whose numbers its records have");
  line.option("--decimal", "point|comma", command->decimal, "decimal mark of numbers");
  line.option("--date-order", "dmy|mdy|ymd", command->date_order, "order of day, month and year");
  line.flag("--overwrite", command->overwrite, "take the file's values over those edited in tend, too");
  line.flag("--no-create", command->no_create, "refuse rows that name a client who is not there");
  line.flag("--skip-invalid", command->skip_invalid, "leave rows out that cannot be taken, and go on");
  line.option("--rejects", "FILE", command->rejects,
              "write these rows there, with line and reason, to be mended and imported");
  return [command](Context& context) { run_import(context, *command); };
}

constexpr std::string_view details = R"(
Reads what other programs write, as it is: CSV in any usual encoding, with commas, semicolons or tabs; vCards (an
organisation is a client, a person a contact); calendars (events are notes, to-dos follow-ups); and the JSON lines of
'tend export all'. Tables of HubSpot, Salesforce, Pipedrive, Google Contacts, Outlook, Thunderbird and of 'tend export' are
known by their headers, English or German; of others '--as' tells what the rows are and '--map' what a column is. On
standard error it says what it took the file for, which columns it keeps as custom fields, and which it leaves.

A row is about the record that the source knows by the same number, else the one with its e-mail address, else domain and
name, else its exact name; a note or a follow-up is known by its client, day and text. Where there is none, it is added.
What the source knows by another number is another record; a note, a deal or a case is, too, where any file knows it by
another number. In a table of your own the source is the file's name, unless '--source' names it, and a column 'id' or
'external_id' has the numbers. A second import of the same file changes nothing. An empty cell clears nothing. A value that
was edited in tend stays, unless '--overwrite' is given. Of several rows for one record the first counts; people of one file
who share an address and are called differently are different people. Of records that were merged, the one that stayed
goes by its own row. Clients whom rows name and who are not there are added, too; products are not: a row with an unknown one
is refused.

A meeting that is still to come is a follow-up, other notes of the future are refused; a task of another program that has no
due day is due today. A call, an e-mail or a meeting that another program had as a task and that is done is a note at its
moment, and so a touch; of a meeting that comes again the next one is due. What was deleted there is passed over.

What is open again has no end any more. What is won, lost, resolved or done and does not say when has ended on its close date,
else when it was last changed there, else now; so has what another program says to end on a day to come, which is refused in a
table of your own. A client whom an import had churned may be active by the next one; who went by 'client churn' comes back by
'client winback', or by '--overwrite', which writes down the return.

All rows are taken or none: where some are refused, their lines and the reasons are named, the exit code is 6 and nothing is
written. '--skip-invalid' takes the others, and '--rejects' writes the refused ones into a file to mend, also with
'--dry-run': the rows of a table with line, reason and source before them, cards and entries with a line X-TEND-REASON. Mended,
it is imported as the file was that they are from, with the same '--as' and '--map'. One import is one 'tend undo'.

Where no column tells the client of a row, it is that of a person in it whom the book knows. Who has an e-mail address and
no name is called by the address. Of two columns for one field the first counts; what the other has is kept as a custom
field where the record may have some, and else left out.

Dates and numbers are read as the whole column allows; where day and month, or the decimal mark, can be read in two ways,
the exit code is 6, and '--date-order' or '--decimal' says it.

Here '--as' and '--format' are about the file. Who acts and how to print are said before the command ('tend --as anna
import …'), by '-f' and '--json'.
)";

constexpr std::string_view examples = R"(
tend import hubspot-companies.csv -n # what would come of it
tend import kunden.csv --as client --map 'Kd.-Nr.=external_id' --source erp # a table of your own
tend import deals.csv --skip-invalid --rejects refused.csv # what cannot be taken, to mend
tend import contacts.vcf # the address book of a phone
ssh office tend export all | tend import - # from the other machine's book
)";

constexpr Verb verbs[] = {{"", "read records from a file", details, examples, setup_import}};

}  // namespace import_command

const Noun& import_noun() {
  static constexpr Noun noun{"import", "read records from a file", Section::book, import_command::verbs};
  return noun;
}

}  // namespace tend

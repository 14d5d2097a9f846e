// `tend export WHAT`: the whole book, the rows of a noun, a calendar.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/export_calendar.hpp"
#include "commands/export_output.hpp"
#include "commands/export_records.hpp"
#include "exchange/jsonl.hpp"
#include "tend/care_records.hpp"
#include "tend/text.hpp"

namespace tend {

template <>
const OwnFormat* own_format<Contact>();

namespace {

constexpr std::string_view line_formats[] = {"jsonl", "ndjson"};
constexpr std::string_view line_endings[] = {"", ".jsonl", ".ndjson"};

void refuse_other_format(std::string_view format) {
  throw Error(
      Exit::usage, fmt::format("the whole book is not written as '{}'", visible(format)),
      "'tend export all --to book.jsonl' writes JSON lines, 'tend export client' a table of one noun");
}

// What the environment says is for reading.
void check_line_format(const Globals& globals, std::string_view path) {
  const std::string format = globals.format.value_or("");
  if (!format.empty() && std::ranges::count(line_formats, format) == 0) refuse_other_format(format);
  const std::string_view ending = telling_ending(path);
  if (std::ranges::count(line_endings, ending) == 0) refuse_other_format(ending);
}

// Whoever chooses means less than the whole book, and may be about to send it to somebody.
void refuse_choices(const Globals& globals) {
  const std::pair<const char*, bool> choices[] = {{"--template", globals.row_template.has_value()},
                                                  {"--where", !globals.where.empty()},
                                                  {"--limit", globals.limit.has_value()},
                                                  {"--fields", globals.fields.has_value()},
                                                  {"--sort", globals.sort.has_value()},
                                                  {"--no-header", globals.no_header}};
  for (const auto& [name, given] : choices)
    if (given)
      throw Error(Exit::usage, fmt::format("{} means nothing for the whole book", name),
                  "'tend export client' writes the rows of one noun as they are asked for");
}

void run_export_all(Context& context, const std::optional<std::string>& to) {
  refuse_choices(context.globals());
  check_line_format(context.globals(), to.value_or(""));
  ExportOutput output(context, to);
  std::int64_t records = -1;  // the first line is none
  export_lines(context.book(), [&](std::string_view line) {
    output.write(line);
    ++records;
  });
  output.finish(count_text(records, "record", "records"));
}

Run setup_export_all(Line& line) {
  auto to = std::make_shared<std::optional<std::string>>();
  line.option("--to", "FILE", *to, "the file to write, '-' for standard output");
  line.also_format("jsonl");
  return [to](Context& context) { run_export_all(context, *to); };
}

constexpr std::string_view all_details = R"(
Writes every record of the book as one line of JSON, owners before what belongs to them, and a first line that says what
it is. 'tend import' reads it into another book without loss; only the journal stays behind. The same book gives the
same bytes, in one format whatever TEND_FORMAT says, and all of it: no rows and no fields are chosen. A file is written
whole or not at all, readable by you alone; one that is there is replaced, and a link stays a link.
)";

constexpr std::string_view all_examples = R"(
tend export all --to book.jsonl # all of it, in a file
tend export all | tend --book copy.db import - # into another book
)";

constexpr std::string_view noun_details = R"(
Writes the rows that 'list' finds with the same filters, all of them where none is given, with every field. The format is
what '--format' or the ending of the file says (.csv .tsv .json .jsonl .md .html .xlsx), and the two must not contradict
each other; else what TEND_FORMAT says, where that is csv, tsv, json or ndjson; else CSV. Markdown, HTML, table and plain
are for reading: they have the columns of 'list', unless '--fields' names others. A file is written whole or not at all,
readable by you alone; one that is there is replaced, and a link stays a link.

'--format xlsx' is an Excel file: dates are dates, money is a number that shows its currency, the header stays in sight.
'--excel-csv' is CSV for an Excel that is set up for German: it has semicolons, decimal commas and local times, and a
quote before texts that Excel would take for a formula. Plain CSV is left as it is: commas, UTF-8, decimal points.
)";

constexpr std::string_view contact_details =
    "The formats are those of 'tend export client', and '--format vcard': vCard 4.0, as address books read "
    "it.";
constexpr std::string_view further_details = "The formats are those of 'tend export client'.";

template <class R>
Verb export_verb(std::string_view details, std::string_view examples) {
  static const std::string summary = fmt::format("write out {}", describe<R>().plural);
  return {describe<R>().name, summary, details, examples, setup_export<R>};
}

}  // namespace

const Noun& export_noun() {
  static const Verb verbs[] = {
      {"all", "write out the whole book", all_details, all_examples, setup_export_all},
      export_verb<Client>(noun_details,
                          "tend export client --tier A --to key-clients.xlsx # for a colleague with Excel\n"
                          "tend export client --excel-csv --to clients.csv # for a German one"),
      export_verb<Contact>(contact_details,
                           "tend export contact --to contacts.vcf # for the address book of a phone\n"
                           "tend export contact --client acme --fields name,email # two columns of CSV"),
      export_verb<Note>(further_details,
                        "tend export note --from 2026-01-01 --to notes.jsonl # a line of JSON each"),
      export_verb<Followup>(further_details,
                            "tend export followup --status open --to followups.csv # what is to do"),
      export_verb<Case>(further_details,
                        "tend export case --team support --to cases.xlsx # for the other team"),
      export_verb<Product>(further_details, "tend export product --to products.csv # the catalogue"),
      export_verb<Subscription>(
          further_details,
          "tend export subscription --where 'days_left<=90' --to renewals.xlsx # to plan with"),
      export_verb<Opportunity>(further_details, "tend export opportunity --to pipeline.csv # all of them"),
      export_verb<Score>(further_details, "tend export score --kind nps --to nps.csv # every answer"),
      export_verb<Manager>(further_details, "tend export manager # the team as CSV"),
      export_verb<Expense>(further_details,
                           "tend export expense --from 2026-01-01 --to expenses.csv # of the year"),
      export_calendar_verb};
  static const Noun noun{"export", "write out what the book holds", Section::book, verbs};
  return noun;
}

}  // namespace tend

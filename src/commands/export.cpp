// `tend export WHAT`: the whole book, the rows of a noun, a calendar.
#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/export_calendar.hpp"
#include "commands/export_output.hpp"
#include "commands/export_records.hpp"
#include "exchange/jsonl.hpp"
#include "tend/care_records.hpp"

namespace tend {

template <>
const OwnFormat* own_format<Contact>();

namespace {

void run_export_all(Context& context, const std::optional<std::string>& to) {
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
  return [to](Context& context) { run_export_all(context, *to); };
}

constexpr std::string_view all_details = R"(
Writes every record of the book as one line of JSON, owners before what belongs to them, and a first line that says what
it is. 'tend import' reads it into another book without loss; only the journal stays behind. The same book gives the
same bytes. A file is written whole or not at all, readable by you alone; one that is there is replaced.
)";

constexpr std::string_view all_examples = R"(
tend export all --to book.jsonl # all of it, in a file
tend export all | tend --book copy.db import - # into another book
)";

constexpr std::string_view noun_details = R"(
Writes the rows that 'list' finds with the same filters, all of them where none is given, with every field. The format is
what '--format' says, else what the ending of the file says (.csv .tsv .json .jsonl .md .xlsx), else CSV. A file is written whole or not at all, readable by you alone; one that is there is replaced.

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

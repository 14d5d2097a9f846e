#include "cli/globals.hpp"

namespace tend {

namespace {

Line line_of(Globals& globals, const std::string& more_formats) {
  const std::string formats = "table|plain|json|ndjson|csv|tsv|markdown|ids|html" + more_formats;
  Line line;
  line.option("--book", "FILE", globals.book, "the book to use")
      .option("--as", "MANAGER", globals.as, "who acts")
      .option("--today", "DATE", globals.today, "take this date (or date and time) as the present")
      .option("-f,--format", formats, globals.format, "how to print")
      .short_for("--json", "-fjson", "the same as --format json")
      .option("--fields", "A,B", globals.fields, "which fields, in which order")
      .option("--template", "TEXT", globals.row_template,
              "a line of your own for each row: '{name} {next_step:date}' ('tend help templates')")
      .options("--where", "EXPR", globals.where, "keep rows where it holds: tier=A, arr>=10000, name~gmbh")
      .option("--sort", "F,-G", globals.sort, "order by these fields, `-` descending")
      .option("--limit", "N", globals.limit, "at most that many rows")
      .flag("--no-header", globals.no_header, "leave the header line out")
      .option("--color", "auto|always|never", globals.color, "when to colour")
      .flag("--no-pager", globals.no_pager, "never page")
      .flag("-n,--dry-run", globals.dry_run, "do everything but commit")
      .flag("-y,--yes", globals.yes, "answer yes to confirmations")
      .flag("--no-input", globals.no_input, "never ask")
      .flag("-q,--quiet", globals.quiet, "no confirmations and no hints")
      .decisive_flag("-h,--help", globals.help, "show help")
      .decisive_flag("--version", globals.version, "show the version");
  return line;
}

}  // namespace

void add_globals(Line& line, Globals& globals) { line.adopt(line_of(globals, line.more_formats())); }

const Line& global_line() {
  static Globals unused;
  static const Line line = line_of(unused, {});
  return line;
}

}  // namespace tend

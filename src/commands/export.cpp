// `tend export all`: the whole book as JSON lines.
#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "exchange/jsonl.hpp"
#include "tend/whole_file.hpp"

namespace tend {
namespace {

struct ExportOptions {
  std::optional<std::string> to;
};

// At least so much at once goes to the file.
constexpr std::size_t block_size = 65536;

std::int64_t export_to_file(const Book& book, const std::string& path) {
  WholeFile file(path);
  std::string block;
  std::int64_t lines = 0;
  export_lines(book, [&](std::string_view line) {
    block += line;
    ++lines;
    if (block.size() < block_size) return;
    file.write(block);
    block.clear();
  });
  file.write(block);
  file.replace();
  return lines - 1;
}

void run_export_all(Context& context, const ExportOptions& options) {
  if (!options.to || *options.to == "-") {
    return export_lines(context.book(), [&](std::string_view line) { context.print_text(line); });
  }
  if (context.globals().dry_run) {
    return context.warn(fmt::format("dry run: '{}' was not written", *options.to));
  }
  const std::int64_t records = export_to_file(context.book(), *options.to);
  context.say(fmt::format("Wrote {} record{} to '{}'", records, records == 1 ? "" : "s", *options.to));
}

Run setup_export_all(Line& line) {
  auto options = std::make_shared<ExportOptions>();
  line.option("--to", "FILE", options->to, "the file to write, '-' for standard output");
  return [options](Context& context) { run_export_all(context, *options); };
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

constexpr Verb verbs[] = {{"all", "write out the whole book", all_details, all_examples, setup_export_all}};

}  // namespace

const Noun& export_noun() {
  static constexpr Noun noun{"export", "write out what the book holds", Section::book, verbs};
  return noun;
}

}  // namespace tend

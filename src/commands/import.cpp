// `tend import FILE`: what `tend export all` wrote, into this book.
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/cells.hpp"
#include "exchange/jsonl.hpp"

namespace tend {
namespace {

struct ImportOptions {
  std::string file;
};

// The lines of a file, one after the other, or of standard input.
class Lines {
 public:
  Lines(Context& context, const std::string& path) : path_(path) {
    if (path == "-") {
      stream_ = std::make_unique<std::istringstream>(context.host().read_input());
      return;
    }
    errno = 0;
    stream_ = std::make_unique<std::ifstream>(path, std::ios::binary);
    // A folder can be opened, and is told from a file by the first reading.
    if (*stream_) stream_->peek();
    if (stream_->bad() || (stream_->fail() && !stream_->eof())) fail();
  }

  std::optional<std::string> next() {
    std::string line;
    if (std::getline(*stream_, line)) return line;
    if (stream_->bad()) fail();
    return std::nullopt;
  }

 private:
  [[noreturn]] void fail() const {
    throw Error(Exit::unusable, fmt::format("cannot read '{}': {}", path_, std::strerror(errno)));
  }

  std::string path_;
  std::unique_ptr<std::istream> stream_;
};

Table count_table(const std::vector<ImportCount>& counts) {
  Table table;
  table.columns = {{.key = "noun", .heading = "NOUN", .shrink = 0},
                   {.key = "created", .heading = "CREATED", .right = true},
                   {.key = "updated", .heading = "UPDATED", .right = true},
                   {.key = "unchanged", .heading = "UNCHANGED", .right = true}};
  for (const ImportCount& count : counts) {
    table.rows.push_back(
        {{cell(count.type->name), cell(count.created), cell(count.updated), cell(count.unchanged)}, {}});
  }
  return table;
}

std::string told(const std::vector<ImportCount>& counts, const std::string& from) {
  std::int64_t written = 0, all = 0;
  for (const ImportCount& count : counts) {
    written += count.created + count.updated;
    all += count.created + count.updated + count.unchanged;
  }
  if (written == 0)
    return fmt::format("Nothing new in {}: its {} records are in the book as they are there", from, all);
  return fmt::format("Imported {} of {} records from {}", written, all, from);
}

void run_import(Context& context, const ImportOptions& options) {
  Lines lines(context, options.file);
  const std::string from = options.file == "-" ? "standard input" : fmt::format("'{}'", options.file);
  const auto transaction = context.begin();
  const std::vector<ImportCount> counts =
      import_lines(context.book(), *transaction, [&] { return lines.next(); });
  context.commit(*transaction, fmt::format("imported {}", from));
  if (context.globals().quiet && !context.machine_format()) return;
  context.print_shaped(count_table(counts));
  if (!context.machine_format()) context.say(told(counts, from));
}

Run setup_import(Line& line) {
  auto options = std::make_shared<ImportOptions>();
  line.argument("FILE", options->file, "JSON lines, '-' for standard input");
  return [options](Context& context) { run_import(context, *options); };
}

constexpr std::string_view details = R"(
Reads the JSON lines that 'tend export all' writes, and takes all of them or none: a line that cannot be taken is named,
the exit code is 6, and nothing is written. A record that is in the book already, known by its uid, is brought to what its
line says; another one is added, in an empty book under its own number. Importing the same file again changes nothing.
One import is one 'tend undo'. Other formats come later.
)";

constexpr std::string_view examples = R"(
tend import book.jsonl -n # what would come of it
ssh office tend export all | tend import - # from the other machine's book
)";

constexpr Verb verbs[] = {{"", "read records from a file", details, examples, setup_import}};

}  // namespace

const Noun& import_noun() {
  static constexpr Noun noun{"import", "read records from a file", Section::book, verbs};
  return noun;
}

}  // namespace tend

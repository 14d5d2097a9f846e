// `tend backup`: copies of the whole book.
#include "tend/backup.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/cells.hpp"
#include "tend/text.hpp"
#include "tend/whole_file.hpp"

namespace tend {
namespace {

namespace fs = std::filesystem;

std::string size_text(std::int64_t bytes) {
  constexpr double step = 1024;
  double size = static_cast<double>(bytes) / step;
  std::string_view unit = "KiB";
  for (const std::string_view next : {"MiB", "GiB", "TiB"}) {
    if (size < step) break;
    size /= step;
    unit = next;
  }
  return fmt::format("{:.{}f} {}", size, size < 10 ? 1 : 0, unit);
}

// `12 clients, last changed Mon 23 Nov 10:15`
std::string contents_text(Context& context, const BookSummary& summary) {
  std::string text = fmt::format("{} client{}", summary.clients, summary.clients == 1 ? "" : "s");
  if (summary.last_change) {
    text += ", last changed " + human(context.now().zone.local(*summary.last_change), context.today());
  }
  return text;
}

// A row of what was copied; the caller adds what is its own.
Table summary_table(const std::string& path, const BookSummary& summary) {
  Table table{
      .columns = {{.key = "path", .heading = "PATH"},
                  {.key = "bytes", .heading = "BYTES", .right = true},
                  {.key = "clients", .heading = "CLIENTS", .right = true},
                  {.key = "last_change", .heading = "LAST CHANGE"}},
      .rows = {{{cell(path), cell(summary.bytes), cell(summary.clients), cell(summary.last_change)}, {}}},
      .single = true};
  return table;
}

// ---- backup

struct BackupOptions {
  std::string file;
  std::optional<std::string> rotate;
};

// How many copies stay; none where one file is written.
std::optional<std::int64_t> copies_to_keep(const BackupOptions& options) {
  if (!options.rotate) return std::nullopt;
  const Field number = computed("--rotate", Type::number, "", "");
  const auto count =
      std::get<std::int64_t>(parse_value(number, options.rotate->empty() ? "-" : *options.rotate, {}));
  if (count >= 1) return count;
  throw Error(Exit::usage, "bad --rotate '" + visible(*options.rotate) + "'",
              "a whole number from 1 on is wanted");
}

// Named by the clock, whatever --today says, so that the newest copy is the last one.
std::string target_of(Context& context, const BackupOptions& options) {
  if (!options.rotate) return options.file;
  return (fs::path(options.file) / rotated_name(context.book_path(), context.host().clock())).string();
}

void remove_oldest(const std::string& folder, std::span<const std::string> names) {
  for (const std::string& name : names) {
    std::error_code failure;
    if (fs::remove(fs::path(folder) / name, failure) || !failure) continue;
    throw Error(Exit::unusable, fmt::format("cannot remove the old copy '{}': {}", name, failure.message()));
  }
}

// Those that go, the oldest first, once there are more than `keep`.
std::vector<std::string> surplus(Context& context, const std::string& folder, std::int64_t keep) {
  std::vector<std::string> names = rotated_copies(folder, context.book_path());
  names.resize(names.size() - std::min(names.size(), static_cast<std::size_t>(keep)));
  return names;
}

void answer(Context& context, const std::string& path, const BookSummary& summary,
            const std::vector<std::string>& removed) {
  if (context.machine_format()) {
    Table table = summary_table(path, summary);
    table.columns.push_back({.key = "removed", .heading = "REMOVED"});
    table.rows[0].cells.push_back(removed.empty() ? Cell() : Cell(Value(Words(removed))));
    return context.print_shaped(std::move(table));
  }
  context.say(fmt::format("Backed up the book to '{}': {}, {}", path, size_text(summary.bytes),
                          contents_text(context, summary)));
  for (const std::string& name : removed) context.say(fmt::format("Removed the old copy '{}'", name));
}

void run_backup(Context& context, const BackupOptions& options) {
  if (!context.has_book()) context.book();  // says how to start
  const std::optional<std::int64_t> keep = copies_to_keep(options);
  const std::string target = target_of(context, options);
  if (context.globals().dry_run) {
    check_backup_target(context.book_file(), target);
    return context.warn(fmt::format("dry run: '{}' was not written", target));
  }
  if (keep) make_private_folder(fs::absolute(options.file).lexically_normal().string());
  const BookSummary summary = back_up(context.book_file(), target);
  const std::vector<std::string> removed =
      keep ? surplus(context, options.file, *keep) : std::vector<std::string>();
  remove_oldest(options.file, removed);
  answer(context, target, summary, removed);
}

Run setup_backup(Line& line) {
  auto options = std::make_shared<BackupOptions>();
  line.argument("FILE", options->file, "the copy; with --rotate the folder that holds the copies");
  line.option("--rotate", "N", options->rotate, "keep the newest N copies in a folder");
  return [options](Context& context) { run_backup(context, *options); };
}

constexpr std::string_view backup_details = R"(
Copies the whole book as it is at one moment, its journal included, while others may go on working, and reads the copy
from end to end before it gets its name. FILE is there whole or not at all, readable by you alone; an older copy of a
book is replaced, any other file is not. A book that is damaged is not copied, so that the last good copy stays.

With --rotate FILE is a folder for the copies of one book: each gets a name with its moment in UTC, and when the new one
is there the oldest go, so that N stay. This line in a crontab ('crontab -e') keeps those of the last two weeks:

  0 19 * * 1-5 tend backup -q --rotate 10 ~/backups/tend
)";

constexpr std::string_view backup_examples = R"(
tend backup /media/stick/book.db # onto a stick
tend backup --rotate 10 ~/backups/tend # the newest ten
)";

constexpr Verb backup_verbs[] = {{"", "copy the whole book", backup_details, backup_examples, setup_backup}};

}  // namespace

const Noun& backup_noun() {
  static constexpr Noun noun{"backup", "copy the whole book", Section::book, backup_verbs};
  return noun;
}

}  // namespace tend

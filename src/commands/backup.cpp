// `tend backup` and `tend restore`: copies of the whole book, and the way back.
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
  if (options.file == "-")
    throw Error(Exit::usage, "a backup is not written to standard output",
                "name a file; 'tend export all' writes the book as text");
  if (!context.has_book()) context.book();  // says how to start
  const std::optional<std::int64_t> keep = copies_to_keep(options);
  const std::string target = target_of(context, options);
  check_backup_target(context.book_file(), target);
  if (context.globals().dry_run) {
    return context.warn(fmt::format("dry run: '{}' was not written", target));
  }
  if (is_another_book(context.book_file(), target) &&
      !context.confirm(fmt::format("Replace '{}', which is no copy of this book but another one?", target)))
    return;
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

// ---- restore

struct RestoreOptions {
  std::string file;
};

void tell_restored(Context& context, const RestoreOptions& options, const Restored& restored) {
  if (context.machine_format()) {
    Table table = summary_table(context.book_path(), restored.summary);
    table.columns.push_back({.key = "kept", .heading = "KEPT"});
    table.rows[0].cells.push_back(cell(restored.kept));
    return context.print_shaped(std::move(table));
  }
  context.say(
      fmt::format("Restored the book from '{}': {}", options.file, contents_text(context, restored.summary)));
  if (!restored.kept.empty()) context.say(fmt::format("The book before it is kept as '{}'", restored.kept));
}

void run_restore(Context& context, const RestoreOptions& options) {
  if (!context.globals().dry_run)
    return tell_restored(context, options, restore(context.book_file(), options.file));
  const BookSummary summary = check_backup(context.book_file(), options.file);
  context.say(fmt::format("'{}' is well: {}", options.file, contents_text(context, summary)));
  context.warn("dry run: nothing was written");
}

Run setup_restore(Line& line) {
  auto options = std::make_shared<RestoreOptions>();
  line.argument("FILE", options->file, "a copy that 'tend backup' made, or any other copy of a book");
  return [options](Context& context) { run_restore(context, *options); };
}

constexpr std::string_view backup_details = R"(
Copies the whole book as it is at one moment, its journal included, while others may go on working, and reads the copy
from end to end before it gets its name. FILE is there whole or not at all, readable by you alone; an older copy of the
book is replaced, another book only after a yes, any other file never; a link stays a link and leads to the copy. A book
that is damaged is not copied, so that the last good copy stays.

With --rotate FILE is a folder for the copies of one book: each gets a name with its moment in UTC, and when the new one
is there the oldest go, so that N stay. This line in a crontab ('crontab -e') keeps those of the last two weeks:

  0 19 * * 1-5 tend backup -q --rotate 10 ~/backups/tend
)";

constexpr std::string_view backup_examples = R"(
tend backup /media/stick/book.db # onto a stick
tend backup --rotate 10 ~/backups/tend # the newest ten
)";

constexpr std::string_view restore_details = R"(
Puts a copy in the place of the book, after it was read from end to end. The book that was there is kept beside it, and
its name is told; to go back, restore that. A copy of an older tend is brought up to date by the next command. Whoever
works on the book meanwhile is waited for.
)";

constexpr std::string_view restore_examples = R"(
tend restore -n ~/backups/tend/book-2026-11-27T180000Z.db # is it well, and how old?
tend restore ~/backups/tend/book-2026-11-27T180000Z.db # back to it
)";

constexpr Verb backup_verbs[] = {{"", "copy the whole book", backup_details, backup_examples, setup_backup}};
constexpr Verb restore_verbs[] = {
    {"", "take a copy of the book back", restore_details, restore_examples, setup_restore}};

}  // namespace

const Noun& backup_noun() {
  static constexpr Noun noun{"backup", "copy the whole book", Section::book, backup_verbs};
  return noun;
}

const Noun& restore_noun() {
  static constexpr Noun noun{"restore", "take a copy of the book back", Section::book, restore_verbs};
  return noun;
}

}  // namespace tend

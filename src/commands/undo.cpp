// `tend undo` and `tend redo`: the last command taken back as one step, and brought again.
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/shape.hpp"
#include "commands/cells.hpp"
#include "tend/journal.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::int64_t usual_limit = 20;

// `just now`, `3 minutes ago`, `2 hours ago`, `yesterday`, `12 days ago`.
std::string ago(Context& context, Moment at) {
  const auto passed = context.now().moment - at;
  const auto whole_hours = std::chrono::floor<std::chrono::hours>(passed).count();
  const auto whole_minutes = std::chrono::floor<std::chrono::minutes>(passed).count();
  const Date day = std::chrono::floor<std::chrono::days>(context.now().zone.local(at));
  if (day != context.today()) return relative(day, context.today());
  if (whole_minutes < 1) return "just now";
  if (whole_hours < 1) return fmt::format("{} minute{} ago", whole_minutes, whole_minutes == 1 ? "" : "s");
  return fmt::format("{} hour{} ago", whole_hours, whole_hours == 1 ? "" : "s");
}

// ---- the list

std::vector<Cell> entry_cells(Context& context, const JournalEntry& entry) {
  return {cell(entry.number), {entry.at, ago(context, entry.at)}, cell(entry.author), cell(entry.what)};
}

std::vector<Column> entry_columns() {
  return {{.key = "number", .heading = "NUMBER", .right = true, .shrink = 0},
          {.key = "at", .heading = "WHEN", .shrink = 2},
          {.key = "author", .heading = "WHO", .shrink = 3},
          {.key = "what", .heading = "WHAT", .shrink = 1}};
}

void list_undoable(Context& context) {
  const Globals& globals = context.globals();
  const bool chooses = globals.limit || globals.sort || !globals.where.empty();
  const std::int64_t limit = chooses ? std::numeric_limits<std::int64_t>::max() : usual_limit;
  Table table{.columns = entry_columns(), .rows = {}};
  for (const JournalEntry& entry : journal(context.book(), limit, true))
    table.rows.push_back({entry_cells(context, entry), {}});
  if (table.rows.empty()) context.hint("nothing to undo");
  context.print_shaped(std::move(table));
}

// ---- taking back

// The verb that the user gave, and what it says.
struct Direction {
  std::string_view name;  // `undo`
  std::string_view did;   // `Undid`
  std::int64_t (*next)(const Book&);
};
constexpr Direction undo_direction{"undo", "Undid", next_undo};
constexpr Direction redo_direction{"redo", "Redid", next_redo};

JournalEntry entry_to_undo(Context& context, const std::string& text) {
  const bool is_number =
      !text.empty() && text.size() < 18 && text.find_first_not_of("0123456789") == text.npos;
  if (!is_number) {
    throw Error(Exit::usage, fmt::format("bad number '{}'", text), "'tend undo --list' shows the numbers");
  }
  const auto entry = journal_entry(context.book(), std::stoll(text));
  if (!entry) {
    throw Error(Exit::not_found, fmt::format("there is no command {}", text),
                "see them with 'tend undo --list'");
  }
  if (entry->undone_by != 0) {
    throw Error(Exit::conflict,
                fmt::format("command {} is undone already, by command {}", text, entry->undone_by));
  }
  return *entry;
}

JournalEntry entry_to_take_back(Context& context, const Direction& direction,
                                const std::optional<std::string>& number) {
  if (number) return entry_to_undo(context, *number);
  const std::int64_t next = direction.next(context.book());
  if (next == 0) throw Error(Exit::no, fmt::format("nothing to {}", direction.name));
  return *journal_entry(context.book(), next);
}

// The ordinary command that it is about in the end, and whether taking it back does that one again.
struct About {
  JournalEntry command;
  bool again = false;
};

About about(Context& context, const JournalEntry& entry) {
  About found{entry};
  while (found.command.undoes != 0) {
    found.command = *journal_entry(context.book(), found.command.undoes);
    found.again = !found.again;
  }
  return found;
}

std::string lines(const std::vector<std::string>& left) { return fmt::format("{}", fmt::join(left, "\n")); }

void refuse_untouched(const JournalEntry& entry, const TakenBack& taken) {
  if (taken.count > 0) return;
  throw Error(
      Exit::conflict, fmt::format("nothing of command {} can be taken back: {}", entry.number, entry.what),
      taken.left.empty() ? "nothing of it is there any more" : "changed since:\n" + lines(taken.left));
}

void answer(Context& context, std::string_view did, const JournalEntry& entry, const TakenBack& taken) {
  if (!context.machine_format()) {
    context.say(fmt::format("{}: {} ({}, {})", did, entry.what, entry.author, ago(context, entry.at)));
    return;
  }
  Table table{.columns = entry_columns(), .rows = {{entry_cells(context, entry), {}}}, .single = true};
  table.columns.push_back({.key = "taken_back", .heading = "CHANGES", .right = true});
  table.columns.push_back({.key = "left", .heading = "LEFT"});
  table.rows[0].cells.push_back(cell(taken.count));
  table.rows[0].cells.push_back(taken.left.empty() ? Cell() : Cell(Value(Words(taken.left))));
  context.print_shaped(std::move(table));
}

void run_take_back(Context& context, const Direction& direction, const std::optional<std::string>& number) {
  if (!context.has_book()) context.book();  // says how to start
  const auto transaction = context.begin();
  const JournalEntry entry = entry_to_take_back(context, direction, number);
  const auto [command, again] = about(context, entry);
  const Direction& done = again ? redo_direction : undo_direction;
  const TakenBack taken = take_back(*transaction, entry.number);
  refuse_untouched(entry, taken);
  context.commit(*transaction, fmt::format("{}: {}", done.name, command.what));
  answer(context, done.did, command, taken);
  if (taken.left.empty()) return;
  context.host().write_error(fmt::format("tend: left as it is, since it was changed later:\n{}\n",
                                         visible(lines(taken.left), true)));
  context.exit_with(Exit::conflict);
}

struct UndoOptions {
  std::optional<std::string> number;
  bool list = false;
};

void run_undo(Context& context, const UndoOptions& options) {
  if (!options.list) return run_take_back(context, undo_direction, options.number);
  if (options.number) throw Error(Exit::usage, "a number and --list exclude each other");
  list_undoable(context);
}

Run setup_undo(Line& line) {
  auto options = std::make_shared<UndoOptions>();
  line.optional_argument("NUMBER", options->number, "the command to take back; else the last one");
  line.flag("--list", options->list, "show the commands that can be taken back, with their numbers");
  return [options](Context& context) { run_undo(context, *options); };
}

Run setup_redo(Line&) {
  return [](Context& context) { run_take_back(context, redo_direction, std::nullopt); };
}

constexpr std::string_view undo_details = R"(
Takes back the last command as one step, whatever it was: a note, a merge, an import. Records that it added go, fields
that it set get their old values, records that it removed come back under their numbers. The undo is a command itself,
so nothing is ever lost; 'tend redo' brings back what it took.

With a number an older command is taken back. What was changed since stays as it is and is named, with exit code 5; where
nothing of the command can be taken back, nothing is written. Where there is nothing to undo the exit code is 1.
)";

constexpr std::string_view undo_examples = R"(
tend undo # the last command
tend undo --list # which commands there are
tend undo 12 # command 12, and nothing after it
)";

constexpr std::string_view redo_details = R"(
Does again what the last 'tend undo' took back, as long as no other command came after it. Where there is nothing to
redo the exit code is 1.
)";

constexpr Verb undo_verbs[] = {{"", "take back the last command", undo_details, undo_examples, setup_undo}};
constexpr Verb redo_verbs[] = {
    {"", "do again what undo took back", redo_details, "tend redo # the undo was a slip", setup_redo}};

}  // namespace

const Noun& undo_noun() {
  static constexpr Noun noun{"undo", "take back the last command", Section::book, undo_verbs};
  return noun;
}

const Noun& redo_noun() {
  static constexpr Noun noun{"redo", "do again what undo took back", Section::book, redo_verbs};
  return noun;
}

}  // namespace tend

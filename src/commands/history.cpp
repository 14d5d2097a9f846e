// `tend history [CLIENT]`: who changed what, when, from what to what.
#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/selectors.hpp"
#include "cli/shape.hpp"
#include "commands/cells.hpp"
#include "tend/journal.hpp"

namespace tend {
namespace history_command {

constexpr std::int64_t usual_limit = 50;

struct HistoryOptions {
  std::optional<std::string> client, from;
};

// True where the lines to show are not simply the latest.
bool chooses(const Globals& globals) { return globals.sort || !globals.where.empty(); }

HistoryQuery query_of(Context& context, const HistoryOptions& options) {
  HistoryQuery query;
  if (options.client) query.client = select_client(context, *options.client).id;
  if (options.from) {
    query.from =
        moment_of(parse_when(*options.from, context.now(), Toward::past), context.now(), ClockTime(0));
  }
  if (!chooses(context.globals()))
    query.limit = context.globals().limit ? parse_limit(*context.globals().limit) : usual_limit + 1;
  return query;
}

// A field, or in brackets what happened to the whole record.
Cell field_cell(const HistoryLine& line) {
  if (line.field.empty()) return {Value(), fmt::format("({})", line.kind), Tone::faint};
  return cell(line.field);
}

Table history_table(const std::vector<HistoryLine>& lines) {
  Table table;
  table.columns = {{.key = "at", .heading = "WHEN", .shrink = 3},
                   {.key = "author", .heading = "WHO", .shrink = 5},
                   {.key = "what", .heading = "WHAT", .shrink = 6},
                   {.key = "record", .heading = "RECORD", .shrink = 1},
                   {.key = "kind", .heading = "KIND", .machine_only = true},
                   {.key = "field", .heading = "FIELD", .shrink = 1},
                   {.key = "from", .heading = "FROM", .shrink = 4},
                   {.key = "to", .heading = "TO", .shrink = 2},
                   {.key = "command", .heading = "COMMAND", .right = true, .machine_only = true}};
  table.id_column = 8;
  for (const HistoryLine& line : lines) {
    table.rows.push_back(
        {{cell(line.at), cell(line.author), cell(line.what), cell(line.record), cell(line.kind),
          field_cell(line), Cell(line.before), Cell(line.after), cell(line.command)},
         {}});
  }
  return table;
}

void run_history(Context& context, const HistoryOptions& options) {
  std::vector<HistoryLine> lines = history(context.book(), query_of(context, options));
  const bool cut = !context.globals().limit && !chooses(context.globals()) && lines.size() > usual_limit;
  if (cut) lines.resize(usual_limit);
  if (lines.empty()) context.hint("nothing was changed");
  context.print_shaped(history_table(lines));
  if (cut) context.warn(fmt::format("{} shown, there are more: see them with --limit N", usual_limit));
}

Run setup_history(Line& line) {
  auto options = std::make_shared<HistoryOptions>();
  line.optional_argument("CLIENT", options->client, "only what concerns this client; else the whole book");
  line.option("--from", "DATE", options->from, "only what was changed on this day or later");
  return [options](Context& context) { run_history(context, *options); };
}

constexpr std::string_view details = R"(
Tells every change, the latest first: when, who, by which command, of which record and field, from what to what. Records
that one command added in a row are one line for the whole book. Without --limit the latest 50 are shown.
)";

constexpr std::string_view examples = R"(
tend history acme # what happened to acme and to what belongs to it
tend history --from mon --where author=ben # what Ben did since Monday
)";

constexpr Verb verbs[] = {
    {"", "show who changed what, when, from what to what", details, examples, setup_history}};

}  // namespace history_command

const Noun& history_noun() {
  static constexpr Noun noun{"history", "show who changed what, when, from what to what", Section::book,
                             history_command::verbs};
  return noun;
}

}  // namespace tend

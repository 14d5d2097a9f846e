#include "commands/asked_agenda.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/shape.hpp"
#include "commands/agenda_columns.hpp"
#include "commands/asked_team.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::int64_t most_days = 3660;

std::string lane_names() {
  std::string names;
  for (const Lane& lane : lanes()) names += (names.empty() ? "" : "|") + std::string(lane.name);
  return names;
}

std::int64_t parse_days(const std::string& text) {
  const Field number = computed("--days", Type::number, "", "");
  const auto days = std::get<std::int64_t>(parse_value(number, text.empty() ? "-" : text, {}));
  if (days >= 0 && days <= most_days) return days;
  throw Error(Exit::usage, "bad --days '" + visible(text) + "'",
              fmt::format("a whole number from 0 to {} is wanted", most_days));
}

std::optional<AgendaOwner> whose(Context& context, const AgendaOptions& options) {
  if (options.all + options.owner.has_value() + options.team.has_value() > 1)
    throw Error(Exit::usage, "--owner, --team and --all contradict each other", "give one of them");
  if (options.owner) return AgendaOwner{{asked_owner(context, *options.owner)}, false};
  if (options.team) return AgendaOwner{asked_team(context, *options.team), false};
  if (options.all || !context.me_is_set()) return std::nullopt;
  return AgendaOwner{{context.me()}, true};
}

AgendaView asked_view(Context& context, const AgendaOptions& options) {
  AgendaView view;
  view.today = context.today();
  view.zone = context.now().zone;
  if (options.days) view.days_ahead = parse_days(*options.days);
  view.renewing_days = options.days ? view.days_ahead : options.renewing_days;
  view.owner = whose(context, options);
  view.cadences = cadences_of(context.book());
  return view;
}

bool is_asked(const AgendaLine& line, const AgendaOptions& options) {
  return options.lanes.empty() || std::ranges::count(options.lanes, line.lane->name) > 0;
}

std::vector<AgendaLine> asked_lines(Context& context, std::vector<AgendaLine> lines, Date today) {
  const Globals& globals = context.globals();
  if (globals.where.empty() && !globals.sort && !globals.limit) return lines;
  std::vector<AgendaLine> kept;
  const Table table = agenda_columns(context, lines, today);
  const auto reading = [&] { return context.reading(); };
  for (const std::size_t i : asked_rows(table, globals, reading)) kept.push_back(lines[i]);
  return kept;
}

std::string title(const Lane& lane, const std::vector<AgendaLine>& lines) {
  return fmt::format("{}  {}", lane.heading, std::ranges::count(lines, &lane, &AgendaLine::lane));
}

void set_titles(const std::vector<AgendaLine>& lines, Table& table) {
  std::string current;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || lines[i].lane != lines[i - 1].lane) current = title(*lines[i].lane, lines);
    table.rows[i].group = current;
  }
}

// `-f ids` prints the numbers of follow-ups; the clients' slugs only where there is nothing else.
void set_ids(const std::vector<AgendaLine>& lines, Table& table) {
  const bool any =
      std::ranges::any_of(lines, [](const AgendaLine& line) { return line.followup != nullptr; });
  const auto column = std::ranges::find(table.columns, any ? "id" : "client", &Column::key);
  table.id_column = static_cast<std::size_t>(column - table.columns.begin());
  if (any)
    std::erase_if(table.rows, [&](const TableRow& row) { return is_null(row.cells[table.id_column].value); });
}

}  // namespace

void AgendaOptions::put_on(Line& line) {
  line.option("--owner", "MANAGER", owner, "what this manager looks after (empty: what nobody does)")
      .option("--team", "MANAGER", team, "what this manager and all below look after")
      .flag("--all", all, "what anybody looks after; without it yours and nobody's")
      .option("--days", "N", days,
              "look ahead: what is due within N days, too; how early notice deadlines are told")
      .options("--lane", lane_names(), lanes, "this lane only");
}

AskedAgenda asked_agenda(Context& context, const AgendaOptions& options) {
  AskedAgenda asked;
  asked.view = asked_view(context, options);
  asked.rows = agenda_rows(context.book(), asked.view);
  Agenda agenda = make_agenda(asked.rows, asked.view);
  for (const std::string& record : agenda.unreadable) {
    context.warn(record + " cannot be read: see 'tend doctor'");
  }
  std::erase_if(agenda.lines, [&](const AgendaLine& line) { return !is_asked(line, options); });
  asked.lines = asked_lines(context, std::move(agenda.lines), asked.view.today);
  return asked;
}

Table agenda_table(Context& context, const AskedAgenda& agenda) {
  Table table = agenda_columns(context, agenda.lines, agenda.view.today);
  if (!context.globals().sort) set_titles(agenda.lines, table);
  if (context.format() == Format::ids) set_ids(agenda.lines, table);
  keep_asked_fields(table, context.globals());
  return table;
}

std::string agenda_counts(const std::vector<AgendaLine>& lines) {
  std::string counts;
  for (const Lane& lane : lanes()) {
    const auto count = std::ranges::count(lines, &lane, &AgendaLine::lane);
    if (count == 0) continue;
    std::string name(lane.name);
    std::ranges::replace(name, '-', ' ');
    counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", count, name);
  }
  return counts;
}

}  // namespace tend

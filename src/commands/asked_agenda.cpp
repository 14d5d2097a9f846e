#include "commands/asked_agenda.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/shape.hpp"
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

// ---- the table

Tone tone_of(Urgency urgency) {
  switch (urgency) {
    case Urgency::worst:
      return Tone::alarm;
    case Urgency::late:
      return Tone::warning;
    case Urgency::today:
      return Tone::strong;
    case Urgency::ahead:
      return Tone::faint;
    case Urgency::none:
      break;
  }
  return Tone::normal;
}

Value text_or_null(const std::string& text) { return text.empty() ? Value() : Value(text); }

template <class T>
Value value_or_null(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}

const AgendaFollowup& followup_of(const AgendaLine& line) {
  static const AgendaFollowup none;
  return line.followup ? *line.followup : none;
}

// Machines get lane and reason first, people the number to type.
struct AgendaColumn {
  Column column;
  Cell (*cell)(const AgendaLine& line, Date today);
};

Cell id_cell(const AgendaLine& line, Date) { return line.followup ? Value(line.followup->id) : Value(); }
Cell client_cell(const AgendaLine& line, Date) { return Value(Link{line.client->id, line.client->slug}); }
Cell reason_cell(const AgendaLine& line, Date) {
  return {Value(line.reason), line.reason, tone_of(line.urgency)};
}
Cell text_cell(const AgendaLine& line, Date) {
  return {text_or_null(followup_of(line).text), agenda_what(line),
          line.followup ? Tone::normal : Tone::faint};
}

AgendaColumn id_column() { return {{.key = "id", .heading = "ID", .right = true, .shrink = 0}, id_cell}; }
AgendaColumn client_column() { return {{.key = "client", .heading = "CLIENT", .shrink = 0}, client_cell}; }
AgendaColumn reason_column() { return {{.key = "reason", .heading = "WHY"}, reason_cell}; }
AgendaColumn text_column() { return {{.key = "text", .heading = "WHAT"}, text_cell}; }

AgendaColumn machine(const char* key, const char* heading, Cell (*cell)(const AgendaLine&, Date)) {
  return {{.key = key, .heading = heading, .machine_only = true}, cell};
}

AgendaColumn lane_column() {
  return machine("lane", "LANE",
                 [](const AgendaLine& line, Date) { return Cell(std::string(line.lane->name)); });
}
AgendaColumn due_column() {
  return machine("due", "DUE", [](const AgendaLine& line, Date) { return Cell(value_or_null(line.due)); });
}

// Beside the client, where a narrow window cannot cut it.
Cell days_cell(const AgendaLine& line, Date today) {
  const std::optional<std::int64_t> late = line.days_late(today);
  if (!late) return {};
  const std::string text = *late > 0 ? fmt::format("{} d", *late) : relative(*line.due, today);
  return {*late, *late < -1 ? fmt::format("in {} d", -*late) : text, tone_of(line.urgency)};
}
AgendaColumn days_column() { return {{.key = "days", .heading = "LATE", .right = true}, days_cell}; }

void add_details(std::vector<AgendaColumn>& columns) {
  const auto add = [&](const char* key, const char* heading, Cell (*cell)(const AgendaLine&, Date)) {
    columns.push_back(machine(key, heading, cell));
  };
  add("priority", "PRIORITY",
      [](const AgendaLine& line, Date) { return Cell(text_or_null(followup_of(line).priority)); });
  add("owner", "OWNER", [](const AgendaLine& line, Date) {
    const std::string& own = followup_of(line).owner;
    return Cell(text_or_null(own.empty() ? line.client->owner : own));
  });
  add("team", "TEAM",
      [](const AgendaLine& line, Date) { return Cell(text_or_null(followup_of(line).team)); });
  add("due_time", "TIME", [](const AgendaLine& line, Date) { return Cell(value_or_null(line.due_time)); });
  add("name", "NAME", [](const AgendaLine& line, Date) { return Cell(line.client->name); });
  add("tier", "TIER", [](const AgendaLine& line, Date) { return Cell(text_or_null(line.client->tier)); });
  add("last_touch", "LAST TOUCH",
      [](const AgendaLine& line, Date) { return Cell(value_or_null(line.last_touch)); });
  add("cadence_days", "CADENCE",
      [](const AgendaLine& line, Date) { return Cell(value_or_null(line.cadence_days)); });
  add("subscription", "SUBSCRIPTION", [](const AgendaLine& line, Date) {
    return line.subscription ? Cell(Value(line.subscription->id)) : Cell();
  });
  columns.push_back({{.key = "arr", .heading = "ARR", .machine_only = true, .money = true},
                     [](const AgendaLine& line, Date) {
                       return line.subscription ? Cell(Value(line.subscription->arr)) : Cell();
                     }});
  add("auto_renew", "AUTO", [](const AgendaLine& line, Date) {
    return line.subscription ? Cell(Value(line.subscription->auto_renew)) : Cell();
  });
  add("renewal_date", "RENEWAL", [](const AgendaLine& line, Date) {
    return line.subscription ? Cell(Value(line.subscription->renewal)) : Cell();
  });
  add("covered_by", "COVERED BY",
      [](const AgendaLine& line, Date) { return line.cover ? Cell(Value(line.cover->manager)) : Cell(); });
  add("covered_until", "COVERED UNTIL", [](const AgendaLine& line, Date) {
    return Cell(value_or_null(line.cover ? date_from_iso(line.cover->until) : std::nullopt));
  });
}

// In a narrow window the reason matters more than the whole of a name, whose start can be typed, and it tells
// how late it is.
std::vector<AgendaColumn> narrow_columns() {
  std::vector<AgendaColumn> columns = {id_column(),     client_column(), text_column(),
                                       reason_column(), lane_column(),   due_column()};
  columns[1].column.shrink = 1;
  columns[2].column.shrink = 3;
  return columns;
}

std::vector<AgendaColumn> columns_for(Context& context) {
  constexpr std::size_t narrow = 60;
  std::vector<AgendaColumn> columns;
  if (context.machine_format()) {
    columns = {lane_column(), reason_column(), client_column(), id_column(),
               due_column(),  days_column(),   text_column()};
  } else if (context.width() > 0 && context.width() < narrow && !context.globals().fields) {
    columns = narrow_columns();
  } else {
    columns = {id_column(),     client_column(), days_column(), text_column(),
               reason_column(), lane_column(),   due_column()};
  }
  // Where the lanes are mixed, each line has to say its own.
  if (context.globals().sort) {
    for (AgendaColumn& each : columns) each.column.machine_only &= each.column.key != "lane";
  }
  add_details(columns);
  return columns;
}

Table table_of(Context& context, const std::vector<AgendaLine>& lines, Date today) {
  const std::vector<AgendaColumn> columns = columns_for(context);
  Table table;
  for (const AgendaColumn& each : columns) table.columns.push_back(each.column);
  for (const AgendaLine& line : lines) {
    TableRow& row = table.rows.emplace_back();
    for (const AgendaColumn& each : columns) row.cells.push_back(each.cell(line, today));
  }
  return table;
}

std::vector<AgendaLine> asked_lines(Context& context, std::vector<AgendaLine> lines, Date today) {
  const Globals& globals = context.globals();
  if (globals.where.empty() && !globals.sort && !globals.limit) return lines;
  std::vector<AgendaLine> kept;
  const Table table = table_of(context, lines, today);
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
  Table table = table_of(context, agenda.lines, agenda.view.today);
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

namespace {

std::string subscription_text(const AgendaSubscription& subscription) {
  return fmt::format("subscription {}: {} {}, {} ARR", subscription.id, subscription.quantity,
                     subscription.product, human(subscription.arr));
}

}  // namespace

std::string agenda_what(const AgendaLine& line) {
  if (line.subscription) return subscription_text(*line.subscription);
  if (!line.followup) return line.client->name;
  return (line.followup->priority == "high" ? "! " : "") + line.followup->text;
}

}  // namespace tend

#include "commands/agenda_columns.hpp"

#include <fmt/format.h>

#include <limits>

#include "commands/asked_agenda.hpp"

namespace tend {

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

namespace {

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
AgendaColumn client_column() { return {{.key = "client", .heading = "CLIENT", .shrink = 1}, client_cell}; }
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

// In one of the usual width what is to be done gives way before the reason.
std::vector<AgendaColumn> usual_columns(bool is_tight) {
  std::vector<AgendaColumn> columns = {id_column(),     client_column(), days_column(), text_column(),
                                       reason_column(), lane_column(),   due_column()};
  if (is_tight) columns[3].column.shrink = 2;
  return columns;
}

std::vector<AgendaColumn> columns_for_people(Context& context) {
  constexpr std::size_t narrow = 72, tight = 90, unlimited = std::numeric_limits<std::size_t>::max();
  const std::size_t width = context.width() == 0 ? unlimited : context.width();
  if (width < narrow && !context.globals().fields) return narrow_columns();
  return usual_columns(width < tight);
}

std::vector<AgendaColumn> columns_for_machines() {
  return {lane_column(), reason_column(), client_column(), id_column(),
          due_column(),  days_column(),   text_column()};
}

std::vector<AgendaColumn> columns_for(Context& context) {
  std::vector<AgendaColumn> columns =
      context.machine_format() ? columns_for_machines() : columns_for_people(context);
  // Where the lanes are mixed, each line has to say its own.
  if (context.globals().sort) {
    for (AgendaColumn& each : columns) each.column.machine_only &= each.column.key != "lane";
  }
  add_details(columns);
  return columns;
}

}  // namespace

Table agenda_columns(Context& context, const std::vector<AgendaLine>& lines, Date today) {
  const std::vector<AgendaColumn> columns = columns_for(context);
  Table table;
  for (const AgendaColumn& each : columns) table.columns.push_back(each.column);
  for (const AgendaLine& line : lines) {
    TableRow& row = table.rows.emplace_back();
    for (const AgendaColumn& each : columns) row.cells.push_back(each.cell(line, today));
  }
  return table;
}

}  // namespace tend

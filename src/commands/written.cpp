#include "commands/written.hpp"

#include <algorithm>

#include "cli/hooks.hpp"
#include "commands/record_list.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {
bool asks_for_records(Context& context) { return context.machine_format() || context.globals().fields; }
}  // namespace

void Written::add(Context& context, const RecordType& type, std::int64_t id, std::string sentence) {
  type_ = &type;
  say(std::move(sentence));
  if (!asks_for_records(context) && !has_hooks(context.host())) return;
  if (std::optional<Row> row = context.book().row(type, id)) {
    context.wrote(*row);
    rows_.push_back(std::move(*row));
  }
}

void Written::say(std::string sentence) { sentences_.push_back(std::move(sentence)); }

void Written::say(const RecordType& none, std::string sentence) {
  type_ = &none;
  say(std::move(sentence));
}

void Written::print(Context& context) const {
  if (!asks_for_records(context) || !type_) {
    for (const std::string& sentence : sentences_) context.say(sentence);
    return;
  }
  Table table = record_table(context, *type_, rows_);
  table.single = rows_.size() == 1;
  context.print(table);
}

namespace {

std::string shown(Context& context, const Value& value) {
  if (is_null(value)) return "none";
  return visible(human(value, context.render_options()));
}

bool is_short(const std::string& text) { return cell_width(text) <= 40; }

}  // namespace

std::string difference(Context& context, const Row& before, const Row& after) {
  std::string all;
  for (const Field* field : after.fields) {
    if (field->computed || field->derived || before.at(field->name) == after.at(field->name)) continue;
    const std::string old = shown(context, before.at(field->name));
    const std::string now = shown(context, after.at(field->name));
    all += (all.empty() ? "" : ", ") + std::string(field->name);
    if (is_short(old) && is_short(now)) all += " " + old + " → " + now;
  }
  return all;
}

std::string call(const Row& row) {
  const RecordType& type = *row.type;
  const auto* label = std::get_if<std::string>(&row.at(type.label));
  return std::string(type.name) + " " + (label ? visible(*label) : std::to_string(row.id()));
}

void mark_late(Context& context, Date due, Cell& cell) {
  if (due >= context.today()) return;
  cell.text = human(due, context.today()) + ", late";
  cell.tone = Tone::alarm;
}

std::string due_text(Context& context, Date due, std::optional<ClockTime> time) {
  return full(due) + (time ? " " + iso(*time) : "") + ", " + relative(due, context.today());
}

}  // namespace tend

#include "commands/import_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/process_zone.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/ical.hpp"
#include "exchange/vcard.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// ---- tables

struct TableFile {
  RowSource source;
  ColumnPlan plan;
  SourceRow row;
};

bool next_of_table(TableFile& table, FileRow& raw, ImportRow& row) {
  if (!table.source.next(table.row)) return false;
  raw.line = table.row.line;
  raw.type = table.plan.type;
  raw.fault = table.row.fault;
  raw.cells = table.row.texts;
  if (raw.fault.empty()) fill_import_row(table.plan, table.row, row);
  return true;
}

std::vector<std::string> footers_of(const TableFile& table) {
  std::vector<std::string> lines;
  for (const SourceRow& each : table.source.footers())
    lines.push_back(fmt::format("line {}, a footer: {}", each.line, cut(visible(each.texts.front()), 60)));
  return lines;
}

ImportFile open_table_file(const ImportInput& input, const PlanWishes& wishes) {
  const auto table = std::make_shared<TableFile>();
  table->source = csv_source(input.bytes);
  table->plan = plan_columns(table->source.names, wishes);
  infer_forms(table->plan, table->source, wishes);
  ImportFile file;
  file.described = table->source.described;
  if (!table->plan.system.empty()) file.source = bare_name(table->plan.system);
  file.headers = table->source.names;
  file.plan = &table->plan;
  file.next = [table](FileRow& raw, ImportRow& row) { return next_of_table(*table, raw, row); };
  file.left_out = [table] { return footers_of(*table); };
  file.kept = table;
  return file;
}

// ---- cards and calendars

struct ReadyRows {
  std::vector<ImportRow> rows;
  std::vector<Refusal> refused;
  std::vector<std::string> left_out;
  const RecordType* type = nullptr;  // of what was refused
  std::size_t next_row = 0, next_refused = 0;
};

bool next_of_ready(ReadyRows& ready, FileRow& raw, ImportRow& row) {
  raw = {};
  if (ready.next_refused < ready.refused.size()) {
    const Refusal& refusal = ready.refused[ready.next_refused++];
    raw.line = refusal.line;
    raw.type = ready.type;
    raw.fault = refusal.why;
    return true;
  }
  if (ready.next_row == ready.rows.size()) return false;
  row = std::move(ready.rows[ready.next_row++]);
  raw.line = row.line;
  raw.type = row.type;
  return true;
}

ImportFile ready_file(std::string described, std::string source, std::shared_ptr<ReadyRows> ready) {
  ImportFile file;
  file.source = std::move(source);
  file.described = std::move(described);
  file.next = [ready](FileRow& raw, ImportRow& row) { return next_of_ready(*ready, raw, row); };
  file.left_out = [ready] { return ready->left_out; };
  file.kept = ready;
  return file;
}

// Organisations first: their people are in them.
ImportFile open_cards(const ImportInput& input) {
  Cards cards = read_cards(whole_text(input.bytes));
  const auto ready = std::make_shared<ReadyRows>();
  std::stable_partition(cards.cards.begin(), cards.cards.end(),
                        [](const Card& card) { return card.is_organization; });
  for (const Card& card : cards.cards) ready->rows.push_back(import_row(named_row(card)));
  ready->refused = std::move(cards.refused);
  ready->type = &describe<Contact>();
  for (const Refusal& each : cards.left_out)
    ready->left_out.push_back(fmt::format("line {}: {}", each.line, each.why));
  return ready_file("vCard", "address-book", ready);
}

ImportFile open_calendar(Context& context, const ImportInput& input) {
  const CalendarZones zones{context.now().zone, named_zone};
  Calendar calendar = read_calendar(whole_text(input.bytes), zones);
  const auto ready = std::make_shared<ReadyRows>();
  for (const CalendarEntry& entry : calendar.entries)
    ready->rows.push_back(import_row(named_row(entry, context.now())));
  ready->refused = std::move(calendar.refused);
  ready->type = &describe<Followup>();
  return ready_file("iCalendar", "calendar", ready);
}

void refuse_table_wishes(const PlanWishes& wishes, std::string_view format) {
  if (wishes.noun.empty() && wishes.maps.empty() && !wishes.decimal_mark && !wishes.date_order) return;
  throw Error(Exit::usage, fmt::format("--as, --map, --decimal and --date-order mean nothing in {}", format),
              "it tells by itself what everything is");
}

}  // namespace

ImportFile open_import(Context& context, const ImportInput& input, ImportFormat format,
                       const PlanWishes& wishes) {
  if (format == ImportFormat::csv) return open_table_file(input, wishes);
  const bool is_cards = format == ImportFormat::vcard;
  refuse_table_wishes(wishes, is_cards ? "a vCard" : "a calendar");
  return is_cards ? open_cards(input) : open_calendar(context, input);
}

}  // namespace tend

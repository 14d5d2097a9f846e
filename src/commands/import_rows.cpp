#include "commands/import_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/process_zone.hpp"
#include "exchange/calendar_entries.hpp"
#include "exchange/charset.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/ical.hpp"
#include "exchange/row_noun.hpp"
#include "exchange/vcard.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// ---- tables

struct TableFile {
  RowSource source;
  ColumnPlan plan;
  SourceRow row;
  std::int64_t deleted = 0;  // rows of what is no more there
};

// What was deleted there is no record; false at the end.
bool fill_next(TableFile& table, ImportRow& row) {
  while (table.source.next(table.row)) {
    if (!table.row.fault.empty()) return true;
    fill_import_row(table.plan, table.row, row);
    if (!row.is_deleted) return true;
    ++table.deleted;
  }
  return false;
}

bool next_of_table(TableFile& table, const Now& now, FileRow& raw, ImportRow& row) {
  if (!fill_next(table, row)) return false;
  raw.line = table.row.line;
  raw.type = table.plan.type;
  raw.fault = table.row.fault;
  if (raw.fault.empty()) {
    settle_noun(table.plan, now, row);
    raw.type = row.type;
  }
  std::swap(raw.cells, table.row.texts);
  const std::size_t own = std::min(table.plan.reject_columns, raw.cells.size());
  raw.cells.erase(raw.cells.begin(), raw.cells.begin() + static_cast<std::ptrdiff_t>(own));
  return true;
}

std::vector<std::string> left_out_of(const TableFile& table) {
  std::vector<std::string> lines;
  if (table.deleted > 0)
    lines.push_back(table.deleted == 1 ? "1 row that is deleted there"
                                       : fmt::format("{} rows that are deleted there", table.deleted));
  for (const SourceRow& each : table.source.footers())
    lines.push_back(fmt::format("line {}, a footer: {}", each.line, cut(visible(each.texts.front()), 60)));
  return lines;
}

ImportFile open_table_file(Context& context, const ImportInput& input, const PlanWishes& wishes) {
  const auto table = std::make_shared<TableFile>();
  table->source = csv_source(input.bytes);
  table->plan = plan_columns(table->source.names, wishes);
  infer_forms(table->plan, table->source, wishes);
  ImportFile file;
  file.described = table->source.described;
  file.source = table->plan.source;
  if (file.source.empty() && !table->plan.system.empty()) file.source = bare_name(table->plan.system);
  const auto own = static_cast<std::ptrdiff_t>(table->plan.reject_columns);
  file.headers.assign(table->source.names.begin() + own, table->source.names.end());
  file.plan = &table->plan;
  file.next = [table, &now = context.now()](FileRow& raw, ImportRow& row) {
    return next_of_table(*table, now, raw, row);
  };
  file.left_out = [table] { return left_out_of(*table); };
  return file;
}

// ---- cards and calendars

void put_refusal(FileRow& raw, const RecordType& type, const Refusal& refusal) {
  raw.line = refusal.line;
  raw.type = &type;
  raw.fault = refusal.why;
}

void put_row(FileRow& raw, ImportRow& row, const NamedRow& named) {
  row = import_row(named);
  raw.line = row.line;
  raw.type = row.type;
}

// The file is read twice, organisations first: their people are in them.
struct CardFile {
  ByteInput bytes;
  std::optional<CardsReader> reader;
  bool at_people = false;
  std::vector<std::string> left_out;
};

// A refused card or entry as a cell.
std::string refused_text(std::string_view lines) {
  return guessed_to_utf8(lines.substr(0, lines.find_last_not_of("\r\n") + 1));
}

bool next_card(CardFile& file, FileRow& raw, ImportRow& row) {
  raw = {};
  while (true) {
    const auto read = file.reader->next();
    if (!read) {
      if (std::exchange(file.at_people, true)) return false;
      file.reader.emplace(file.bytes);
      continue;
    }
    raw.cells = {refused_text(file.reader->written())};
    if (const auto* card = std::get_if<Card>(&*read)) {
      if (card->is_organization == file.at_people) continue;
      put_row(raw, row, named_row(*card));
      return true;
    }
    if (file.at_people) continue;
    if (const auto* group = std::get_if<CardGroup>(&*read)) {
      file.left_out.push_back(fmt::format("line {}: a group of cards", group->line));
    } else {
      put_refusal(raw, describe<Contact>(), std::get<Refusal>(*read));
      return true;
    }
  }
}

ImportFile open_cards(const ImportInput& input) {
  const auto cards = std::make_shared<CardFile>();
  cards->bytes = input.bytes;
  cards->reader.emplace(input.bytes);
  ImportFile file;
  file.described = "vCard";
  file.source = "address-book";
  file.format = ImportFormat::vcard;
  file.next = [cards](FileRow& raw, ImportRow& row) { return next_card(*cards, raw, row); };
  file.left_out = [cards] { return cards->left_out; };
  file.file_of = [](std::string_view lines) { return std::string(lines); };
  return file;
}

struct CalendarFile {
  CalendarFile(const ByteInput& bytes, const CalendarZones& zones) : reader(bytes, zones) {}

  CalendarReader reader;
  std::int64_t derived = 0;  // entries of what the book works out itself
  std::vector<std::string> journals;
};

bool is_derived(const CalendarReader::Read& read) {
  const auto* entry = std::get_if<CalendarEntry>(&read);
  return entry && is_renewal_uid(entry->uid);
}

bool is_nothing_for_the_book(CalendarFile& calendar, const CalendarReader::Read& read) {
  if (const auto* journal = std::get_if<DiaryEntry>(&read)) {
    calendar.journals.push_back(fmt::format("line {}: a journal", journal->line));
    return true;
  }
  if (!is_derived(read)) return false;
  ++calendar.derived;
  return true;
}

bool next_entry(CalendarFile& calendar, const Now& now, FileRow& raw, ImportRow& row) {
  raw = {};
  auto read = calendar.reader.next();
  while (read && is_nothing_for_the_book(calendar, *read)) read = calendar.reader.next();
  if (!read) return false;
  raw.cells = {refused_text(calendar.reader.written())};
  if (const auto* entry = std::get_if<CalendarEntry>(&*read)) {
    put_row(raw, row, named_row(*entry, now));
  } else {
    put_refusal(raw, describe<Followup>(), std::get<Refusal>(*read));
  }
  return true;
}

std::vector<std::string> left_out_of(const CalendarFile& calendar) {
  std::vector<std::string> all = calendar.journals;
  if (calendar.derived > 0)
    all.push_back(
        fmt::format("{} of renewals, which tend tells from its subscriptions",
                    calendar.derived == 1 ? "1 entry" : fmt::format("{} entries", calendar.derived)));
  return all;
}

ImportFile open_calendar(Context& context, const ImportInput& input) {
  const CalendarZones zones{context.now().zone, named_zone};
  const auto calendar = std::make_shared<CalendarFile>(input.bytes, zones);
  ImportFile file;
  file.described = "iCalendar";
  file.source = "calendar";
  file.format = ImportFormat::ics;
  file.next = [calendar, &now = context.now()](FileRow& raw, ImportRow& row) {
    return next_entry(*calendar, now, raw, row);
  };
  file.left_out = [calendar] { return left_out_of(*calendar); };
  file.file_of = [calendar](std::string_view lines) {
    return fmt::format("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}{}END:VCALENDAR\r\n",
                       calendar->reader.zones_written(), lines);
  };
  return file;
}

void refuse_table_wishes(const PlanWishes& wishes, std::string_view format) {
  if (wishes.noun.empty() && wishes.maps.empty() && !wishes.decimal_mark && !wishes.date_order) return;
  throw Error(Exit::usage, fmt::format("--as, --map, --decimal and --date-order mean nothing in {}", format),
              "it tells by itself what everything is");
}

}  // namespace

ImportFile open_import(Context& context, const ImportInput& input, ImportFormat format,
                       const PlanWishes& wishes) {
  if (format == ImportFormat::csv) return open_table_file(context, input, wishes);
  const bool is_cards = format == ImportFormat::vcard;
  refuse_table_wishes(wishes, is_cards ? "a vCard" : "a calendar");
  return is_cards ? open_cards(input) : open_calendar(context, input);
}

}  // namespace tend

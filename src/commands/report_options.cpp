#include "commands/report_options.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/shape.hpp"
#include "commands/asked_team.hpp"
#include "tend/text.hpp"

namespace tend {

void ReportOptions::put_on(Line& line) {
  line.option("--from", "DATE", from, "first day of the period");
  line.option("--to", "DATE", to, "last day of the period");
  line.option("--period", "PERIOD", period,
              "2026, 2026-Q3, 2026-10, 2026-W16, month, quarter, last month, …");
  put_day_and_owner_on(line);
}

void ReportOptions::put_on_state(Line& line) {
  line.option("--from", "DATE", from, "first day of the period, at whose end the state is told");
  line.option("--to", "DATE", to, "last day of the period: the day that is told");
  line.option("--period", "PERIOD", period,
              "tell the state at the end of 2026, 2026-Q3, 2026-10, last month, …");
  put_day_and_owner_on(line);
}

void ReportOptions::put_day_and_owner_on(Line& line) {
  line.option("--as-of", "DATE", as_of, "take this day as today, and leave out what came after it");
  line.option("--owner", "MANAGER", owner,
              "only what is this manager's: touchpoints by author, the rest by owner");
  line.option("--team", "MANAGER", team, "the same for this manager and all below");
}

Date ReportOptions::day(Context& context) const {
  return as_of ? parse_when(*as_of, context.now(), Toward::past).date : context.today();
}

Date ReportOptions::state_day(Context& context) const {
  return !as_of && (period || from || to) ? span(context, "month").to : day(context);
}

Period ReportOptions::span(Context& context, std::string_view usual) const {
  const Date today = day(context);
  if (period && (from || to)) throw Error(Exit::usage, "--period excludes --from and --to");
  if (period || !(from || to)) return parse_period(period ? *period : usual, today);
  const auto read = [&](const std::string& text) {
    return parse_when(text, context.now(), Toward::past).date;
  };
  Period span;
  span.to = to ? read(*to) : today;
  span.from = from ? read(*from) : parse_period(usual, span.to).from;
  if (span.from <= span.to) return span;
  throw Error(Exit::usage,
              fmt::format("the period would end before it begins: {} to {}", iso(span.from), iso(span.to)));
}

Period ReportOptions::past_span(Context& context, std::string_view usual) const {
  Period past = span(context, usual);
  if (as_of) past.to = std::max(past.from, std::min(past.to, day(context)));
  return past;
}

OwnerFilter ReportOptions::owners(Context& context) const {
  if (owner && team) throw Error(Exit::usage, "--owner and --team exclude each other", "give one of them");
  if (team) return OwnerFilter(asked_team(context, *team));
  return owner ? OwnerFilter(asked_owner(context, *owner)) : OwnerFilter();
}

std::string period_text(const Period& period) {
  return period.from == period.to ? full(period.from) : full(period.from) + " to " + full(period.to);
}

namespace {

bool is_silent(const Table& table, std::size_t column) {
  return std::ranges::all_of(table.rows, [&](const TableRow& row) {
    const Cell& cell = row.cells[column];
    return cell.text ? cell.text->empty() : is_null(cell.value);
  });
}

void hide_silent_columns(Table& table) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].shrink != 0 && is_silent(table, i)) table.columns[i].machine_only = true;
  }
}

// In as many lines as the terminal needs.
void print_line(Context& context, const std::string& text) {
  for (const std::string& line : wrap(text, context.width())) context.print_text(line + "\n");
}

}  // namespace

namespace {

std::string definitions_text(const ReportFrame& frame) {
  return fmt::format("(definition: {})", frame.definitions);
}

void print_framed(Context& context, const Table& table, const ReportFrame& frame) {
  const std::string title = visible(frame.title) + ", " + frame.span;
  print_line(context, title + " " + definitions_text(frame));
  context.print_text("\n");
  context.print(table);
  if (frame.closing.empty()) return;
  context.print_text("\n");
  print_line(context, visible(frame.closing));
}

void print_as_page(Context& context, const Table& table, const ReportFrame& frame) {
  context.frame_page(
      {.title = frame.title, .span = frame.span, .below = {frame.closing, definitions_text(frame)}});
  context.print(table);
  if (table.rows.empty()) context.print_text(frame.nothing + "\n");
}

}  // namespace

void print_report(Context& context, Table table, const ReportFrame& frame) {
  shape(table, context.globals(), [&] { return context.reading(); });
  if (!context.machine_format() && !context.globals().fields) hide_silent_columns(table);
  if (context.format() == Format::html) {
    print_as_page(context, table, frame);
  } else if (!context.machine_format() && !table.rows.empty() && !context.globals().no_header) {
    print_framed(context, table, frame);
  } else {
    context.print(table);
  }
  if (table.rows.empty()) context.hint(frame.nothing);
}

std::string counted(std::int64_t count, std::string_view singular, std::string_view plural) {
  return fmt::format("{} {}", count, count == 1 ? singular : plural);
}

bool shows_groups(Context& context) {
  return !context.globals().sort &&
         (context.format() == Format::table || context.format() == Format::markdown ||
          context.format() == Format::html);
}

}  // namespace tend

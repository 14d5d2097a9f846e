#include "commands/record_past.hpp"

#include <algorithm>

#include "commands/brief_page.hpp"
#include "commands/cells.hpp"
#include "commands/subscription_terms.hpp"
#include "tend/care_records.hpp"

namespace tend {
namespace {

std::string closed_by_text(const Term& term) { return term.closed_by == "renew" ? "renewed" : "changed"; }

// Days from one stage to the next; to today in the one that it is in.
std::int64_t days_in_stage(const std::vector<StageChange>& changes, std::size_t i, Date today) {
  return days_between(changes[i].at, i + 1 < changes.size() ? changes[i + 1].at : today);
}

}  // namespace

RecordPast earlier_terms(Context& context, std::int64_t subscription) {
  Table table;
  table.columns = {{.key = "start", .heading = "EARLIER FROM", .shrink = 0},
                   {.key = "end", .heading = "UNTIL", .shrink = 0},
                   {.key = "quantity", .heading = "QTY", .right = true},
                   {.key = "price", .heading = "PRICE", .right = true, .money = true},
                   {.key = "period", .heading = "PERIOD"},
                   {.key = "closed_by", .heading = "THEN"}};
  for (const Term& term : kept_terms(context.book(), subscription)) {
    table.rows.push_back({{cell(term.start),
                           cell(term.end),
                           cell(term.quantity),
                           cell(term.price),
                           cell(term.period),
                           {term.closed_by, closed_by_text(term)}},
                          {}});
  }
  return {"terms", std::move(table)};
}

RecordPast stages_passed(Context& context, std::int64_t opportunity) {
  Query query;
  query.where.push_back(
      {find_field(describe<StageChange>(), "opportunity"), Comparison::equal, Link{opportunity, {}}});
  query.order.push_back({find_field(describe<StageChange>(), "at"), false});
  const std::vector<StageChange> changes = context.book().all<StageChange>(query);
  const bool closed = context.book().find<Opportunity>(opportunity)->closed.has_value();
  Table table;
  table.columns = {{.key = "stage", .heading = "STAGE", .shrink = 0},
                   {.key = "at", .heading = "SINCE", .shrink = 0},
                   {.key = "days", .heading = "DAYS", .right = true}};
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const bool ended = closed && i + 1 == changes.size();
    const Cell days = ended ? Cell() : cell(days_in_stage(changes, i, context.today()));
    table.rows.push_back({{cell(changes[i].stage), cell(changes[i].at), days}, {}});
  }
  return {"stages", std::move(table)};
}

void print_with_past(Context& context, const Table& record, const RecordPast& past) {
  const bool whole = !context.globals().fields && !context.has_template();
  const bool json = context.format() == Format::json || context.format() == Format::ndjson;
  if (whole && json)
    return print_json(context, record, {{.key = past.key, .title = {}, .table = past.table, .more = {}}});
  context.print(record);
  if (!whole || context.machine_format() || past.table.rows.empty()) return;
  context.print_text("\n");
  context.print(past.table);
}

}  // namespace tend

#include "commands/import_told.hpp"

#include <fmt/format.h>

#include "commands/cells.hpp"
#include "commands/export_output.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t most_told = 10;

std::string told_headers(const std::vector<std::string>& headers) {
  std::vector<std::string> shown;
  for (const std::string& header : headers) shown.push_back("'" + visible(header) + "'");
  return fmt::format("{}", fmt::join(shown, ", "));
}

// The columns that have something and for which the rule holds.
template <class Rule>
std::vector<std::string> columns_with(const ColumnPlan& plan, Rule rule) {
  std::vector<std::string> headers;
  for (const PlannedColumn& column : plan.columns)
    if (column.has_values && rule(column)) headers.push_back(column.header);
  return headers;
}

void tell_columns(Context& context, const ColumnPlan& plan) {
  const auto custom = columns_with(plan, [](const PlannedColumn& each) {
    return each.kind == PlannedColumn::Kind::custom || each.has_rest;
  });
  if (!custom.empty()) context.warn("kept as custom fields: " + told_headers(custom));
  const auto left = columns_with(plan, [&](const PlannedColumn& each) {
    return each.kind == PlannedColumn::Kind::left && (!each.is_expected || plan.system != "tend");
  });
  if (!left.empty()) context.warn("left out: " + told_headers(left));
}

void tell_list(Context& context, std::string_view what, const std::vector<std::string>& all,
               std::int64_t count) {
  for (std::size_t i = 0; i < std::min(all.size(), most_told); ++i)
    context.warn(fmt::format("{} {}", what, all[i]));
  const std::int64_t more = count - static_cast<std::int64_t>(std::min(all.size(), most_told));
  if (more > 0) context.warn(fmt::format("{} {} more", what, more));
}

}  // namespace

void tell_plan(Context& context, const ImportFile& file) {
  if (!file.plan) return context.warn("read as " + file.described);
  const std::string system = file.plan->system.empty() ? "" : file.plan->system + " ";
  context.warn(fmt::format("read as {}{}: {}", system, file.plan->type->plural, file.described));
  tell_columns(context, *file.plan);
}

void tell_endings(Context& context, const EndingCounts& counts) {
  const auto tell = [&](std::int64_t count, const char* one, const char* many, std::string_view what) {
    if (count > 0) context.warn(fmt::format("{} {}", count_text(count, one, many), what));
  };
  tell(counts.coming, "record has", "records have",
       "an end that is still to come: taken as ended when last changed there, else now");
  tell(counts.reversed, "opportunity was", "opportunities were",
       "closed before the day of opening: counted in no cycle");
  tell(counts.moved, "record has", "records have", "an end before the beginning: taken as begun then");
  tell(counts.left, "open record has", "open records have", "an end: left out");
  tell(counts.followups, "follow-up is", "follow-ups are", "done by what came of it");
}

void tell_course(Context& context, const ImportFile& file, const ImportResult& result) {
  tell_list(context, "added, since rows name it:", result.made, result.made_count);
  const std::vector<std::string> left_out = file.left_out();
  tell_list(context, "passed over:", left_out, std::ssize(left_out));
  if (result.repeated > 0) {
    context.warn(fmt::format("{} {} about a record that an earlier row has told; the first counts",
                             result.repeated, result.repeated == 1 ? "row is" : "rows are"));
  }
  if (result.undated > 0) {
    context.warn(fmt::format("{} without a due day: due today",
                             count_text(result.undated, "new follow-up", "new follow-ups")));
  }
  if (result.unlinked > 0) {
    context.warn(fmt::format("{} to people that are not in the book {} left out; import them first",
                             result.unlinked == 1 ? "1 link" : fmt::format("{} links", result.unlinked),
                             result.unlinked == 1 ? "is" : "are"));
  }
  tell_endings(context, result.endings);
  if (result.kept > 0) {
    context.warn(fmt::format("{} {} in tend and kept; --overwrite takes the file's", result.kept,
                             result.kept == 1 ? "value was edited" : "values were edited"));
  }
}

Table import_table(const std::vector<ImportCounts>& counts) {
  Table table;
  table.columns = {{.key = "noun", .heading = "NOUN", .shrink = 0},
                   {.key = "created", .heading = "CREATED", .right = true},
                   {.key = "updated", .heading = "UPDATED", .right = true},
                   {.key = "unchanged", .heading = "UNCHANGED", .right = true},
                   {.key = "refused", .heading = "REFUSED", .right = true}};
  for (const ImportCounts& count : counts) {
    table.rows.push_back({{cell(count.type->name), cell(count.created), cell(count.updated),
                           cell(count.unchanged), cell(count.refused)},
                          {}});
  }
  return table;
}

std::string import_sentence(const ImportResult& result, const std::string& from) {
  std::int64_t written = 0, all = 0, refused = 0;
  for (const ImportCounts& count : result.counts) {
    written += count.created + count.updated;
    all += count.created + count.updated + count.unchanged;
    refused += count.refused;
  }
  const std::string without = refused == 0 ? "" : fmt::format("; {} refused", refused);
  if (all + refused == 0) return fmt::format("There are no records in {}", from);
  if (all == 0) return fmt::format("Nothing of {} was imported{}", from, without);
  if (written == 0)
    return fmt::format("Nothing new in {}: its {} in the book as {} there{}", from,
                       all == 1 ? "1 record is" : fmt::format("{} records are", all),
                       all == 1 ? "it is" : "they are", without);
  return fmt::format("Imported {} of {} from {}{}", written, count_text(all + refused, "record", "records"),
                     from, without);
}

std::string refused_lines(const std::vector<RefusedRow>& refused) {
  std::string lines;
  for (std::size_t i = 0; i < std::min(refused.size(), most_told); ++i) {
    const RefusedRow& row = refused[i];
    lines += fmt::format("{}  line {}: {}{}", lines.empty() ? "" : "\n", row.line, row.why,
                         row.way_out.empty() ? "" : "; " + row.way_out.substr(0, row.way_out.find('\n')));
  }
  if (refused.size() > most_told) lines += fmt::format("\n  and {} more", refused.size() - most_told);
  return lines;
}

}  // namespace tend

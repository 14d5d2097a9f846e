#include "commands/import_told.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <unordered_map>

#include "commands/cells.hpp"
#include "commands/export_output.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t most_told = 10;
constexpr std::size_t most_reasons = 20;
constexpr std::int64_t most_lines = 5;  // of one reason

std::string told_headers(const std::vector<std::string>& headers) {
  std::vector<std::string> shown;
  for (const std::string& header : headers) shown.push_back("'" + visible(header) + "'");
  return fmt::format("{}", fmt::join(shown, ", "));
}

// The columns that have something and for which the rule holds.
template <class Rule>
std::vector<std::string> columns_with(const ColumnPlan& plan, Rule rule) {
  std::vector<std::string> headers;
  for (const PlannedColumn& column : std::span(plan.columns).subspan(plan.reject_columns))
    if (column.has_values && rule(column)) headers.push_back(column.header);
  return headers;
}

bool has_people(const RecordType& type) {
  return find_field(type, "contact") || find_field(type, "contacts");
}

// `line 3`; `lines 3, 8`; `lines 3, 8, 12 and 40 more`.
std::string told_lines(std::span<const std::int64_t> first, std::int64_t count) {
  const std::int64_t more = count - std::ssize(first);
  return fmt::format("{} {}{}", count == 1 ? "line" : "lines", fmt::join(first, ", "),
                     more == 0 ? "" : fmt::format(" and {} more", more));
}

void tell_columns(Context& context, const ColumnPlan& plan) {
  const bool has_custom = find_field(*plan.type, "custom") != nullptr;
  const auto custom = columns_with(plan, [&](const PlannedColumn& each) {
    return each.kind == PlannedColumn::Kind::custom || (each.has_rest && has_custom);
  });
  if (!custom.empty()) context.warn("kept as custom fields: " + told_headers(custom));
  const auto left = columns_with(plan, [&](const PlannedColumn& each) {
    if (each.kind == PlannedColumn::Kind::person) return !has_people(*plan.type);
    if (each.kind != PlannedColumn::Kind::left) return each.has_rest && !has_custom;
    return !each.is_expected || plan.system != "tend";
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

void tell_source(Context& context, const ImportFile& file, const std::string& source) {
  if (!file.plan || !file.plan->system.empty()) return;
  const bool has_numbers = std::ranges::any_of(file.plan->columns, [](const PlannedColumn& each) {
    return each.has_values && each.kind == PlannedColumn::Kind::external;
  });
  if (has_numbers)
    context.warn(
        fmt::format("its numbers are kept as those of '{}'; --source says another", visible(source)));
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
    context.warn(fmt::format("{} {} about a record that an earlier row has told; the first counts: {}",
                             result.repeated, result.repeated == 1 ? "row is" : "rows are",
                             told_lines(result.repeated_lines, result.repeated)));
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

// What rows name and is made for them is none of the file's records.
std::string import_sentence(const ImportResult& result, const std::string& from, bool is_trial) {
  std::int64_t written = -result.made_count, all = -result.made_count, refused = 0;
  for (const ImportCounts& count : result.counts) {
    written += count.created + count.updated;
    all += count.created + count.updated + count.unchanged;
    refused += count.refused;
  }
  const std::string without = refused == 0 ? "" : fmt::format("; {} refused", refused);
  if (all + refused == 0) return fmt::format("There are no records in {}", from);
  if (all == 0)
    return fmt::format("Nothing of {} {} imported{}", from, is_trial ? "would be" : "was", without);
  if (written == 0)
    return fmt::format("Nothing new in {}: its {} in the book as {} there{}", from,
                       all == 1 ? "1 record is" : fmt::format("{} records are", all),
                       all == 1 ? "it is" : "they are", without);
  return fmt::format("{} {} of {} from {}{}", is_trial ? "Would import" : "Imported", written,
                     count_text(all + refused, "record", "records"), from, without);
}

namespace {

struct Reason {
  std::string text;
  std::vector<std::int64_t> lines;  // the first of them
  std::int64_t count = 0;
};

// In the order of their first rows.
std::vector<Reason> reasons_of(const std::vector<RefusedRow>& refused) {
  std::vector<Reason> reasons;
  std::unordered_map<std::string, std::size_t> places;
  for (const RefusedRow& row : refused) {
    std::string text = row.why;
    if (!row.way_out.empty()) text += "; " + row.way_out.substr(0, row.way_out.find('\n'));
    const auto [place, is_new] = places.try_emplace(text, reasons.size());
    if (is_new) reasons.push_back({std::move(text), {}, 0});
    Reason& reason = reasons[place->second];
    if (++reason.count <= most_lines) reason.lines.push_back(row.line);
  }
  return reasons;
}

}  // namespace

std::string refused_lines(const std::vector<RefusedRow>& refused) {
  const std::vector<Reason> reasons = reasons_of(refused);
  std::string lines;
  std::int64_t more = std::ssize(refused);
  for (const Reason& each : std::span(reasons).first(std::min(reasons.size(), most_reasons))) {
    lines +=
        fmt::format("{}  {}: {}", lines.empty() ? "" : "\n", told_lines(each.lines, each.count), each.text);
    more -= each.count;
  }
  if (more > 0) lines += fmt::format("\n  and {} more for other reasons; --rejects FILE has them all", more);
  return lines;
}

}  // namespace tend

#include "exchange/column_plan.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "core/ascii.hpp"
#include "exchange/column_map.hpp"
#include "exchange/import_defaults.hpp"
#include "exchange/known_tables.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

std::vector<std::string_view> split_by(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(ascii::trim(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

constexpr std::string_view own_system = "tend";

using Specs = std::map<std::string, std::string_view>;  // by the folded header

Specs specs_of(std::string_view columns) {
  Specs specs;
  for (const std::string_view line : split_by(columns, "\n")) {
    const std::size_t equals = line.rfind(" = ");
    for (const std::string_view header : split_by(line.substr(0, equals), " | "))
      specs.emplace(fold(header), line.substr(equals + 3));
  }
  return specs;
}

// ---- recognising

bool has_signature(const Specs& headers, std::string_view signature) {
  return std::ranges::all_of(split_by(signature, " & "), [&](std::string_view either) {
    return std::ranges::any_of(split_by(either, " | "),
                               [&](std::string_view header) { return headers.contains(fold(header)); });
  });
}

const RecordType* wished_type(const PlanWishes& wishes) {
  if (wishes.noun.empty()) return nullptr;
  const auto types = importable_types();
  const auto found = std::ranges::find(types, wishes.noun, &RecordType::name);
  return found == types.end() ? nullptr : *found;
}

std::int64_t known_count(const Specs& specs, const Specs& headers) {
  return std::ranges::count_if(headers, [&](const auto& each) { return specs.contains(each.first); });
}

ColumnPlan plan_by(const RecordType& type, std::string_view system, const Specs& specs,
                   const std::vector<std::string>& headers) {
  ColumnPlan plan{&type, std::string(system), {}, {}};
  if (!system.empty()) plan.writer = system == own_system ? WrittenBy::tend : WrittenBy::program;
  for (const std::string& header : headers) {
    const auto spec = specs.find(fold(header));
    plan.columns.push_back(planned_column(type, header, spec == specs.end() ? "*" : spec->second));
    plan.columns.back().may_be_html = plan.writer == WrittenBy::program;
  }
  return plan;
}

// What `export` writes: the fields' names. Numbers are this book's own; a uid is the same everywhere.
Specs own_specs(const RecordType& type) {
  Specs specs;
  for (const Field& field : type.fields)
    specs.emplace(field.name, field.computed || field.derived ? std::string_view("-") : field.name);
  if (!find_field(type, "currency")) specs.emplace("currency", "-");
  return specs;
}

// A number is tend's own only beside a uid; else it is the number of who wrote the table.
Specs loose_specs(const RecordType& type, const Specs& headers) {
  Specs specs = specs_of(common_headers(type.name));
  specs.merge(own_specs(type));
  if (!headers.contains("uid")) specs["id"] = "#";
  specs.emplace("external_id", "#");
  return specs;
}

bool is_number_of_source(const PlannedColumn& column) { return column.kind == PlannedColumn::Kind::external; }

// A header that says more than `id` goes before it.
void settle_numbers(ColumnPlan& plan) {
  if (std::ranges::count_if(plan.columns, is_number_of_source) < 2) return;
  for (PlannedColumn& column : plan.columns)
    if (is_number_of_source(column) && fold(column.header) == "id")
      column = planned_column(*plan.type, column.header, "*");
}

// What a row of the noun has to tell.
bool tells_a_record(const ColumnPlan& plan) {
  constexpr std::pair<std::string_view, std::string_view> needed[] = {// one of those that bars part
                                                                      {"client", "name"},
                                                                      {"contact", "name"},
                                                                      {"contact", "client"},
                                                                      {"note", "body"},
                                                                      {"note", "client"},
                                                                      {"followup", "text"},
                                                                      {"followup", "client"},
                                                                      {"followup", "due"},
                                                                      {"case", "subject"},
                                                                      {"case", "client"},
                                                                      {"case", "status|opened|resolved"},
                                                                      {"product", "name"},
                                                                      {"product", "price|sku"},
                                                                      {"subscription", "client"},
                                                                      {"subscription", "product"},
                                                                      {"subscription", "start"},
                                                                      {"opportunity", "client"},
                                                                      {"opportunity", "amount"},
                                                                      {"score", "value"},
                                                                      {"score", "kind"},
                                                                      {"score", "client"},
                                                                      {"manager", "name"},
                                                                      {"manager", "reports_to"},
                                                                      {"expense", "amount"},
                                                                      {"expense", "kind"}};
  return std::ranges::all_of(needed, [&](const auto& each) {
    return each.first != plan.type->name ||
           std::ranges::any_of(plan.columns, [&](const PlannedColumn& column) {
             return column.field && std::ranges::count(split_by(each.second, "|"), column.field->name) > 0;
           });
  });
}

// How much of the noun the columns tell, and how many they are: what two of them tell counts once.
std::pair<std::size_t, std::size_t> taken_count(const ColumnPlan& plan) {
  std::multiset<std::pair<const Field*, int>> all;
  for (const PlannedColumn& each : plan.columns)
    if (each.field) all.emplace(each.field, each.part);
  return {std::set(all.begin(), all.end()).size(), all.size()};
}

[[noreturn]] void refuse_unknown_table() {
  std::string nouns;
  for (const RecordType* type : importable_types())
    nouns += (nouns.empty() ? "" : ", ") + std::string(type->name);
  throw Error(Exit::usage, "what the rows are cannot be told from the headers",
              "say it with --as NOUN, one of: " + nouns);
}

// Beside the other parts of an address a `State` is where the client is, not how it is.
void settle_state(ColumnPlan& plan) {
  const auto is_of_address = [](const PlannedColumn& column) {
    return column.field && (column.field->name == "street" || column.field->name == "city" ||
                            column.field->name == "postcode");
  };
  if (std::ranges::none_of(plan.columns, is_of_address)) return;
  for (PlannedColumn& column : plan.columns)
    if (fold(column.header) == "state") column = planned_column(*plan.type, column.header, "*");
}

ColumnPlan loose_plan(const RecordType& type, const Specs& folded, const std::vector<std::string>& headers) {
  ColumnPlan plan = plan_by(type, "", loose_specs(type, folded), headers);
  settle_numbers(plan);
  settle_state(plan);
  return plan;
}

ColumnPlan plan_of_own_table(const std::vector<std::string>& headers, const Specs& folded,
                             const RecordType* wished) {
  if (wished) return loose_plan(*wished, folded, headers);
  ColumnPlan best;
  auto most = taken_count(best);
  bool is_open = true;
  for (const RecordType* type : importable_types()) {
    ColumnPlan plan = loose_plan(*type, folded, headers);
    if (!tells_a_record(plan) || taken_count(plan) < most) continue;
    is_open = taken_count(plan) == most;
    most = taken_count(plan);
    best = std::move(plan);
  }
  if (is_open) refuse_unknown_table();
  return best;
}

ColumnPlan recognised_plan(const std::vector<std::string>& headers, const RecordType* wished) {
  Specs folded;
  for (const std::string& header : headers) folded.emplace(fold(header), header);
  for (const RecordType* type : importable_types()) {
    const Specs own = own_specs(*type);
    const bool is_own = folded.contains("uid") && known_count(own, folded) == std::ssize(folded);
    if (is_own && (!wished || wished == type)) return plan_by(*type, own_system, own, headers);
  }
  const KnownTable* best = nullptr;
  std::int64_t most = 0;
  for (const KnownTable& table : known_tables()) {
    if ((wished && wished->name != table.noun) || !has_signature(folded, table.signature)) continue;
    const std::int64_t known = known_count(specs_of(table.columns), folded);
    if (known > most) best = &table, most = known;
  }
  if (!best) return plan_of_own_table(headers, folded, wished);
  ColumnPlan plan = plan_by(*find_record_type(best->noun), best->system, specs_of(best->columns), headers);
  plan.kind = best->kind;
  plan.has_companies = best->has_companies;
  return plan;
}

// A file that `--rejects` wrote has columns before those of the file that it came from; one of earlier
// versions may have them twice.
ColumnPlan plan_without_reasons(const std::vector<std::string>& headers, const RecordType* wished) {
  std::size_t count = 0;
  std::optional<std::size_t> source;
  while (headers.size() > count + 2 && headers[count] == "line" && headers[count + 1] == "reason") {
    count += 2;
    if (headers[count] == "source") source = count++;
  }
  const auto first = headers.begin() + static_cast<std::ptrdiff_t>(count);
  ColumnPlan plan = recognised_plan({first, headers.end()}, wished);
  std::vector<PlannedColumn> own(count);
  for (std::size_t i = 0; i < count; ++i) {
    own[i].header = headers[i];
    own[i].is_expected = true;
  }
  plan.columns.insert(plan.columns.begin(), own.begin(), own.end());
  plan.reject_columns = count;
  plan.source_column = source;
  return plan;
}

const Field* moment_field(const ColumnPlan& plan) {
  if (plan.type != &describe<Note>()) return nullptr;
  const Field* const at = find_field(*plan.type, "at");
  return std::ranges::count(plan.columns, at, &PlannedColumn::field) > 0 ? at : nullptr;
}

// Both tell the field as a whole or the same part of it. Parts of a text in people's own tables are joined.
bool tell_the_same(const PlannedColumn& first, const PlannedColumn& second, WrittenBy writer) {
  if (!second.field || first.field != second.field || first.is_external != second.is_external) return false;
  if (first.part != second.part) return first.part == 0;
  return writer == WrittenBy::people && (second.part == 0 || !is_long_text(*second.field));
}

void put_in_order(ColumnPlan& plan) {
  plan.order.resize(plan.columns.size());
  std::iota(plan.order.begin(), plan.order.end(), std::size_t{0});
  std::ranges::stable_sort(plan.order, {}, [&](std::size_t at) { return plan.columns[at].part; });
  for (auto second = plan.order.begin(); second != plan.order.end(); ++second) {
    PlannedColumn& column = plan.columns[*second];
    std::copy_if(plan.order.begin(), second, std::back_inserter(column.before),
                 [&](std::size_t first) { return tell_the_same(plan.columns[first], column, plan.writer); });
  }
}

}  // namespace

ColumnPlan plan_columns(const std::vector<std::string>& headers, const PlanWishes& wishes) {
  ColumnPlan plan = plan_without_reasons(headers, wished_type(wishes));
  for (const std::string& map : wishes.maps) apply_map(plan, map);
  plan.moment = moment_field(plan);
  put_in_order(plan);
  return plan;
}

}  // namespace tend

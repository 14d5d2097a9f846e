#include "exchange/column_map.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

std::string key_of_header(std::string_view header) {
  std::string key = bare_name(header);
  std::ranges::replace(key, '-', '_');
  return key.empty() ? "column" : key;
}

// The specs of what is no field.
std::optional<PlannedColumn::Kind> kind_of_sign(std::string_view spec) {
  if (spec == "#") return PlannedColumn::Kind::external;
  if (spec == "@") return PlannedColumn::Kind::person;
  if (spec == "?") return PlannedColumn::Kind::client;
  if (spec == ">") return PlannedColumn::Kind::end;
  return std::nullopt;
}

std::optional<PlannedColumn::Sign> sign_of(std::string_view spec) {
  using Sign = PlannedColumn::Sign;
  if (spec == "!modified") return Sign::modified;
  if (spec == "!all_day") return Sign::all_day;
  return spec == "!deleted" ? std::optional(Sign::deleted) : std::nullopt;
}

bool has_custom(const RecordType& type) { return find_field(type, "custom") != nullptr; }

// `note.kind/1` of a follow-up.
PlannedColumn column_of_note(std::string_view header, std::string_view spec) {
  const bool in_seconds = spec == "seconds";
  PlannedColumn column = planned_column(describe<Note>(), header, in_seconds ? "minutes" : spec);
  column.kind = PlannedColumn::Kind::of_note;
  column.in_seconds = in_seconds;
  return column;
}

}  // namespace

PlannedColumn planned_column(const RecordType& type, std::string_view header, std::string_view spec) {
  constexpr std::string_view of_note = "note.";
  if (spec.starts_with(of_note)) return column_of_note(header, spec.substr(of_note.size()));
  PlannedColumn column;
  column.header = header;
  column.key = key_of_header(header);
  column.takes_first = spec.ends_with(';');
  if (column.takes_first) spec.remove_suffix(1);
  const bool is_optional = spec.ends_with("#?");
  if (is_optional) spec.remove_suffix(1);
  const bool is_external = spec.size() > 1 && spec.ends_with('#');
  const std::size_t slash = spec.find('/');
  if (const auto sign = sign_of(spec)) {
    column.kind = PlannedColumn::Kind::sign;
    column.sign = *sign;
  } else if (const auto kind = kind_of_sign(spec)) {
    column.kind = *kind;
  } else if (spec == "*" && has_custom(type)) {
    column.kind = PlannedColumn::Kind::custom;
  } else if (spec == "-" || spec == "*") {
    column.is_expected = spec == "-";
  } else {
    column.kind = PlannedColumn::Kind::field;
    column.field = find_field(type, is_external ? spec.substr(0, spec.size() - 1) : spec.substr(0, slash));
    column.is_external = is_external;
    column.is_optional = is_optional;
    if (slash != std::string_view::npos) column.part = spec[slash + 1] - '0';
  }
  return column;
}

void apply_map(ColumnPlan& plan, const std::string& map) {
  const std::size_t equals = map.rfind('=');
  if (equals == 0 || equals == std::string::npos)
    throw Error(Exit::usage, "bad --map '" + visible(map) + "'",
                "'Header=field' is wanted, '-' for a column to leave");
  const std::string header = map.substr(0, equals),
                    wanted(ascii::trim(std::string_view(map).substr(equals + 1)));
  const auto column = std::ranges::find_if(
      plan.columns, [&](const PlannedColumn& each) { return fold(each.header) == fold(header); });
  if (column == plan.columns.end()) {
    std::vector<std::string> headers;
    for (const PlannedColumn& each : plan.columns) headers.push_back(each.header);
    const std::string near = did_you_mean(nearest(header, headers));
    throw Error(Exit::usage, fmt::format("no column '{}'", visible(header)),
                near.empty()
                    ? fmt::format("columns: {}", visible(fmt::format("{}", fmt::join(headers, ", "))))
                    : near);
  }
  constexpr std::string_view own = "custom.";
  PlannedColumn chosen;
  chosen.header = column->header;
  chosen.key = column->key;
  if (wanted == "external_id") {
    chosen.kind = PlannedColumn::Kind::external;
    for (PlannedColumn& other : plan.columns)
      if (other.kind == chosen.kind) other = planned_column(*plan.type, other.header, "*");
  } else if (wanted == own) {
    throw Error(Exit::usage, "bad --map '" + visible(map) + "'", "a custom field has a name: custom.KEY");
  } else if (wanted.starts_with(own) && has_custom(*plan.type)) {
    chosen.kind = PlannedColumn::Kind::custom;
    chosen.key = wanted.substr(own.size());
  } else if (wanted.empty() || wanted == "-") {
    chosen.is_expected = true;
  } else {
    const std::size_t slash = wanted.find('/');
    const Field& field = field_named(*plan.type, std::string_view(wanted).substr(0, slash));
    if (field.computed || field.derived) {
      throw Error(Exit::usage,
                  fmt::format("the {} of {} is kept by the book", field.name, with_article(plan.type->name)),
                  "map the column to another field, or leave it with '-'");
    }
    chosen.kind = PlannedColumn::Kind::field;
    chosen.field = &field;
    if (slash != std::string::npos && slash + 2 == wanted.size() && ascii::is_digit(wanted[slash + 1]))
      chosen.part = wanted[slash + 1] - '0';
    // What the user says goes before what the headers say.
    for (PlannedColumn& other : plan.columns) {
      if (other.field == &field && other.part == chosen.part && &other != &*column) {
        other = planned_column(*plan.type, other.header, "*");
      }
    }
  }
  *column = std::move(chosen);
}

}  // namespace tend

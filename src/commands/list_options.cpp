#include "commands/list_options.hpp"

#include <algorithm>

#include "cli/placeholder.hpp"
#include "cli/selectors.hpp"
#include "cli/shape.hpp"
#include "commands/asked_team.hpp"
#include "commands/record_fields.hpp"
#include "tend/manager_team.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

bool is_filter(const Field& field) {
  if (field.computed || field.derived || field.name == "uid") return false;
  switch (field.type) {
    case Type::choice:
    case Type::flag:
    case Type::link:
    case Type::links:
    case Type::words:
    case Type::currency:
      return true;
    case Type::text:
      return !field.required || !field.searchable;
    default:
      return false;
  }
}

constexpr Field owner_of_client = computed(
    "owner", Type::text, "(SELECT owner FROM client WHERE client.id = client)", "who looks after it");

// Whose a record is: its own owner, else that of its client.
const Field* owner_field(const RecordType& type) {
  if (const Field* own = find_field(type, "owner")) return own;
  return find_field(type, "client") ? &owner_of_client : nullptr;
}

}  // namespace

std::vector<const Field*> asked_fields(Context& context, const RecordType& type) {
  std::vector<const Field*> fields;
  if (!context.globals().fields) return fields;
  for (const std::string& name : parse_names(*context.globals().fields))
    fields.push_back(&field_named(type, name));
  if (fields.empty()) field_named(type, "");
  return fields;
}

void ListOptions::put_on(Line& line, const RecordType& type, std::string_view last_day) {
  type_ = &type;
  for (const Field& field : type.fields) {
    if (!is_filter(field)) continue;
    Given& given = given_.emplace_back();
    given.field = &field;
    const std::string name = option_name(field);
    const std::string about = "only where: " + std::string(field.about);
    if (field.type == Type::flag) {
      line.flag(name, given.yes, about);
      line.flag("--no-" + name.substr(2), given.no, "only where not: " + std::string(field.about));
    } else if (field.name == "team") {
      line.options(name, "MANAGER", given.values,
                   "only where the owner is this manager or below; a word that names no manager: " +
                       std::string(field.about));
    } else {
      line.options(name, placeholder(field), given.values, about);
    }
  }
  if (owner_field(type) && !find_field(type, "owner"))
    line.options("--owner", "MANAGER", owner_, "only where the client's owner is this manager");
  if (owner_field(type) && !find_field(type, "team"))
    line.options("--team", "MANAGER", team_, "only where the owner is this manager or below");
  if (type.day.empty()) return;
  const std::string day(type.day);
  line.option("--from", "DATE", from_, "only where " + day + " is on this day or later");
  line.option(last_day, "DATE", to_, "only where " + day + " is on this day or earlier");
}

bool ListOptions::given(std::string_view field) const {
  return std::any_of(given_.begin(), given_.end(),
                     [&](const Given& g) { return g.field->name == field && g.is_given(); });
}

std::vector<std::string> ListOptions::values(std::string_view field) const {
  const auto found = std::ranges::find(given_, field, [](const Given& g) { return g.field->name; });
  return found == given_.end() ? std::vector<std::string>() : found->values;
}

bool ListOptions::only_given(std::initializer_list<std::string_view> fields) const {
  return !from_ && !to_ && std::ranges::none_of(given_, [&](const Given& g) {
    return g.is_given() && std::ranges::find(fields, g.field->name) == fields.end();
  });
}

void ListOptions::add_conditions(Context& context, const Given& given, Query& query) const {
  const Field& field = *given.field;
  const bool has_one_value = field.type != Type::words && field.type != Type::links;
  bool first = true;
  if (given.yes || given.no) query.where.push_back({&field, Comparison::equal, given.yes});
  for (const std::string& text : given.values) {
    if (text.empty()) {
      query.where.push_back({&field, Comparison::equal, Value()});
    } else if (field.name == "team") {
      add_team(text, team_of(context.book(), text), first, query);
      first = false;
      continue;
    } else if (field.name == "owner") {
      query.where.push_back({&field, Comparison::equal, asked_owner(context, text)});
    } else if (field.type == Type::link || field.type == Type::links) {
      query.where.push_back({&field, Comparison::equal, select_record(context, field.target(), text)});
    } else {
      query.where.push_back({&field, Comparison::equal, parse_value(field, text, context.reading())});
    }
    query.where.back().alternative = has_one_value && !first;
    first = false;
  }
}

namespace {

bool shows_all(Context& context) { return context.machine_format() && context.format() != Format::ids; }

// Which fields a list needs: those shown, and the number for `ids`.
std::vector<const Field*> list_fields(Context& context, const RecordType& type) {
  std::vector<const Field*> fields = asked_fields(context, type);
  if (fields.empty() && shows_all(context)) return {};
  if (fields.empty()) {
    for (const Field& field : type.fields) {
      if (field.listed) fields.push_back(&field);
    }
  }
  const Field* const id = find_field(type, "id");
  if (std::find(fields.begin(), fields.end(), id) == fields.end()) fields.push_back(id);
  return fields;
}

}  // namespace

// Owners, or where a word names none, the other team of a follow-up or a case.
void ListOptions::add_team(const std::string& text, const std::vector<std::string>& handles, bool first,
                           Query& query) const {
  const Field* const field = handles.empty() ? find_field(*type_, "team") : owner_field(*type_);
  const std::vector<std::string> words = handles.empty() ? std::vector{text} : handles;
  for (const std::string& word : words) {
    query.where.push_back({field, Comparison::equal, word, !first});
    first = false;
  }
}

Query ListOptions::query(Context& context) const {
  Query query;
  for (const Given& given : given_) add_conditions(context, given, query);
  for (std::size_t i = 0; i < owner_.size(); ++i)
    add_team(owner_[i], {asked_owner(context, owner_[i])}, i == 0, query);
  for (std::size_t i = 0; i < team_.size(); ++i)
    add_team(team_[i], asked_team(context, team_[i]), i == 0, query);
  const std::string day(type_->day);
  const auto on_day = [&](const std::optional<std::string>& text, std::string_view sign) {
    if (!text) return;
    for (Condition& condition : parse_condition(*type_, day + std::string(sign) + *text, context.reading())) {
      query.where.push_back(std::move(condition));
    }
  };
  on_day(from_, ">=");
  on_day(to_, "<=");
  for (const std::string& text : context.globals().where) {
    for (Condition& condition : parse_condition(*type_, text, context.reading()))
      query.where.push_back(std::move(condition));
  }
  query.order =
      parse_order(*type_, context.globals().sort ? *context.globals().sort : std::string(type_->order));
  if (context.globals().limit) query.limit = parse_limit(*context.globals().limit);
  query.fields = list_fields(context, *type_);
  return query;
}

}  // namespace tend

#include "commands/record_verbs.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/selectors.hpp"

namespace tend {

std::string argument_name(const RecordType& type) {
  std::string name(type.name);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return name;
}

bool UsualFilter::is_lifted_by(const Query& query) const {
  return std::ranges::any_of(query.where, [this](const Condition& condition) {
    return condition.field->name == field || std::ranges::count(beside, condition.field->name) > 0;
  });
}

std::int64_t select_id(Context& context, const RecordType& type, const std::string& name) {
  return select_record(context, type, name).id;
}

void finish_edit(Context& context, Transaction& transaction, const Row& before, const std::string& beside) {
  const RecordType& type = *before.type;
  const Row after = *context.book().row(type, before.id());
  std::string changes = difference(context, before, after);
  if (!beside.empty()) changes += (changes.empty() ? "" : ", ") + beside;
  Written written;
  written.add(context, type, before.id(),
              changes.empty() ? fmt::format("Nothing to change: {} is so already", call(before))
                              : fmt::format("Changed {}: {}", call(after), changes));
  context.commit(transaction, fmt::format("changed {}: {}", call(after), changes));
  written.print(context);
}

std::string numbered(const RecordType& type, const std::vector<std::int64_t>& ids) {
  return fmt::format("{} {}", ids.size() == 1 ? type.name : type.plural, fmt::join(ids, ", "));
}

void need_fields(const FieldOptions& fields, const RecordType& type) {
  if (fields.given()) return;
  throw Error(Exit::usage, fmt::format("nothing to change was given"),
              fmt::format("see 'tend {} edit --help'", type.name));
}

namespace {

// What a record has a past of, such as the stages of an opportunity, is no noun with a list.
bool is_noun(const RecordType& type) {
  return std::ranges::any_of(type.fields, [](const Field& field) { return field.listed; });
}

}  // namespace

std::string company(Context& context, const RecordType& gone, std::int64_t id) {
  std::string all;
  for (const RecordType* type : record_types()) {
    for (const Field& field : type->fields) {
      if (!field.owning || &field.target() != &gone || !is_noun(*type)) continue;
      const std::int64_t count = context.book().count(*type, {{&field, Comparison::equal, Link{id, {}}}});
      if (count == 0) continue;
      all += fmt::format("{}{} {}", all.empty() ? "" : ", ", count, count == 1 ? type->name : type->plural);
    }
  }
  return all;
}

namespace {

// Asked before the transaction begins: nobody waits for the book while somebody thinks.
std::vector<std::int64_t> confirmed(Context& context, const RecordType& type,
                                    const std::vector<std::string>& names) {
  std::vector<std::int64_t> ids;
  for (const std::string& name : names) {
    const std::int64_t id = select_id(context, type, name);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  for (const std::int64_t id : ids) {
    const Row row = *context.book().row(type, id);
    const std::string with = company(context, type, id);
    if (!with.empty() && !context.confirm(fmt::format("Remove {} with {}?", call(row), with))) {
      throw Error(Exit::unconfirmed, fmt::format("{} was not removed", call(row)));
    }
  }
  return ids;
}

std::string gist(const Row& row) {
  const auto* client = std::get_if<Link>(&row.at("client"));
  return client ? call(row) + " of " + client->label : call(row);
}

}  // namespace

void run_remove(Context& context, const RecordType& type, const std::vector<std::string>& names) {
  const std::vector<std::int64_t> ids = confirmed(context, type, names);
  const std::unique_ptr<Transaction> transaction = context.begin();
  Written written;
  std::string all;
  for (const std::int64_t id : ids) {
    const std::optional<Row> row = context.book().row(type, id);
    if (!row) continue;  // it went with one before it
    const std::string with = company(context, type, id);
    written.add(context, type, id,
                fmt::format("Removed {}{}{}", gist(*row), with.empty() ? "" : ", with ", with));
    transaction->remove(type, id);
    all += (all.empty() ? "" : ", ") + gist(*row);
  }
  context.commit(*transaction, "removed " + all);
  written.print(context);
}

}  // namespace tend

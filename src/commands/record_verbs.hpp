// The verbs that every noun has, from its description: `list`, `show`, `edit` and `remove`. A noun with more
// to say writes the verb itself.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "commands/record_fields.hpp"
#include "commands/record_list.hpp"
#include "commands/record_past.hpp"
#include "commands/written.hpp"
#include "tend/records.hpp"

namespace tend {

// After the record was updated: the sentence that tells the difference, and what was changed `beside` it, the
// commit, the answer.
void finish_edit(Context& context, Transaction& transaction, const Row& before,
                 const std::string& beside = {});
void need_fields(const FieldOptions& fields,
                 const RecordType& type);  // throws Error(usage) where none was given
void run_remove(Context& context, const RecordType& type, const std::vector<std::string>& names);

// How many records of each noun go with one: `2 contacts, 1 note`.
std::string company(Context& context, const RecordType& gone, std::int64_t id);

// The word that stands for a record on the line: CLIENT, CONTACT, NOTE, ….
std::string argument_name(const RecordType& type);

// How a noun decorates its cells; specialise where it does.
template <class R>
Decorate decoration() {
  return {};
}

template <class R>
Run setup_list(Line& line) {
  auto options = std::make_shared<ListOptions>();
  options->put_on(line, describe<R>());
  return [options](Context& context) {
    print_list(context, describe<R>(), options->query(context), decoration<R>());
  };
}

// What a list shows where neither --all is given nor a filter of that field, or of one that only what is left
// out has.
struct UsualFilter {
  std::string_view field;
  Comparison comparison;
  Value value;
  std::string_view about_all;
  std::vector<std::string_view> beside{};

  bool is_lifted_by(const Query& query) const;
};

template <class R>
Run setup_usual_list(Line& line, const UsualFilter& usual) {
  struct AllOptions {
    ListOptions list;
    bool all = false;
  };
  auto options = std::make_shared<AllOptions>();
  line.flag("-a,--all", options->all, usual.about_all);
  options->list.put_on(line, describe<R>());
  return [options, usual](Context& context) {
    Query query = options->list.query(context);
    if (!options->all && !usual.is_lifted_by(query))
      query.where.push_back({find_field(describe<R>(), usual.field), usual.comparison, usual.value});
    print_list(context, describe<R>(), query, decoration<R>());
  };
}

std::int64_t select_id(Context& context, const RecordType& type, const std::string& name);

template <class R>
Run setup_show(Line& line) {
  auto name = std::make_shared<std::string>();
  line.argument(argument_name(describe<R>()), *name, "which one");
  return [name](Context& context) {
    const std::int64_t id = select_id(context, describe<R>(), *name);
    print_record(context, describe<R>(), id, decoration<R>());
  };
}

// The same, with what the record went through.
template <class R>
Run setup_show_with(Line& line, RecordPast (*past)(Context&, std::int64_t)) {
  auto name = std::make_shared<std::string>();
  line.argument(argument_name(describe<R>()), *name, "which one");
  return [name, past](Context& context) {
    const std::int64_t id = select_id(context, describe<R>(), *name);
    print_with_past(context, whole_record(context, describe<R>(), id, decoration<R>()), past(context, id));
  };
}

// What an edit checks or changes beside the fields that were given.
template <class R>
using BeforeUpdate = void (*)(Context&, Transaction&, const R& before, R& after);

template <class R>
void run_edit(Context& context, const std::string& name, const FieldOptions& fields, BeforeUpdate<R> check) {
  need_fields(fields, describe<R>());
  const std::unique_ptr<Transaction> transaction = context.begin();
  const std::int64_t id = select_id(context, describe<R>(), name);
  const Row row = *context.book().row(describe<R>(), id);
  const R before = *context.book().find<R>(id);
  R after = before;
  fields.apply(context, &after);
  if (check) check(context, *transaction, before, after);
  transaction->update(after);
  finish_edit(context, *transaction, row);
}

// `edit`, with every field but those `except`.
template <class R>
Run setup_edit_of(Line& line, std::string_view about, std::initializer_list<std::string_view> except = {},
                  BeforeUpdate<R> check = nullptr) {
  struct EditOptions {
    std::string name;
    FieldOptions fields;
  };
  auto options = std::make_shared<EditOptions>();
  line.argument(argument_name(describe<R>()), options->name, about);
  options->fields.put_on(line, describe<R>(), except);
  return [options, check](Context& context) { run_edit<R>(context, options->name, options->fields, check); };
}

// The records that the words name, each once, in their order.
template <class R>
std::vector<R> named_records(Context& context, const std::vector<std::string>& names) {
  std::vector<R> found;
  for (const std::string& name : names) {
    const std::int64_t id = select_id(context, describe<R>(), name);
    if (std::ranges::count(found, id, &R::id) == 0) found.push_back(*context.book().find<R>(id));
  }
  return found;
}

// `case 3`, `cases 3, 4`
std::string numbered(const RecordType& type, const std::vector<std::int64_t>& ids);

// One step over all of them: `change(transaction, record)` returns the sentence. `did`: `resolved`.
template <class R, class Change>
void change_each(Context& context, const std::vector<std::string>& names, std::string_view did,
                 Change change) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Written written;
  std::vector<std::int64_t> ids;
  for (R& record : named_records<R>(context, names)) {
    std::string sentence = change(*transaction, record);
    transaction->update(record);
    written.add(context, describe<R>(), record.id, std::move(sentence));
    ids.push_back(record.id);
  }
  context.commit(*transaction, std::string(did) + " " + numbered(describe<R>(), ids));
  written.print(context);
}

template <class R>
Run setup_remove(Line& line) {
  auto names = std::make_shared<std::vector<std::string>>();
  line.arguments(argument_name(describe<R>()), *names, "which ones");
  return [names](Context& context) { run_remove(context, describe<R>(), *names); };
}

}  // namespace tend

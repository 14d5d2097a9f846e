// `tend client merge A B`: all that A has becomes B's, and A goes.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/client_farewell.hpp"
#include "commands/client_verbs.hpp"
#include "commands/handover.hpp"
#include "commands/written.hpp"
#include "tend/activity.hpp"
#include "tend/churns.hpp"

namespace tend {
namespace {

struct MergeOptions {
  std::string from, into;
};

void add_sorted(Words& words, const std::string& word) {
  if (word.empty() || std::find(words.begin(), words.end(), word) != words.end()) return;
  words.push_back(word);
  std::sort(words.begin(), words.end());
}

// B is found by A's names; what B does not know of itself it takes from A.
void inherit(const Client& from, Client& into) {
  add_sorted(into.aliases, from.slug);
  add_sorted(into.aliases, from.name);
  for (const std::string& alias : from.aliases) add_sorted(into.aliases, alias);
  for (const std::string& tag : from.tags) add_sorted(into.tags, tag);
  for (const Field& field : describe<Client>().fields) {
    if (field.computed || field.derived || !is_null(field.get(&into))) continue;
    field.set(&into, field.get(&from));
  }
  if (into.parent.id == from.id || into.parent.id == into.id) into.parent = {};
}

// At most one primary contact: B's own stays.
void step_back(Transaction& transaction, const Book& book, const Link& from, const Link& into) {
  const auto primary_of = [&](const Link& client) {
    Query query;
    query.where.push_back({find_field(describe<Contact>(), "client"), Comparison::equal, client});
    query.where.push_back({find_field(describe<Contact>(), "primary"), Comparison::equal, true});
    return book.all<Contact>(query);
  };
  if (primary_of(into).empty()) return;
  for (Contact& contact : primary_of(from)) {
    contact.primary = false;
    transaction.update(contact);
  }
}

// Every link to A, whatever the noun, leads to B from now on.
std::int64_t move_all(Transaction& transaction, const Book& book, const Link& from, const Link& into) {
  std::int64_t moved = 0;
  for (const RecordType* type : record_types()) {
    for (const Field& field : type->fields) {
      if (field.type != Type::link || &field.target() != &describe<Client>()) continue;
      Query query;
      query.where.push_back({&field, Comparison::equal, from});
      query.fields = {find_field(*type, "id"), &field};
      for (Row& row : book.rows(*type, query)) {
        if (type == &describe<Client>() && row.id() == into.id) continue;
        row.values[1] = into;
        moved += transaction.update_row(row) ? 1 : 0;
      }
    }
  }
  return moved;
}

// B's going is B's own: that A was to go is taken back, and that it went is past. Of two that are gone B's
// day counts, if it is known.
void close_churns(Context& context, Transaction& transaction, const Client& from, const Client& into) {
  if (into.status == "churned" && open_churns(context.book(), into.id).empty()) return;
  for (Churn& churn : open_churns(context.book(), from.id)) {
    forget_farewell(context, transaction, churn);
    if (churn.at > context.today()) {
      transaction.remove(describe<Churn>(), churn.id);
    } else {
      churn.returned = churn.at;  // B was there all the time
      transaction.update(churn);
    }
  }
}

// One at most stands in for the owner, and nobody for itself. B's cover stays before A's.
void keep_one_cover(Context& context, Transaction& transaction, const Client& from, const Client& into) {
  bool covered = false;
  for (const Client* client : {&into, &from}) {
    for (Cover& cover : running_covers(context, client->id)) {
      const bool for_itself = !into.owner.empty() && OwnerFilter(into.owner).takes(cover.manager);
      if (covered || for_itself) end_cover(context, transaction, cover);
      covered = covered || !for_itself;
    }
  }
}

// Where A was imported from, B is found from now on.
void move_origins(Transaction& transaction, const Book& book, const Client& from, const Client& into) {
  Query query;
  query.where.push_back({find_field(describe<Origin>(), "record"), Comparison::equal, from.uid});
  for (Origin& origin : book.all<Origin>(query)) {
    origin.record = into.uid;
    transaction.update(origin);
  }
}

void run_merge(Context& context, const MergeOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  const Book& book = context.book();
  const ClientMatch from_match = select_client(context, options.from);
  const ClientMatch into_match = select_client(context, options.into);
  if (from_match.id == into_match.id) {
    throw Error(Exit::usage, fmt::format("'{}' and '{}' are the same client", options.from, options.into));
  }
  const Client from = *book.find<Client>(from_match.id);
  Client into = *book.find<Client>(into_match.id);
  const Link from_link = client_link(from_match), into_link = client_link(into_match);
  step_back(*transaction, book, from_link, into_link);
  close_churns(context, *transaction, from, into);
  inherit(from, into);
  keep_one_cover(context, *transaction, from, into);
  Client released = into;  // A's slug is free only when A has gone
  released.aliases = book.find<Client>(into.id)->aliases;
  transaction->update(released);
  const std::int64_t moved = move_all(*transaction, book, from_link, into_link);
  move_origins(*transaction, book, from, into);
  transaction->remove(describe<Client>(), from.id);
  transaction->update(into);
  Written written;
  written.add(context, describe<Client>(), into.id,
              fmt::format("Merged client {} into {}: {} record{} moved", from.slug, into.slug, moved,
                          moved == 1 ? "" : "s"));
  context.commit(*transaction, fmt::format("merged client {} into {}", from.slug, into.slug));
  written.print(context);
}

}  // namespace

Run setup_client_merge(Line& line) {
  auto options = std::make_shared<MergeOptions>();
  line.argument("CLIENT", options->from, "client whose records move; it goes");
  line.argument("INTO", options->into, "client that gets them");
  return [options](Context& context) { run_merge(context, *options); };
}

}  // namespace tend

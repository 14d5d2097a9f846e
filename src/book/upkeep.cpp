#include "book/upkeep.hpp"

#include <algorithm>

#include "book/uid.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

const Moment* moment_in(const Row& row, std::string_view field) {
  return std::get_if<Moment>(&row.at(field));
}

std::string text_in(const Row& row, std::string_view field) {
  const auto* text = std::get_if<std::string>(&row.at(field));
  return text ? *text : std::string();
}

// When a record came to be, as the newest-first order of search takes it.
Moment age_of(const Row& row) {
  if (const Moment* at = moment_in(row, "at")) return *at;
  if (const Moment* created = moment_in(row, "created")) return *created;
  if (const Moment* opened = moment_in(row, "opened")) return *opened;
  if (const auto* opened = std::get_if<Date>(&row.at("opened"))) return Moment(opened->time_since_epoch());
  return moment_of_uid(text_in(row, "uid"));
}

void add_searched(std::string& texts, const Value& value) {
  const auto add = [&](const std::string& text) { texts.append(text).append(1, '\n'); };
  if (const auto* text = std::get_if<std::string>(&value)) add(*text);
  if (const auto* list = std::get_if<Words>(&value)) std::ranges::for_each(*list, add);
  if (const auto* pairs = std::get_if<Pairs>(&value)) {
    for (const auto& [key, text] : *pairs) add(text);
  }
}

}  // namespace

// 34 bits of seconds, 3 of the noun, 26 of the number.
namespace {
constexpr int number_bits = 26, code_bits = 3;
constexpr std::int64_t lowest(int bits) { return (std::int64_t{1} << bits) - 1; }
static_assert(lowest(number_bits) == highest_number);
}  // namespace

std::int64_t search_document(const Row& row) {
  const std::int64_t second = std::clamp<std::int64_t>(age_of(row).time_since_epoch().count(), 0, lowest(34));
  return (second << code_bits | row.type->search_code) << number_bits | (row.id() & lowest(number_bits));
}

Moment moment_of_document(std::int64_t document) {
  return Moment(std::chrono::seconds(document >> (code_bits + number_bits)));
}

const RecordType* type_of_document(std::int64_t document) {
  const std::int64_t code = document >> number_bits & lowest(code_bits);
  const auto types = record_types();
  const auto found = std::find_if(types.begin(), types.end(),
                                  [&](const RecordType* type) { return type->search_code == code; });
  return code == 0 || found == types.end() ? nullptr : *found;
}

std::int64_t number_of_document(std::int64_t document) { return document & lowest(number_bits); }

std::string search_scope(const Row& row) {
  return "c" + std::to_string(client_of(row)) + " " + std::string(row.type->name);
}

std::string searched_texts(const Row& row) {
  std::string texts;
  for (const Field& field : row.type->fields) {
    if (field.searchable) add_searched(texts, row.at(field));
  }
  return texts;
}

std::string search_words(const Row& row) { return search_text(searched_texts(row)); }

void clear_index(Connection& connection) {
  connection.execute("INSERT INTO search (search) VALUES ('delete-all')");
}

void index_document(Connection& connection, std::int64_t document, const std::string& scope,
                    const std::string& words) {
  connection.cached("INSERT INTO search (rowid, scope, words) VALUES (?, ?, ?)")
      .with(document, scope, words)
      .run();
}

void index_row(Connection& connection, const Row& row) {
  if (row.type->search_code == 0) return;
  index_document(connection, search_document(row), search_scope(row), search_words(row));
}

void unindex_row(Connection& connection, const Row& row) {
  if (row.type->search_code == 0) return;
  connection.cached("INSERT INTO search (search, rowid, scope, words) VALUES ('delete', ?, ?, ?)")
      .with(search_document(row), search_scope(row), search_words(row))
      .run();
}

namespace {

void add_keys(std::vector<Selector>& found, const Row& row, SelectorRank rank,
              const std::vector<std::string>& keys) {
  const std::int64_t contact = row.type == &describe<Contact>() ? row.id() : 0;
  for (const std::string& key : keys) {
    if (!key.empty()) found.push_back({key, rank, client_of(row), contact});
  }
}

std::string domain_of_email(const std::string& key) {
  const std::size_t at = key.find('@');
  return at == std::string::npos ? std::string() : domain_key(key.substr(at + 1));
}

void add_addresses(std::vector<Selector>& found, const Row& row) {
  const std::string email = email_key(text_in(row, "email"));
  add_keys(
      found, row, SelectorRank::address,
      {email, domain_of_email(email), domain_key(text_in(row, "domain")), phone_key(text_in(row, "phone"))});
}

void add_names(std::vector<Selector>& found, const Row& row) {
  add_keys(found, row, SelectorRank::slug, fold_keys(text_in(row, "slug")));
  add_keys(found, row, SelectorRank::name, fold_keys(text_in(row, "name")));
  const auto* aliases = std::get_if<Words>(&row.at("aliases"));
  for (const std::string& alias : aliases ? *aliases : Words()) {
    add_keys(found, row, is_slug(alias) ? SelectorRank::former_slug : SelectorRank::name, fold_keys(alias));
  }
}

void write_selectors(Connection& connection, const Row& row, const char* sql) {
  for (const Selector& selector : selectors_of(row)) {
    connection.cached(sql)
        .with(selector.key, static_cast<std::int64_t>(selector.rank), selector.client, selector.contact)
        .run();
  }
}

}  // namespace

std::vector<Selector> selectors_of(const Row& row) {
  std::vector<Selector> found;
  if (row.type == &describe<Client>()) add_names(found, row);
  if (row.type == &describe<Client>() || row.type == &describe<Contact>()) add_addresses(found, row);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void add_selectors(Connection& connection, const Row& row) {
  write_selectors(connection, row, "INSERT INTO selector (key, rank, client, contact) VALUES (?, ?, ?, ?)");
}

void drop_selectors(Connection& connection, const Row& row) {
  write_selectors(connection, row,
                  "DELETE FROM selector WHERE key = ? AND rank = ? AND client = ? AND contact = ?");
}

namespace {

void contacts_written(Transaction::State& state, const Row& row, bool is_new) {
  const auto* people = std::get_if<Links>(&row.at("contacts"));
  if (!people || text_in(row, "kind") == "note") return;
  for (const Link& person : *people) {
    if (!is_new) {
      state.contacts.add(person.id);
      continue;
    }
    Moment& latest = state.touched_contacts.try_emplace(person.id, Moment::min()).first->second;
    latest = std::max(latest, *moment_in(row, "at"));
  }
}

}  // namespace

void note_written(Transaction::State& state, const Row* before, const Row* after) {
  for (const Row* row : {before, after}) {
    if (row && client_of(*row) != 0) state.clients.add(client_of(*row));
  }
  const Row& row = after ? *after : *before;
  if (row.type == &describe<Contact>() && after) state.contacts.add(row.id());
  if (row.type != &describe<Note>()) return;
  if (before) contacts_written(state, *before, false);
  if (after) contacts_written(state, *after, before == nullptr);
}

namespace {

#define TEND_LATEST_TOUCH \
  " FROM note WHERE note.client = client.id AND kind <> 'note' ORDER BY at DESC, note.id DESC LIMIT 1"
#define TEND_OPEN_FOLLOWUPS " FROM followup WHERE followup.client = client.id AND followup.status = 'open'"
constexpr DerivedColumn client_columns[] = {
    {"last_touch", "SELECT at" TEND_LATEST_TOUCH},
    {"last_touch_kind", "SELECT kind" TEND_LATEST_TOUCH},
    {"next_step", "SELECT min(due)" TEND_OPEN_FOLLOWUPS},
    {"open_followups", "SELECT count(*)" TEND_OPEN_FOLLOWUPS},
};
#undef TEND_OPEN_FOLLOWUPS
#undef TEND_LATEST_TOUCH

constexpr DerivedColumn contact_columns[] = {
    {"last_touch",
     "SELECT max(note.at) FROM note_contact AS pair JOIN note ON note.id = pair.note WHERE pair.contact = "
     "contact.id AND note.kind <> 'note'"},
};

std::string refreshing_sql(const RecordType& type) {
  std::string columns;
  for (const DerivedColumn& column : derived_columns(type)) {
    columns +=
        (columns.empty() ? "" : ", ") + std::string(column.name) + " = (" + std::string(column.sql) + ")";
  }
  return "UPDATE " + std::string(type.table()) + " SET " + columns;
}

void refresh(Connection& connection, const RecordType& type, const NumberSet& ids) {
  if (ids.lowest() == 0) return;
  Statement& statement = connection.cached(refreshing_sql(type) + " WHERE id = ?");
  ids.for_each([&](std::int64_t id) { statement.with(id).run(); });
}

}  // namespace

std::span<const DerivedColumn> derived_columns(const RecordType& type) {
  if (&type == &describe<Client>()) return client_columns;
  if (&type == &describe<Contact>()) return contact_columns;
  return {};
}

void refresh_derived(Connection& connection, const RecordType& type) {
  if (!derived_columns(type).empty()) connection.execute(refreshing_sql(type));
}

void refresh_derived(Transaction::State& state) {
  refresh(state.connection, describe<Client>(), state.clients);
  refresh(state.connection, describe<Contact>(), state.contacts);
  for (const auto& [contact, at] : state.touched_contacts) {
    if (state.contacts.has(contact)) continue;
    state.connection.cached("UPDATE contact SET last_touch = max(coalesce(last_touch, ''), ?1) WHERE id = ?2")
        .with(iso(at), contact)
        .run();
  }
}

}  // namespace tend

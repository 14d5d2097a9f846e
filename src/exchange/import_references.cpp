#include "exchange/import_references.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "core/ascii.hpp"
#include "exchange/row_access.hpp"
#include "exchange/source_numbers.hpp"
#include "tend/care_records.hpp"
#include "tend/client_lookup.hpp"
#include "tend/matching.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

std::string in_quotes(std::string_view text) { return "'" + cut(visible(text), 60) + "'"; }

[[noreturn]] void refuse_several(const RecordType& type, std::string_view text) {
  throw Error(Exit::ambiguous, fmt::format("{} fits several {}", in_quotes(text), type.plural));
}

bool have_same_name(std::string_view left, std::string_view right) {
  const std::vector<std::string> lefts = fold_keys(left), rights = fold_keys(right);
  return std::ranges::find_first_of(lefts, rights) != lefts.end();
}

}  // namespace

Link ImportReferences::find(const RecordType& target, const std::string& text, bool is_external,
                            const Link& client) {
  if (is_external) return find_external(target, text);
  if (&target == &describe<Client>()) return find_client(text);
  if (&target == &describe<Contact>()) return find_contact(text, client);
  if (&target == &describe<Manager>()) return find_manager(text);
  if (!target.label.empty()) return find_named(target, text);
  const auto number = ascii::number(text.starts_with('#') ? text.substr(1) : text);
  if (!number || !has_number(book_, target, *number))
    throw Error(Exit::not_found, fmt::format("no {} {}", target.name, in_quotes(text)));
  return {*number, {}};
}

Link ImportReferences::known_client(const std::string& text) const {
  const std::vector<ClientMatch> found = clients_called(book_, text);
  return found.size() == 1 ? Link{found.front().id, found.front().slug} : Link{};
}

Link ImportReferences::known_contact(const Attendee& person, const Link& client) const {
  RecordNumbers found = contacts_with_address(book_, email_key(person.email));
  std::erase_if(found, [&](std::int64_t id) { return book_.find<Contact>(id)->client != client; });
  if (found.empty() && !person.name.empty()) found = contacts_named(book_, client.id, person.name);
  return found.size() == 1 ? Link{found.front(), {}} : Link{};
}

// By an address where there is one: people of one name are many.
Link ImportReferences::client_of_person(const Attendee& person) {
  if (const std::string address = email_key(person.email); !address.empty()) {
    const RecordNumbers found = contacts_with_address(book_, address);
    return found.size() == 1 ? book_.find<Contact>(found.front())->client : Link();
  }
  if (!people_) people_ = clients_by_person();
  for (const std::string& key : fold_keys(person.name))
    if (const auto found = people_->find(key); found != people_->end() && found->second) return found->second;
  return {};
}

ImportReferences::ClientsByPerson ImportReferences::clients_by_person() const {
  Query query;
  query.fields = {find_field(describe<Contact>(), "name"), find_field(describe<Contact>(), "client")};
  ClientsByPerson clients;
  for (const Row& row : book_.rows(describe<Contact>(), query)) {
    const Link& client = std::get<Link>(row.at("client"));
    for (const std::string& key : fold_keys(std::get<std::string>(row.at("name")))) {
      const auto [place, is_new] = clients.emplace(key, client);
      if (!is_new && place->second != client) place->second = {};
    }
  }
  return clients;
}

Link ImportReferences::find_client(const std::string& text) {
  if (const auto known_link = clients_.find(text); known_link != clients_.end()) return known_link->second;
  const std::vector<ClientMatch> found = clients_called(book_, text);
  if (found.size() > 1) refuse_several(describe<Client>(), text);
  const Link link = found.empty() ? make_client(text) : Link{found.front().id, found.front().slug};
  clients_.emplace(text, link);
  return link;
}

// One address may be that of several people, and somebody may be with several clients.
RecordNumbers ImportReferences::narrowed(RecordNumbers contacts, const Attendee& person,
                                         const Link& client) const {
  const auto keep = [&](const auto& fits) {
    if (contacts.size() > 1 && std::ranges::any_of(contacts, fits))
      std::erase_if(contacts, std::not_fn(fits));
  };
  keep([&](std::int64_t id) { return book_.find<Contact>(id)->client.id == client.id; });
  keep([&](std::int64_t id) { return have_same_name(book_.find<Contact>(id)->name, person.name); });
  return contacts;
}

Link ImportReferences::find_contact(const std::string& text, const Link& client) {
  const Attendee person = attendee_of(text);
  const std::string address = email_key(person.email);
  RecordNumbers found =
      address.empty() ? RecordNumbers() : narrowed(contacts_with_address(book_, address), person, client);
  if (found.empty()) found = contacts_named(book_, client.id, person.name);
  if (found.size() > 1) refuse_several(describe<Contact>(), text);
  return found.empty() ? make_contact(person, client) : Link{found.front(), person.name};
}

Link ImportReferences::known_external(const RecordType& target, const std::string& external) {
  auto& known_links = external_[&target];
  if (const auto found = known_links.find(external); found != known_links.end()) return found->second;
  const std::int64_t id = record_of_number(book_, options_.source, target, external);
  return id == 0 ? Link() : known_links.emplace(external, Link{id, {}}).first->second;
}

Link ImportReferences::find_external(const RecordType& target, const std::string& external) {
  if (const Link link = known_external(target, external)) return link;
  throw Error(Exit::not_found,
              fmt::format("no {} that {} calls {}", target.name, options_.source, in_quotes(external)),
              fmt::format("import the {} first", target.plural));
}

ImportReferences::NamedRecord ImportReferences::named_record(const Row& row) {
  return {row.id(), text_of(row, row.type->label), text_of(row, "name"), text_of(row, "email")};
}

std::vector<ImportReferences::NamedRecord> ImportReferences::named_records(const RecordType& type) const {
  Query query;
  const Field* const email = find_field(type, "email");
  query.fields = {find_field(type, "id"), find_field(type, type.label), find_field(type, "name")};
  if (email) query.fields.push_back(email);
  std::vector<NamedRecord> all;
  for (const Row& row : book_.rows(type, query)) all.push_back(named_record(row));
  return all;
}

const std::vector<ImportReferences::NamedRecord>& ImportReferences::known(const RecordType& type) {
  const auto found = named_.find(&type);
  return found != named_.end() ? found->second : named_.emplace(&type, named_records(type)).first->second;
}

Link ImportReferences::find_named(const RecordType& target, const std::string& text) {
  std::vector<Link> found;
  std::vector<std::string> names;
  for (const NamedRecord& each : known(target)) {
    names.push_back(each.name);
    if (have_same_name(each.label, text)) return {each.id, each.label};
    if (have_same_name(each.name, text)) found.push_back({each.id, each.label});
  }
  if (found.size() == 1) return found.front();
  if (!found.empty()) refuse_several(target, text);
  throw Error(Exit::not_found, fmt::format("no {} {}", target.name, in_quotes(text)),
              did_you_mean(nearest(text, names)));
}

Link ImportReferences::find_manager(const std::string& text) {
  const std::string own_handle = handle(text);
  for (const NamedRecord& each : known(describe<Manager>()))
    if (have_same_name(each.label, own_handle)) return {each.id, each.label};
  return make_manager(text);
}

// A name is made a handle as its slug would be; of an address what stands before the @.
std::string ImportReferences::handle(const std::string& text) {
  if (const auto found = handles_.find(text); found != handles_.end()) return found->second;
  std::string made = text;
  const std::string address = email_key(text);
  if (!address.empty()) made = address.substr(0, address.find('@'));
  if (made.find(' ') != std::string::npos) made = bare_name(made);
  for (const NamedRecord& each : known(describe<Manager>())) {
    const bool same_address = !address.empty() && email_key(each.email) == address;
    if (same_address || have_same_name(each.label, text) || have_same_name(each.name, text))
      made = each.label;
  }
  return handles_.emplace(text, made).first->second;
}

// ---- what is not there

void ImportReferences::need_making(const RecordType& type, const std::string& text) const {
  if (options_.create_references) return;
  throw Error(Exit::not_found, fmt::format("no {} {}", type.name, in_quotes(text)));
}

std::string ImportReferences::free_slug(const std::string& name) const {
  const std::string base = slug_of(name);
  std::string slug = base;
  for (int i = 2; options_.is_taken_word(slug) || !slug_is_free(book_, slug); ++i)
    slug = fmt::format("{}-{}", base, i);
  return slug;
}

Link ImportReferences::make_client(const std::string& name) {
  need_making(describe<Client>(), name);
  Client client;
  client.name = name;
  client.slug = free_slug(name);
  client.owner = options_.me;
  transaction_.insert(client);
  made_.push_back({&describe<Client>(), name, client.id});
  return {client.id, client.slug};
}

Link ImportReferences::make_contact(const Attendee& person, const Link& client) {
  need_making(describe<Contact>(), person.name);
  Contact contact;
  contact.client = client;
  contact.name = person.name;
  contact.email = person.email;
  transaction_.insert(contact);
  made_.push_back({&describe<Contact>(), person.name, contact.id});
  return {contact.id, person.name};
}

Link ImportReferences::make_manager(const std::string& name) {
  need_making(describe<Manager>(), name);
  Manager manager;
  manager.name = name;
  manager.handle = handle(name);
  transaction_.insert(manager);
  made_.push_back({&describe<Manager>(), name, manager.id});
  named_.erase(&describe<Manager>());
  return {manager.id, manager.handle};
}

void ImportReferences::made(const Row& row) {
  const auto known_records = named_.find(row.type);
  if (known_records == named_.end()) return;
  known_records->second.push_back(named_record(row));
  handles_.clear();
  knows_new_ = true;
}

std::vector<ImportReferences::Made> ImportReferences::take_made() {
  knows_new_ = false;
  return std::exchange(made_, {});
}

const std::string& ImportReferences::currency_of(std::int64_t client) {
  const auto known_currency = currencies_.find(client);
  if (known_currency != currencies_.end()) return known_currency->second;
  Query query;
  query.where.push_back({find_field(describe<Client>(), "id"), Comparison::equal, client});
  query.fields = {find_field(describe<Client>(), "currency")};
  const Value own = book_.rows(describe<Client>(), query).front().values.front();
  return currencies_.emplace(client, is_null(own) ? options_.currency : std::get<std::string>(own))
      .first->second;
}

void ImportReferences::forget() {
  external_.clear();
  people_.reset();
  if (made_.empty() && !std::exchange(knows_new_, false)) return;
  made_.clear();
  currencies_.clear();
  clients_.clear();
  named_.clear();
  handles_.clear();
}

}  // namespace tend

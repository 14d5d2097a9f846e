// The importer reads a row: its links first, then its values.
#include <fmt/format.h>

#include <algorithm>

#include "book/uid.hpp"
#include "exchange/import_value.hpp"
#include "exchange/importer.hpp"
#include "exchange/row_access.hpp"
#include "exchange/row_ending.hpp"
#include "tend/care_records.hpp"
#include "tend/row_text.hpp"
#include "tend/score_value.hpp"
#include "tend/text.hpp"
#include "tend/tier.hpp"

namespace tend {

namespace {

// Handles are told by names and addresses elsewhere.
bool is_handle(const Field& field) {
  return field.type == Type::text && (field.name == "owner" || field.name == "author");
}

[[noreturn]] void refuse_coming_note(const ImportRow& source) {
  throw Error(Exit::refused,
              fmt::format("'{}' is in the future", cut(visible(given_for(source, "at")->text), 40)),
              "what is still to be done is a follow-up");
}

void check_uid(const Row& row) {
  const std::string uid = text_of(row, "uid");
  if (uid.empty() || is_own_uid(uid)) return;
  throw Error(Exit::refused, fmt::format("bad uid '{}'", cut(visible(uid), 40)),
              "tend's own are UUIDs of version 7; a number of the source is 'external_id'");
}

void check_slug(const Row& row, const ImportOptions& options) {
  const std::string slug = text_of(row, "slug");
  if (slug.empty()) return;
  if (!is_slug(slug))
    throw Error(Exit::refused, fmt::format("bad slug '{}'", cut(visible(slug), 40)),
                "for example: " + slug_of(slug));
  if (options.is_taken_word && options.is_taken_word(slug))
    throw Error(Exit::refused, fmt::format("bad slug '{}': it is a word of tend", slug));
}

}  // namespace

Row Importer::read(const ImportRow& source) {
  Row row;
  row.type = source.type;
  const std::size_t most = source.texts.size() + 3;  // beside the texts a client, people and custom fields
  row.fields.reserve(most);
  row.values.reserve(most);
  read_links(source, row);
  const std::string currency = currency_for(source, row);
  const Reading reading{options_.now, currency};
  for (const GivenText& given : source.texts) {
    if (is_link(*given.field)) continue;
    Value value = import_value(given, *source.type, reading);
    if (is_handle(*given.field) && !is_null(value)) value = references_.handle(std::get<std::string>(value));
    put(row, *given.field, std::move(value));
  }
  if (!source.custom.empty()) {
    const Field& custom = field_named(*source.type, "custom");
    put(row, custom, with_pairs(row.at("custom"), source.custom, true));
  }
  return row;
}

// The client first: people are looked for in it.
void Importer::read_links(const ImportRow& source, Row& row) {
  const Link client = client_of(source, row);
  for (const GivenText& given : source.texts) {
    const bool is_read = given.field->name == "client" || is_link_to_own_noun(*source.type, *given.field);
    if (!is_link(*given.field) || is_read) continue;
    if (is_told_by_name(given)) {
      read_link({given.field, given.name, given.form}, *source.type, client, row);
    } else {
      read_link(given, *source.type, client, row);
    }
  }
  if (!source.people.empty()) add_people(source, client, row);
}

void Importer::read_link(const GivenText& given, const RecordType& type, const Link& client, Row& row) {
  const Value value = import_value(given, type, {options_.now, options_.currency});
  if (const auto* one = std::get_if<Link>(&value)) {
    if (const Link link = linked_record(given, one->label, client)) put(row, *given.field, link);
  } else if (const auto* several = std::get_if<Links>(&value)) {
    Links links;
    for (const Link& each : *several)
      if (const Link link = linked_record(given, each.label, client)) links.push_back(link);
    if (!links.empty()) put(row, *given.field, sorted_links(links));
  }
}

// The source's numbers go first, where the book knows them all.
bool Importer::is_told_by_name(const GivenText& given) {
  return !given.name.empty() && !std::ranges::all_of(parts_of_cell(given.text), [&](const std::string& each) {
    return bool(references_.known_external(given.field->target(), each));
  });
}

// id 0: one that may be left, and that the book does not have.
Link Importer::linked_record(const GivenText& given, const std::string& text, const Link& client) {
  if (!given.is_optional) return references_.find(given.field->target(), text, given.is_external, client);
  const Link link = references_.known_external(given.field->target(), text);
  if (!link) ++result_.unlinked;
  return link;
}

// Of what has one contact the first that is known.
void Importer::add_people(const ImportRow& source, const Link& client, Row& row) const {
  Links contacts;
  for (const Attendee& person : source.people)
    if (const Link contact = references_.known_contact(person, client)) contacts.push_back(contact);
  if (contacts.empty()) return;
  if (find_field(*source.type, "contact")) return put(row, "contact", contacts.front());
  if (find_field(*source.type, "contacts")) put(row, "contacts", sorted_links(contacts));
}

// Who has no name is called by the e-mail address, and is of the client that has its domain.
Link Importer::client_of_own_name(const ImportRow& person) {
  const GivenText *const name = given_for(person, "name"), *const email = given_for(person, "email");
  if (name && !name->text.empty()) return references_.find_client(name->text);
  if (!email || email->text.empty()) return {};
  const Link client = references_.known_client(email->text.substr(email->text.find('@') + 1));
  return client ? client : references_.find_client(email->text);
}

Link Importer::client_told(const GivenText& given, const RecordType& type) {
  if (is_told_by_name(given)) return references_.find_client(given.name);
  const Value value = import_value(given, type, {options_.now, options_.currency});
  return references_.find(describe<Client>(), std::get<Link>(value).label, given.is_external, {});
}

// Of the first of them that is known.
Link Importer::client_of_contacts(const std::string& cell, bool is_external) {
  for (const std::string& each : parts_of_cell(cell)) {
    if (is_external) {
      const Link contact = references_.known_external(describe<Contact>(), each);
      if (contact) return book_.find<Contact>(contact.id)->client;
    } else if (const Link client = references_.client_of_person(attendee_of(each))) {
      return client;
    }
  }
  return {};
}

// What is with a person whom the source or the book knows is with the person's client.
Link Importer::client_of_people(const ImportRow& source) {
  for (const GivenText& given : source.texts) {
    if (!is_link(*given.field) || &given.field->target() != &describe<Contact>()) continue;
    if (const Link client = client_of_contacts(given.text, given.is_external)) return client;
    if (const Link client = client_of_contacts(given.name, false)) return client;
  }
  for (const Attendee& person : source.people)
    if (const Link client = references_.client_of_person(person)) return client;
  return {};
}

Link Importer::client_of(const ImportRow& source, Row& row) {
  const Field* const field = find_field(*source.type, "client");
  if (!field || field->type != Type::link) return {};
  const auto given = std::ranges::find(source.texts, field, &GivenText::field);
  Link client;
  if (given != source.texts.end() && given->text.find_first_not_of(" \t\r\n") != std::string::npos)
    client = client_told(*given, *source.type);
  for (const std::string& hint : source.client_hints)
    if (!client) client = references_.known_client(hint);
  if (!client) client = client_of_people(source);
  // A person of no company is a client.
  if (!client && source.type == &describe<Contact>()) client = client_of_own_name(source);
  if (!client && field->required)
    throw Error(Exit::refused,
                fmt::format("{} needs a client, and it names none", with_article(source.type->name)));
  if (client) put(row, *field, client);
  return client;
}

// What a value has to be beside its type, as by hand.
void Importer::settle_values(const ImportRow& source, Row& row) {
  check_uid(row);
  settle_state(row);
  if (row.type == &describe<Client>()) {
    check_slug(row, options_);
    const std::string tier = text_of(row, "tier");
    if (!tier.empty()) put(row, "tier", known_tier(tier, cadences_));
  } else if (row.type == &describe<Score>()) {
    const auto* const value = std::get_if<std::int64_t>(&row.at("value"));
    if (value) check_score_value(text_of(row, "kind"), *value);
  } else if (row.type == &describe<Note>() && source.writer != WrittenBy::tend) {
    const auto* const at = std::get_if<Moment>(&row.at("at"));
    if (at && *at > options_.now->moment) refuse_coming_note(source);
  }
}

// The row's own, else its client's, else the book's.
std::string Importer::currency_for(const ImportRow& source, const Row& row) {
  for (const GivenText& given : source.texts)
    if (given.field->type == Type::currency && !given.text.empty())
      return std::get<std::string>(import_value(given, *source.type, {options_.now, options_.currency}));
  const std::int64_t client = linked(row, "client");
  if (client == 0 || !find_field(*source.type, "currency")) return options_.currency;
  return references_.currency_of(client);
}

}  // namespace tend

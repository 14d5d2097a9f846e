// The importer reads a row: its links first, then its values.
#include <fmt/format.h>

#include <algorithm>

#include "exchange/import_value.hpp"
#include "exchange/importer.hpp"
#include "exchange/row_access.hpp"
#include "tend/row_text.hpp"

namespace tend {

namespace {

// Handles are told by names and addresses elsewhere.
bool is_handle(const Field& field) {
  return field.type == Type::text && (field.name == "owner" || field.name == "author");
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
    const Value value = import_value(given, *source.type, {options_.now, options_.currency});
    if (const auto* one = std::get_if<Link>(&value)) {
      if (const Link link = linked_record(given, one->label, client)) put(row, *given.field, link);
    } else if (const auto* several = std::get_if<Links>(&value)) {
      Links links;
      for (const Link& each : *several)
        if (const Link link = linked_record(given, each.label, client)) links.push_back(link);
      if (!links.empty()) put(row, *given.field, sorted_links(links));
    }
  }
  if (!source.people.empty()) add_people(source, client, row);
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
  put(row, "contacts", sorted_links(contacts));
}

Link Importer::client_of_own_name(const ImportRow& person) {
  const auto name =
      std::ranges::find(person.texts, find_field(describe<Contact>(), "name"), &GivenText::field);
  return name == person.texts.end() ? Link() : references_.find_client(name->text);
}

Link Importer::client_of(const ImportRow& source, Row& row) {
  const Field* const field = find_field(*source.type, "client");
  if (!field || field->type != Type::link) return {};
  const auto given = std::ranges::find(source.texts, field, &GivenText::field);
  Link client;
  if (given != source.texts.end() && given->text.find_first_not_of(" \t\r\n") != std::string::npos) {
    const Value value = import_value(*given, *source.type, {options_.now, options_.currency});
    client = references_.find(describe<Client>(), std::get<Link>(value).label, given->is_external, {});
  }
  for (const std::string& hint : source.client_hints)
    if (!client) client = references_.known_client(hint);
  // A person of no company is a client.
  if (!client && source.type == &describe<Contact>()) client = client_of_own_name(source);
  if (!client && field->required)
    throw Error(Exit::refused,
                fmt::format("{} needs a client, and it names none", with_article(source.type->name)));
  if (client) put(row, *field, client);
  return client;
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

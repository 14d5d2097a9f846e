#include "commands/export_contacts.hpp"

#include <map>
#include <utility>

#include "exchange/row_access.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// A contact with the name that it is called by in a file.
struct NamedContact {
  std::int64_t id = 0;
  std::string name;
};

NamedContact named_with_address(const Row& contact) {
  const std::string name = text_of(contact, "name"), email = text_of(contact, "email");
  return {contact.id(), email.empty() ? name : name + " <" + email + ">"};
}

}  // namespace

const ExportContacts::Names& ExportContacts::names_with_address() {
  if (names_) return *names_;
  names_.emplace();
  const RecordType& type = describe<Contact>();
  Query query;
  for (const std::string_view field : {"id", "client", "name", "email"})
    query.fields.push_back(find_field(type, field));
  std::map<std::pair<std::int64_t, std::string>, NamedContact> first;
  book_.for_each(type, query, [&](const Row& row) {
    const std::int64_t client = std::get<Link>(row.at("client")).id;
    NamedContact contact = named_with_address(row);
    const auto [known, is_first] = first.try_emplace({client, fold(text_of(row, "name"))}, contact);
    if (is_first) return;
    names_->emplace(known->second.id, known->second.name);
    names_->emplace(contact.id, std::move(contact.name));
  });
  return *names_;
}

void ExportContacts::tell_apart(Row& row) {
  const auto name = [this](Link& link) {
    const auto found = names_with_address().find(link.id);
    if (found != names_with_address().end()) link.label = found->second;
  };
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const Field& field = *row.fields[i];
    if (!field.target || &field.target() != &describe<Contact>()) continue;
    if (auto* one = std::get_if<Link>(&row.values[i]); one && *one) name(*one);
    if (auto* several = std::get_if<Links>(&row.values[i]))
      for (Link& each : *several) name(each);
  }
}

}  // namespace tend

// Contacts as vCards.
#include "commands/export_own.hpp"
#include "commands/export_records.hpp"
#include "exchange/vcard.hpp"

namespace tend {

std::map<std::int64_t, std::string> client_names(const Book& book) {
  const RecordType& type = describe<Client>();
  Query query;
  query.fields = {find_field(type, "id"), find_field(type, "name")};
  std::map<std::int64_t, std::string> names;
  book.for_each(type, query,
                [&](const Row& row) { names.emplace(row.id(), std::get<std::string>(row.at("name"))); });
  return names;
}

namespace {

std::int64_t write_cards(Context& context, const Query& query, ExportOutput& output) {
  const std::map<std::int64_t, std::string> names = client_names(context.book());
  const std::vector<Contact> contacts = context.book().all<Contact>(query);
  for (const Contact& contact : contacts) output.write(card_text(contact, names.at(contact.client.id)));
  return static_cast<std::int64_t>(contacts.size());
}

}  // namespace

template <>
const OwnFormat* own_format<Contact>() {
  static constexpr OwnFormat vcard{"vcard", ".vcf", write_cards};
  return &vcard;
}

}  // namespace tend

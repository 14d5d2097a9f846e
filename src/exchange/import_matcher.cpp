#include "exchange/import_matcher.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/import_value.hpp"
#include "exchange/row_access.hpp"
#include "tend/care_records.hpp"
#include "tend/client_lookup.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

// What tells the records of a noun apart that have no name: as much of it as the file gives.
struct NaturalKey {
  const RecordType& (*type)();
  std::initializer_list<std::string_view> fields;
};
const NaturalKey natural_keys[] = {
    {describe<Note>, {"client", "at", "kind", "body"}},
    {describe<Followup>, {"client", "due", "text"}},
    {describe<Case>, {"client", "opened", "subject"}},
    {describe<Opportunity>, {"client", "title", "opened"}},
    {describe<Subscription>, {"client", "product", "start"}},
    {describe<Score>, {"client", "kind", "at", "contact", "value"}},
    {describe<Expense>, {"client", "kind", "at", "amount"}},
};

struct MatchWord {
  std::string_view word;
  bool MatchRules::*rule;
};
constexpr MatchWord match_words[] = {{"id", &MatchRules::id},
                                     {"email", &MatchRules::email},
                                     {"domain", &MatchRules::domain},
                                     {"name", &MatchRules::name}};

RecordNumbers by_natural_key(const Book& book, const Row& row) {
  const auto* const key =
      std::ranges::find_if(natural_keys, [&](const NaturalKey& each) { return &each.type() == row.type; });
  if (key == std::end(natural_keys)) return {};
  std::vector<const Field*> fields;
  std::vector<Value> values;
  for (const std::string_view name : key->fields) {
    const Field* const field = find_field(*row.type, name);
    if (std::ranges::count(row.fields, field) == 0) continue;
    fields.push_back(field);
    values.push_back(row.at(name));
  }
  return fields.empty() ? RecordNumbers() : rows_with(book, *row.type, fields, values);
}

RecordNumbers by_text(const Book& book, const Row& row, std::string_view field) {
  const std::string text = text_of(row, field);
  if (text.empty()) return {};
  return rows_with(book, *row.type, {find_field(*row.type, field)}, {text});
}

}  // namespace

MatchRules parse_match_rules(const std::vector<std::string>& texts) {
  if (texts.empty()) return {};
  MatchRules rules{false, false, false, false};
  for (const std::string& text : texts) {
    for (const std::string& rule : parts_of_cell(text)) {
      const auto* const known = std::ranges::find(match_words, rule, &MatchWord::word);
      if (known == std::end(match_words)) {
        throw Error(Exit::usage, "bad --match '" + visible(rule) + "'",
                    "one or more of: id, email, domain, name");
      }
      rules.*known->rule = true;
    }
  }
  return rules;
}

std::int64_t ImportMatcher::find(const Row& row, const std::string& external) const {
  const MatchRules& rules = options_.match;
  std::int64_t found = rules.id ? by_id(row, external) : 0;
  if (found == 0 && rules.email) found = by_email(row);
  if (found == 0 && (rules.name || rules.domain)) found = by_name(row, external);
  return found;
}

std::int64_t ImportMatcher::by_id(const Row& row, const std::string& external) const {
  const std::string uid = text_of(row, "uid");
  const std::int64_t same = uid.empty() ? 0 : number_of(book_, *row.type, uid);
  if (same != 0 || external.empty()) return same;
  return record_of_origin(book_, options_.source, *row.type, external);
}

std::int64_t ImportMatcher::by_email(const Row& row) const {
  const std::string address = email_key(text_of(row, "email"));
  if (address.empty()) return 0;
  RecordNumbers found;
  if (row.type == &describe<Client>()) found = clients_with_address(book_, address);
  if (row.type == &describe<Contact>()) found = contacts_with_address(book_, address);
  if (row.type == &describe<Manager>()) found = by_text(book_, row, "email");
  if (found.size() > 1 && row.type == &describe<Contact>()) {
    std::erase_if(found, [&](std::int64_t id) {
      const auto contact = book_.find<Contact>(id);
      return contact->client.id != linked(row, "client") || fold(contact->name) != fold(text_of(row, "name"));
    });
  }
  return found.size() == 1 ? found.front() : 0;
}

RecordNumbers ImportMatcher::clients_of_name(const Row& row) const {
  if (RecordNumbers same = by_text(book_, row, "slug"); !same.empty()) return same;
  RecordNumbers found;
  for (const ClientMatch& match : clients_named(book_, text_of(row, "name"))) found.push_back(match.id);
  std::ranges::sort(found);
  const RecordNumbers same_domain = with_domain(row, found);
  if (!same_domain.empty() && options_.match.domain) return same_domain;
  return options_.match.name ? found : RecordNumbers();
}

RecordNumbers ImportMatcher::with_domain(const Row& row, const RecordNumbers& clients) const {
  RecordNumbers both;
  std::ranges::set_intersection(clients, clients_with_address(book_, domain_key(text_of(row, "domain"))),
                                std::back_inserter(both));
  return both;
}

RecordNumbers ImportMatcher::named(const Row& row) const {
  if (row.type == &describe<Client>()) return clients_of_name(row);
  if (!options_.match.name) return {};
  if (row.type == &describe<Contact>())
    return contacts_named(book_, linked(row, "client"), text_of(row, "name"));
  if (!row.type->label.empty()) {
    const RecordNumbers same = by_text(book_, row, row.type->label);
    return same.empty() ? by_text(book_, row, "name") : same;
  }
  return by_natural_key(book_, row);
}

std::int64_t ImportMatcher::by_name(const Row& row, const std::string& external) const {
  RecordNumbers found = named(row);
  // What the source knows by another number is another record.
  if (!external.empty()) {
    std::erase_if(found, [&](std::int64_t id) { return has_origin(book_, options_.source, *row.type, id); });
  }
  const bool is_called = row.type == &describe<Client>() || row.type == &describe<Contact>();
  if (found.size() > 1 && is_called)
    throw Error(Exit::ambiguous,
                fmt::format("'{}' fits several {}", visible(text_of(row, "name")), row.type->plural));
  return found.empty() ? 0 : found.front();
}

}  // namespace tend

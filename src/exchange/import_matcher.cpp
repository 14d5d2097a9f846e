#include "exchange/import_matcher.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/import_value.hpp"
#include "exchange/row_access.hpp"
#include "exchange/source_numbers.hpp"
#include "tend/care_records.hpp"
#include "tend/client_lookup.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

struct MatchWord {
  std::string_view word;
  bool MatchRules::*rule;
};
constexpr MatchWord match_words[] = {{"id", &MatchRules::id},
                                     {"email", &MatchRules::email},
                                     {"domain", &MatchRules::domain},
                                     {"name", &MatchRules::name}};

RecordNumbers by_text(const Book& book, const Row& row, std::string_view field) {
  const std::string text = text_of(row, field);
  if (text.empty()) return {};
  return rows_with(book, *row.type, {find_field(*row.type, field)}, {text});
}

// What has a uid of its own is another record than an earlier row's, though it is called alike.
bool has_uid(const Row& row) { return !text_of(row, "uid").empty(); }

enum class KeyKind : std::uint64_t { uid = 1, external, natural };

std::uint64_t made_key(const RecordType& type, KeyKind kind) {
  return key_of(static_cast<std::uint64_t>(kind), Value(std::string(type.name)));
}

std::uint64_t uid_key(const RecordType& type, const std::string& uid) {
  return key_of(made_key(type, KeyKind::uid), uid);
}

std::uint64_t external_key(const RecordType& type, const std::string& external) {
  return key_of(made_key(type, KeyKind::external), external);
}

// None where the row lacks what every row that is made has.
std::optional<std::uint64_t> natural_key(const NaturalKey& natural, const Row& row) {
  std::uint64_t key = made_key(*row.type, KeyKind::natural);
  for (int i = 0; i < natural.needed; ++i) {
    const Value& value = row.at(natural.fields.begin()[i]);
    if (is_null(value)) return std::nullopt;
    key = key_of(key, value);
  }
  return key;
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

ImportMatcher::ImportMatcher(const Book& book, const ImportOptions& options)
    : book_(book), options_(options), alike_(book) {
  for (const NaturalKey& each : natural_keys()) last_numbers_[&each.type()] = last_number(book, each.type());
}

std::int64_t ImportMatcher::find(const Row& row, const std::string& external, const IsTold& is_told) {
  const MatchRules& rules = options_.match;
  std::int64_t found = rules.id ? by_id(row, external) : 0;
  if (found == 0 && rules.email) found = by_email(row, external, is_told);
  if (found == 0 && (rules.name || rules.domain)) found = by_name(row, external, is_told);
  return found;
}

void ImportMatcher::made(const Row& row, const std::string& external, bool has_own_uid) {
  const NaturalKey* const natural = natural_key_of(*row.type);
  if (!natural) return;
  if (has_own_uid) made_.add(uid_key(*row.type, text_of(row, "uid")));
  if (!external.empty()) made_.add(external_key(*row.type, kept_number(options_.source, external)));
  // Tables with uids have one in each row: their values need not be kept, too.
  has_unkept_ = has_unkept_ || has_own_uid;
  const auto key = has_own_uid ? std::nullopt : natural_key(*natural, row);
  if (key) made_.add(*key);
  alike_.made(row);
}

bool ImportMatcher::tells_all_made(const RecordType& type) { return natural_key_of(type) != nullptr; }

// Asks the book only where there may be something, and for what was made only where that may be it.
ImportMatcher::Place ImportMatcher::place_of(const RecordType& type, std::optional<std::uint64_t> key) const {
  const auto last = last_numbers_.find(&type);
  if (last == last_numbers_.end() || !key || made_.may_have(*key)) return Place::anywhere;
  return last->second > 0 ? Place::before : Place::nowhere;
}

std::int64_t ImportMatcher::by_id(const Row& row, const std::string& external) const {
  const auto only = [&](std::uint64_t key, const std::function<std::int64_t()>& look) {
    std::int64_t found = 0;
    const Place place = place_of(*row.type, key);
    if (place == Place::anywhere) found = look();
    if (place == Place::before) read_aside(book_, [&] { found = look(); });
    return found;
  };
  const std::string uid = text_of(row, "uid");
  const std::int64_t same =
      uid.empty() ? 0 : only(uid_key(*row.type, uid), [&] { return number_of(book_, *row.type, uid); });
  if (same != 0 || external.empty()) return same;
  return only(external_key(*row.type, kept_number(options_.source, external)),
              [&] { return record_of_number(book_, options_.source, *row.type, external); });
}

RecordNumbers ImportMatcher::by_natural_key(const Row& row) {
  const NaturalKey* const natural = natural_key_of(*row.type);
  if (!natural) return {};
  // What has a uid of its own is none of those that the import made.
  if (!is_null(row.at("uid")) && last_numbers_.at(row.type) == 0) return {};
  const Place place = has_unkept_ ? Place::anywhere : place_of(*row.type, natural_key(*natural, row));
  if (place == Place::nowhere) return {};
  return alike_.find(*natural, row, place == Place::before);
}

// Several people share an address, and so do clients.
std::int64_t ImportMatcher::by_email(const Row& row, const std::string& external,
                                     const IsTold& is_told) const {
  const std::string address = email_key(text_of(row, "email"));
  if (address.empty()) return 0;
  RecordNumbers found;
  if (row.type == &describe<Client>()) found = clients_with_address(book_, address);
  if (row.type == &describe<Contact>()) found = contacts_with_address(book_, address);
  if (row.type == &describe<Manager>()) found = by_text(book_, row, "email");
  std::erase_if(
      found, [&](std::int64_t id) { return is_told(id) && (has_uid(row) || is_called_otherwise(row, id)); });
  found = not_numbered_otherwise(row, external, std::move(found));
  if (found.size() > 1 && text_of(row, "name").empty()) {
    // It goes on with whom the file has told.
    const auto told = std::ranges::find_if(found, is_told);
    return told == found.end() ? 0 : *told;
  }
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

RecordNumbers ImportMatcher::named(const Row& row) {
  if (row.type == &describe<Client>()) return clients_of_name(row);
  if (!options_.match.name) return {};
  if (row.type == &describe<Contact>())
    return contacts_named(book_, linked(row, "client"), text_of(row, "name"));
  if (!row.type->label.empty()) {
    const RecordNumbers same = by_text(book_, row, row.type->label);
    return same.empty() ? by_text(book_, row, "name") : same;
  }
  return by_natural_key(row);
}

bool ImportMatcher::is_called_otherwise(const Row& row, std::int64_t id) const {
  const std::string name = text_of(row, "name");
  if (name.empty()) return false;
  Query query;
  query.where.push_back({find_field(*row.type, "id"), Comparison::equal, id});
  query.fields = {find_field(*row.type, "name")};
  const std::vector<std::string> keys = fold_keys(text_of(book_.rows(*row.type, query).front(), "name"));
  return std::ranges::find_first_of(keys, fold_keys(name)) == keys.end();
}

// Different systems know one client or person by different numbers. What has no name of its own is told apart
// by its number in whatever table.
ImportMatcher::Numbered ImportMatcher::numbered(const Row& row, const std::string& external,
                                                std::int64_t id) const {
  const std::vector<Origin> origins = origins_of(book_, *row.type, id);
  if (std::ranges::count(origins, options_.source, &Origin::source) > 0) return Numbered::otherwise;
  if (origins.empty() || !natural_key_of(*row.type)) return Numbered::not_at_all;
  return std::ranges::count(origins, external, &Origin::external) > 0 ? Numbered::alike : Numbered::otherwise;
}

RecordNumbers ImportMatcher::not_numbered_otherwise(const Row& row, const std::string& external,
                                                    RecordNumbers found) const {
  if (external.empty()) return found;
  RecordNumbers without, alike;
  for (const std::int64_t id : found) {
    const Numbered each = numbered(row, external, id);
    if (each == Numbered::not_at_all) without.push_back(id);
    if (each == Numbered::alike) alike.push_back(id);
  }
  return alike.empty() ? without : alike;
}

std::int64_t ImportMatcher::by_name(const Row& row, const std::string& external, const IsTold& is_told) {
  RecordNumbers found = named(row);
  if (has_uid(row)) std::erase_if(found, is_told);
  found = not_numbered_otherwise(row, external, std::move(found));
  const bool is_called = row.type == &describe<Client>() || row.type == &describe<Contact>();
  if (found.size() > 1 && is_called)
    throw Error(Exit::ambiguous,
                fmt::format("'{}' fits several {}", visible(text_of(row, "name")), row.type->plural));
  return found.empty() ? 0 : found.front();
}

}  // namespace tend

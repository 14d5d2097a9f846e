#include "tend/offers.hpp"

#include <algorithm>

#include "book/connection.hpp"
#include "tend/care_records.hpp"

namespace tend {
namespace {

constexpr std::int64_t digits_of_any_number = 18;
const std::string slug_of_its_client = "(SELECT slug FROM client WHERE client.id = client)";

std::vector<Offer> read_offers(Statement& statement) {
  std::vector<Offer> offers;
  while (statement.step()) offers.push_back({statement.text(0), statement.text(1)});
  statement.reset();
  return offers;
}

// `start` as the pattern of a LIKE … ESCAPE '\' that any text beginning so fits.
std::string beginning_with(std::string_view start) {
  std::string pattern;
  for (const char c : start) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + '%';
}

bool is_number(std::string_view digits) {
  return digits.size() <= digits_of_any_number && !digits.starts_with('0') &&
         digits.find_first_not_of("0123456789") == std::string_view::npos;
}

// Rows of `table` whose number begins with the digits, the latest first: a span of numbers for each length
// that such a number can have. `sql` takes the span and the limit.
std::vector<Offer> latest_starting(Connection& connection, const std::string& sql, std::string_view digits,
                                   std::int64_t limit) {
  if (!is_number(digits)) return {};
  Statement statement(connection, sql);
  if (digits.empty()) return read_offers(statement.with(std::int64_t{1}, INT64_MAX, limit));
  std::vector<Offer> found;
  std::int64_t width = 1;
  for (auto length = static_cast<std::int64_t>(digits.size()); length < digits_of_any_number; ++length)
    width *= 10;
  for (; width > 0; width /= 10) {
    const std::int64_t first = std::stoll(std::string(digits)) * width;
    const auto left = limit - static_cast<std::int64_t>(found.size());
    std::ranges::move(read_offers(statement.with(first, first + width - 1, left)), std::back_inserter(found));
  }
  return found;
}

}  // namespace

std::vector<Offer> contacts_starting(const Book& book, std::string_view start, std::int64_t client,
                                     std::int64_t limit) {
  const std::string rules = " FROM contact WHERE inactive = 0 AND name LIKE ?1 ESCAPE '\\'";
  const std::string pattern = beginning_with(start);
  if (client == 0) {
    Statement statement(book.connection(), "SELECT name, " + slug_of_its_client + rules + " LIMIT ?2");
    return read_offers(statement.with(pattern, limit));
  }
  Statement statement(book.connection(),
                      "SELECT name, role" + rules + " AND client = ?2 ORDER BY name, id LIMIT ?3");
  return read_offers(statement.with(pattern, client, limit));
}

std::vector<Offer> open_followups_starting(const Book& book, std::string_view digits, std::int64_t limit) {
  if (!is_number(digits)) return {};
  Statement statement(book.connection(),
                      "SELECT id, " + slug_of_its_client +
                          " || ': ' || text FROM followup WHERE status = 'open' AND "
                          "(?1 = '' OR id GLOB ?1 || '*') ORDER BY due, due_time, id LIMIT ?2");
  return read_offers(statement.with(digits, limit));
}

std::vector<Offer> closed_followups_starting(const Book& book, std::string_view digits, std::int64_t limit) {
  return latest_starting(book.connection(),
                         "SELECT id, " + slug_of_its_client +
                             " || ': ' || text FROM followup WHERE id BETWEEN ?1 AND ?2 AND status <> 'open' "
                             "ORDER BY id DESC LIMIT ?3",
                         digits, limit);
}

std::vector<Offer> notes_starting(const Book& book, std::string_view digits, std::int64_t limit) {
  return latest_starting(book.connection(),
                         "SELECT id, " + slug_of_its_client +
                             " || ': ' || substr(body, 1, 200) FROM note WHERE id BETWEEN ?1 AND ?2 "
                             "ORDER BY id DESC LIMIT ?3",
                         digits, limit);
}

namespace {

struct NumberedNoun {
  const RecordType& (*type)();
  std::string_view about;
  std::string_view open;  // true of what runs or is open
};
constexpr NumberedNoun numbered_nouns[] = {
    {describe<Subscription>, "quantity || ' ' || (SELECT sku FROM product WHERE product.id = product)",
     "status = 'active'"},
    {describe<Case>, "subject", "status <> 'resolved'"},
    {describe<Opportunity>, "title", "closed IS NULL"},
    {describe<Score>, "kind || ' ' || value", "1"},
    {describe<Expense>, "kind || ' ' || at", "1"},
};

}  // namespace

std::vector<Offer> numbered_starting(const Book& book, const RecordType& type, std::string_view digits,
                                     bool open, std::int64_t limit) {
  const auto noun =
      std::ranges::find_if(numbered_nouns, [&](const NumberedNoun& n) { return &n.type() == &type; });
  if (noun == std::end(numbered_nouns)) return {};
  const std::string kept = (open ? "(" : "NOT (") + std::string(noun->open) + ")";
  return latest_starting(book.connection(),
                         "SELECT id, coalesce(" + slug_of_its_client + " || ': ', '') || " +
                             std::string(noun->about) + " FROM " + std::string(type.table()) +
                             " WHERE id BETWEEN ?1 AND ?2 AND " + kept + " ORDER BY id DESC LIMIT ?3",
                         digits, limit);
}

std::vector<Offer> products(const Book& book) {
  Statement statement(book.connection(), "SELECT sku, name FROM product WHERE retired = 0 ORDER BY sku");
  return read_offers(statement);
}

std::vector<Offer> managers(const Book& book) {
  Statement statement(
      book.connection(),
      "SELECT handle, name FROM manager WHERE inactive = 0 UNION SELECT owner, '' FROM client "
      "WHERE owner IS NOT NULL AND NOT EXISTS (SELECT 1 FROM manager WHERE handle = owner) "
      "ORDER BY 1");
  return read_offers(statement);
}

std::vector<Offer> tags(const Book& book) {
  Statement statement(
      book.connection(),
      "SELECT DISTINCT value, '' FROM client, json_each(client.tags) WHERE tags IS NOT NULL ORDER BY value");
  return read_offers(statement);
}

}  // namespace tend

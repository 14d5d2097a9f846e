#include "tend/client_lookup.hpp"

#include <algorithm>

#include "book/connection.hpp"
#include "book/upkeep.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

constexpr int last_name_rank = static_cast<int>(SelectorRank::name);

std::vector<ClientMatch> clients_by(Statement& statement) {
  std::vector<ClientMatch> found;
  while (statement.step()) found.push_back({statement.integer(0), statement.text(1), statement.text(2)});
  statement.reset();
  return found;
}

std::vector<ClientMatch> by_number(Connection& connection, std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string_view::npos)
    return {};
  Statement& statement = connection.cached("SELECT id, slug, name FROM client WHERE id = ?");
  return clients_by(statement.with(std::int64_t{std::stoll(std::string(text))}));
}

// A client may go by the same key several times. SQLite would make a table to find that.
std::vector<ClientMatch> each_once(std::vector<ClientMatch> sorted) {
  sorted.erase(
      std::unique(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.id == b.id; }),
      sorted.end());
  return sorted;
}

std::vector<ClientMatch> by_keys(Connection& connection, int rank, const std::vector<std::string>& keys) {
  if (keys.empty()) return {};
  std::string places;
  for (std::size_t i = 0; i < keys.size(); ++i) places += i == 0 ? "?" : ", ?";
  Statement& statement = connection.cached(
      "SELECT id, slug, name FROM selector CROSS JOIN client ON id = client WHERE key IN (" + places +
      ") AND rank = " + std::to_string(rank) + " ORDER BY slug");
  for (std::size_t i = 0; i < keys.size(); ++i) statement.bind(static_cast<int>(i) + 1, keys[i]);
  return each_once(clients_by(statement));
}

std::vector<ClientMatch> by_start(Connection& connection, const std::string& start) {
  Statement& statement = connection.cached(
      "SELECT id, slug, name FROM client WHERE id IN (SELECT client FROM selector WHERE key >= ?1 AND key < "
      "?1 || "
      "char(1114111) AND rank <= ?2) ORDER BY slug LIMIT 20");
  return clients_by(statement.with(start, std::int64_t{last_name_rank}));
}

std::vector<ClientMatch> by_part(Connection& connection, const std::string& part) {
  Statement& statement = connection.cached(
      "SELECT id, slug, name FROM client WHERE id IN (SELECT client FROM selector WHERE rank <= ?2 AND "
      "instr(key, ?1) "
      "> 0) ORDER BY slug LIMIT 20");
  return clients_by(statement.with(part, std::int64_t{last_name_rank}));
}

std::vector<std::string> address_keys(std::string_view text) {
  std::vector<std::string> keys;
  for (std::string key : {email_key(text), domain_key(text), phone_key(text)}) {
    if (!key.empty()) keys.push_back(std::move(key));
  }
  return keys;
}

// The same text folded both ways, by whichever of the two something is found.
template <class Find>
std::vector<ClientMatch> in_either_spelling(std::string_view text, Find find) {
  std::vector<ClientMatch> found;
  for (const std::string& key : fold_keys(text)) {
    for (ClientMatch& match : find(key)) found.push_back(std::move(match));
  }
  const auto order = [](const ClientMatch& a, const ClientMatch& b) { return a.slug < b.slug; };
  std::sort(found.begin(), found.end(), order);
  return each_once(std::move(found));
}

}  // namespace

std::vector<ClientMatch> clients_called(const Book& book, std::string_view text) {
  if (fold(text).empty()) return {};
  const auto aside = Connection::Aside::of_selectors(book.connection());
  const std::vector<std::string> keys = fold_keys(text);
  for (int rank = 1; rank <= static_cast<int>(SelectorRank::address); ++rank) {
    const bool addresses = rank == static_cast<int>(SelectorRank::address);
    auto found = by_keys(book.connection(), rank, addresses ? address_keys(text) : keys);
    if (!found.empty()) return found;
  }
  return {};
}

std::vector<ClientMatch> find_clients(const Book& book, std::string_view text) {
  Connection& connection = book.connection();
  if (auto found = by_number(connection, text); !found.empty()) return found;
  if (text.starts_with('#') || fold(text).empty()) return {};
  if (auto found = clients_called(book, text); !found.empty()) return found;
  auto found = in_either_spelling(text, [&](const std::string& key) { return by_start(connection, key); });
  if (!found.empty()) return found;
  return in_either_spelling(text, [&](const std::string& key) { return by_part(connection, key); });
}

std::vector<ClientMatch> clients_named(const Book& book, std::string_view name) {
  return by_keys(book.connection(), static_cast<int>(SelectorRank::name), fold_keys(name));
}

std::vector<std::string> nearest_clients(const Book& book, std::string_view text) {
  Statement statement(book.connection(), "SELECT slug, name FROM client ORDER BY slug");
  std::vector<std::string> candidates;
  while (statement.step()) {
    candidates.push_back(statement.text(0));
    candidates.push_back(statement.text(1));
  }
  return nearest(text, candidates);
}

bool slug_is_free(const Book& book, std::string_view slug) {
  Statement& statement =
      book.connection().cached("SELECT 1 FROM selector WHERE key = ? AND rank <= ? LIMIT 1");
  statement.with(fold(slug), static_cast<std::int64_t>(SelectorRank::former_slug));
  const bool taken = statement.step();
  statement.reset();
  return !taken;
}

std::vector<ClientMatch> slugs_starting(const Book& book, std::string_view start, std::int64_t limit) {
  Statement& statement = book.connection().cached(
      "SELECT id, slug, name FROM client WHERE slug >= ?1 AND slug < ?1 || char(1114111) ORDER BY slug LIMIT "
      "?2");
  return clients_by(statement.with(fold(start), limit));
}

}  // namespace tend

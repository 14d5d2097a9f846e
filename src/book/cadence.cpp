#include "tend/cadence.hpp"

#include <charconv>

#include "book/connection.hpp"
#include "book/settings.hpp"
#include "book/uid.hpp"
#include "tend/records.hpp"
#include "tend/settings.hpp"

namespace tend {

namespace {

constexpr std::string_view prefix = "cadence.";

void add_cadence(Cadences& cadences, std::string_view key, std::string_view value) {
  if (!key.starts_with(prefix) || key.size() != prefix.size() + 1) return;
  std::int64_t days = 0;
  std::from_chars(value.data(), value.data() + value.size(), days);
  if (days > 0) cadences[key.back()] = days;
}

}  // namespace

Cadences cadences_of(Connection& connection) {
  Cadences cadences;
  for (const SettingDescription& each : setting_descriptions()) add_cadence(cadences, each.key, each.initial);
  Statement statement(connection, "SELECT key, value FROM setting ORDER BY id");
  while (statement.step()) add_cadence(cadences, statement.view(0), statement.view(1));
  return cadences;
}

Cadences cadences_of(const Book& book) { return cadences_of(book.connection()); }

Date touch_start(const Client& client, const Zone& zone) {
  return touch_start(client.last_touch, client.since, moment_of_uid(client.uid), zone);
}

}  // namespace tend
